import { escapeRegExp } from '../../escape-regexp.ts';
import type { Template } from '../../template/index.ts';
import type { Span } from '../quoted.ts';

/**
 * Where mailboxes that are known stand in a text, also when they are written for people alone: `anna [at] loire (dot)
 * example`. What is made of the mailboxes is made once.
 */
export function mailboxFinder(
  mailboxes: readonly string[],
  { lint }: Pick<Template, 'lint'>,
): (text: string) => readonly Span[] {
  const known = mailboxes.map((mailbox) => ({ mailbox, parts: mailbox.split('@').map((part) => part.split('.')) }));
  const patterns = new Map<string, RegExp>();
  return (text) => {
    const low = text.toLowerCase();
    return known
      .filter(({ parts }) => parts.length === 2 && parts.every(([first = '']) => first !== '' && low.includes(first)))
      .flatMap(({ mailbox, parts }) => {
        const pattern = patterns.get(mailbox) ?? patternOf(parts, lint.care);
        patterns.set(mailbox, pattern);
        return [...text.matchAll(pattern)];
      })
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  };
}

function patternOf(
  parts: readonly (readonly string[])[],
  { spelledMailbox: { at, dot } }: Template['lint']['care'],
): RegExp {
  const spelled = parts.map((words) => words.map(escapeRegExp).join(sign(['.'], dot)));
  const pattern = `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}._%+-])${spelled.join(sign(['@', '＠'], at))}(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}-])`;
  return new RegExp(pattern, 'giu');
}

/** A sign or a word for it, with spaces around it or in brackets. */
function sign(signs: readonly string[], words: readonly string[]): string {
  const any = [...signs, ...words].map(escapeRegExp).join('|');
  return `\\s{0,2}(?:${any}|[[({<]\\s?(?:${any})\\s?[\\])}>])\\s{0,2}`;
}
