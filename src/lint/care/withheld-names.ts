import type { Template } from '../../template/index.ts';
import type { Statement } from '../../validate/index.ts';
import type { Span } from '../quoted.ts';
import { type FoldedWord, foldedText, foldedWords } from './folded-words.ts';

/**
 * Finds in words those that name a person or an organization that the data withholds: in any case and order, with accents
 * or without, with or without particles and middle names, and written as one word. Names that are published are no hit,
 * though they hold a withheld one.
 */
export function withheldNamesIn(statement: Statement, template: Template): (words: string) => Span[] {
  const withheld = withheldNames(statement)
    .map(foldedText)
    .filter((words) => words.length > 0);
  if (withheld.length === 0) return () => [];
  const particles = new Set(template.nameParticles.flatMap(foldedText));
  const published = publishedNames(statement)
    .map(foldedText)
    .filter((words) => words.length > 0)
    .sort((a, b) => b.join(' ').length - a.join(' ').length);
  const searches = withheld.map((name) => [
    whole(name),
    ends(
      name.filter((word) => !particles.has(word)),
      particles,
    ),
    joined(name, particles),
  ]);
  return (words) => {
    const text = masked(foldedWords(words), published);
    return united(searches.flatMap((ways) => ways.flatMap((find) => find(text))));
  };
}

function withheldNames({ withheldSignatories, cases }: Statement): string[] {
  const organizations = withheldSignatories.flatMap(({ name, display, acronym }) => [
    name,
    display ?? '',
    acronym ?? '',
  ]);
  const people = cases.filter(({ publish }) => publish !== 'name').map(({ person }) => person);
  return [...organizations, ...people.flatMap(({ name, otherNames }) => [name, ...(otherNames ?? [])])];
}

/** The names that the data has printed. */
function publishedNames({ signatories, cases }: Statement): string[] {
  const people = cases.filter(({ publish }) => publish === 'name').map(({ person }) => person.name);
  return [...signatories.flatMap(({ name, display }) => [name, display ?? '']), ...people];
}

/** What stands for the words of a published name: no name holds it. */
const MASK = '|';

function masked(text: readonly FoldedWord[], published: readonly (readonly string[])[]): readonly FoldedWord[] {
  const result = [...text];
  for (const name of published) {
    for (let start = 0; start + name.length <= result.length; start += 1) {
      if (!name.every((word, index) => result[start + index]?.word === word)) continue;
      for (const [index, word] of text.slice(start, start + name.length).entries()) {
        result[start + index] = { ...word, word: MASK };
      }
    }
  }
  return result;
}

type Search = (text: readonly FoldedWord[]) => Span[];

/** All words of a name beside each other, in whatever order. */
function whole(name: readonly string[]): Search {
  const wanted = [...name].sort().join(' ');
  const ones = new Set(name);
  return (text) =>
    text.flatMap(({ word, start }, index) => {
      if (!ones.has(word)) return [];
      const words = text.slice(index, index + name.length);
      const found = words
        .map((one) => one.word)
        .sort()
        .join(' ');
      return found === wanted ? [{ start, end: words.at(-1)?.end ?? start }] : [];
    });
}

/** The first and the last word of a name beside each other, when particles do not count. */
function ends(name: readonly string[], particles: ReadonlySet<string>): Search {
  const [first, last] = [name.at(0), name.at(-1)];
  if (first === undefined || last === undefined || name.length < 2) return () => [];
  return (text) => {
    const plain = text.filter(({ word }) => !particles.has(word));
    return plain.flatMap(({ word, start }, index) => {
      const next = plain[index + 1];
      const hit = next && ((word === first && next.word === last) || (word === last && next.word === first));
      return hit ? [{ start, end: next.end }] : [];
    });
  };
}

/** A name of fewer letters stands in other words by chance. */
const LEAST_JOINED = 7;

/** Names of more words are looked for in their own order: the others are too many. */
const MOST_ORDERED = 4;

/** A name in one word, as in an address or behind a hash, its own words in whatever order. */
function joined(name: readonly string[], particles: ReadonlySet<string>): Search {
  const plain = name.filter((word) => !particles.has(word));
  if (plain.length < 2) return () => [];
  const ways = [name, ...(plain.length <= MOST_ORDERED ? orders(plain) : [plain])].map((words) => words.join(''));
  const long = ways.filter((way) => way.length >= LEAST_JOINED);
  return (text) => text.filter(({ word }) => long.some((way) => word.includes(way)));
}

function orders(words: readonly string[]): string[][] {
  if (words.length < 2) return [[...words]];
  return words.flatMap((word, index) => orders(words.toSpliced(index, 1)).map((rest) => [word, ...rest]));
}

/** Spans that meet are one. */
function united(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const before = result.at(-1);
    if (before && start <= before.end) {
      result[result.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    } else {
      result.push({ start, end });
    }
  }
  return result;
}
