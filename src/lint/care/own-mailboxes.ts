import { escapeRegExp } from '../../escape-regexp.ts';
import type { Template } from '../../template/index.ts';
import type { Span } from '../quoted.ts';

/** Where a mailbox that is known stands in a text, also when it is written for people alone: `anna [at] loire (dot) example`. */
export function mailboxIn(text: string, email: string, { lint }: Pick<Template, 'lint'>): Span[] {
  const [local = '', domain = ''] = email.split('@');
  const [first = ''] = local.split('.');
  if (first === '' || domain === '' || !text.toLowerCase().includes(first)) return [];
  const { at, dot } = lint.care.spelledMailbox;
  const parts = [local, domain].map((part) =>
    part
      .split('.')
      .map(escapeRegExp)
      .join(sign(['.'], dot)),
  );
  const pattern = `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}._%+-])${parts.join(sign(['@', '＠'], at))}(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}-])`;
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** A sign or a word for it, with spaces around it or in brackets. */
function sign(signs: readonly string[], words: readonly string[]): string {
  const any = [...signs, ...words].map(escapeRegExp).join('|');
  return `\\s{0,2}(?:${any}|[[({<]\\s?(?:${any})\\s?[\\])}>])\\s{0,2}`;
}
