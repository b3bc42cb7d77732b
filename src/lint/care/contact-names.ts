import type { Template } from '../../template/index.ts';
import type { Statement } from '../../validate/index.ts';
import { foldedText } from './folded-words.ts';
import { isUnspaced } from './unspaced-names.ts';

/** What stands in a cell between a name and what somebody is, or between two names. */
const BETWEEN = /[,;/|()\n]|\s(?:[–—&-]|and|et|y|und|и)\s/iu;

/** `a brook` is not always A. Brook. */
const INITIAL = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

/** Of a script without spaces a name of two letters stands in other words by chance. */
const LEAST_UNSPACED = 3;

/**
 * The names of people among what is written for contacts and for those who approved: of two words and more, without
 * titles; no offices, and nobody whom the statement prints anyway, as an organization, as a person who is published, or as
 * the author of a source.
 */
export function contactNames(written: readonly string[], statement: Statement, { lint }: Template): string[] {
  if (written.length === 0) return [];
  const { offices, personTitles } = lint.care;
  const office = new Set(Object.values(offices).flat().flatMap(foldedText));
  const titles = new Set(personTitles.flatMap(foldedText));
  const printed = printedNames(statement).map((name) => new Set(foldedText(name)));
  const isPrinted = (words: readonly string[]): boolean =>
    printed.some((others) => words.every((word) => others.has(word)));
  return [...new Set(written.flatMap(partsOf))].flatMap((name) => {
    const words = foldedText(name);
    const first = words.findIndex((word) => !titles.has(word));
    const own = first < 0 ? [] : words.slice(first);
    const isName = isUnspaced(own)
      ? own.join('').length >= LEAST_UNSPACED
      : own.filter((word) => !INITIAL.test(word)).length > 1;
    return isName && !own.some((word) => office.has(word)) && !isPrinted(own) ? [own.join(' ')] : [];
  });
}

/** The parts of a cell; `Brook, Anna` is one. */
function partsOf(cell: string): string[] {
  const parts = cell.split(BETWEEN);
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
