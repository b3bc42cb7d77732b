import type { Template } from '../../template/index.ts';
import type { Statement } from '../../validate/index.ts';
import type { Span } from '../quoted.ts';
import { type FoldedWord, foldedText, foldedWords } from './folded-words.ts';
import { withoutAsides } from './name-asides.ts';
import { searchesFor, withoutPrefix } from './name-searches.ts';

/**
 * Finds in words those that name a person or an organization that the data withholds: in any case and order, with accents
 * or without, with or without particles and the middle names that the data has, written as one word or as several, with
 * initials, a nickname or a name at birth inside. Names that are published are no hit, though they hold a withheld one.
 */
export function withheldNamesIn(statement: Statement, template: Template): (words: string) => Span[] {
  const withheld = withheldNames(statement)
    .map(foldedText)
    .filter((words) => words.length > 0);
  if (withheld.length === 0) return () => [];
  const particles = new Set(template.nameParticles.flatMap(foldedText));
  const births = new Set(template.birthNameWords);
  const published = publishedNames(statement)
    .map(foldedText)
    .filter((words) => words.length > 0)
    .sort((a, b) => b.join(' ').length - a.join(' ').length);
  const searches = withheld.flatMap((name) => searchesFor(name, particles));
  const vocabulary = new Set(withheld.flat());
  return (words) => {
    const text = masked(foldedWords(words), published).map((word) => withoutPrefix(word, vocabulary));
    const asWritten = [text, ...withoutAsides(words, text, vocabulary, births)];
    return united(searches.flatMap((find) => asWritten.flatMap(find)));
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
