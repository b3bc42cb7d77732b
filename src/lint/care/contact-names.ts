import { escapeRegExp } from '../../escape-regexp.ts';
import type { Template } from '../../template/index.ts';
import type { Statement } from '../../validate/index.ts';
import { foldedText } from './folded-words.ts';
import { isUnspaced } from './unspaced-names.ts';

/** What stands in a cell between a name and what somebody is, or between two names; so do the words for `and`. */
const BETWEEN = String.raw`[,;/|()\n]|\s[–—&-]\s`;

/** `a brook` is not always A. Brook. */
const INITIAL = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

/** Of a script without spaces a name of two letters stands in other words by chance. */
const LEAST_UNSPACED = 3;

/**
 * The names of people among what is written for contacts and for those who approved: of two words and more, without
 * titles; no offices, nothing with a figure or that begins small, and nobody whom the statement prints anyway, as an organization, as a person who is published, or as
 * the author of a source.
 */
export function contactNames(written: readonly string[], statement: Statement, template: Template): string[] {
  if (written.length === 0) return [];
  const { lint, nameParticles, phrases } = template;
  const { offices, personTitles } = lint.care;
  const office = new Set(Object.values(offices).flat().flatMap(foldedText));
  const isOffice = (words: readonly string[]): boolean =>
    isUnspaced(words) ? offices.zh.some((one) => words.join('').includes(one)) : words.some((word) => office.has(word));
  const particles = new Set(nameParticles.flatMap(foldedText));
  // Arabic and Chinese write theirs against the words, as parts of names stand.
  const ands = Object.values(phrases.languages).flatMap(({ list }) => /^\s+(\S+)\s+$/.exec(list.last)?.[1] ?? []);
  const between = new RegExp(`${BETWEEN}|\\s(?:${ands.map(escapeRegExp).join('|')})\\s`, 'iu');
  const titles = new Set(personTitles.flatMap(foldedText));
  const printed = printedNames(statement).map((name) => new Set(foldedText(name)));
  const isPrinted = (words: readonly string[]): boolean =>
    printed.some((others) => words.every((word) => others.has(word)));
  return [...new Set(written.flatMap((cell) => partsOf(cell, between)))].flatMap((name) => {
    const words = foldedText(name);
    const first = words.findIndex((word) => !titles.has(word));
    const own = first < 0 ? [] : words.slice(first);
    const isName = isUnspaced(own)
      ? own.join('').length >= LEAST_UNSPACED
      : own.filter((word) => !INITIAL.test(word)).length > 1;
    const isSentence =
      /\p{N}/u.test(name) ||
      (/^\s*\p{Ll}/u.test(name) && !titles.has(words[0] ?? '') && !particles.has(words[0] ?? ''));
    return isName && !isSentence && !isOffice(own) && !isPrinted(own) ? [own.join(' ')] : [];
  });
}

/** The parts of a cell; `Brook, Anna` is one. */
function partsOf(cell: string, between: RegExp): string[] {
  const parts = cell.split(between);
  return parts.some((part) => foldedText(part).length > 1) ? parts : [cell, ...parts];
}

/** What is printed on purpose. */
function printedNames({ signatories, cases, sources }: Statement): string[] {
  const people = cases.filter(({ publish }) => publish === 'name').map(({ person }) => person);
  const authors = [...(sources?.values() ?? [])]
    .flatMap((source): unknown[] =>
      Object.values(source)
        .filter((value) => Array.isArray(value))
        .flat(),
    )
    .map((name) => Object.values(Object(name)).join(' '));
  return [
    ...signatories.flatMap(({ name, display }) => [name, display ?? '']),
    ...people.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]),
    ...authors,
  ];
}
