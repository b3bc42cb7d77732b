import type { Point, Position } from '../../doc/index.ts';
import type { CaseRecord, SourceRecord, Statement } from '../../validate/index.ts';
import type { Prose } from '../prose.ts';
import type { Span } from '../quoted.ts';
import type { Subject } from '../rule.ts';
import type { PlacedWords } from './beside-the-passages.ts';
import { decodedAddress } from './decoded-address.ts';
import { foldedText } from './folded-words.ts';
import type { FindNames } from './withheld-names.ts';

/**
 * Where words that hold a name stand: where the author wrote them, else where the data has them, also when it is a citation,
 * a list or a table that brings them. Of words that several records have, all their places.
 */
export function placesOfWords(
  { start, end }: Span,
  passage: Prose,
  find: FindNames,
  subject: Subject,
): readonly (Position | undefined)[] {
  const own = passage.positionOf(start, end);
  if (own && !isPoint(own)) return [own];
  const isSame = isNamedAs(passage.text.slice(start, end), find);
  const places = own
    ? wordsPrintedAt(own, passage, subject).filter(isSame)
    : citedPlaces(passage, find, isSame, subject);
  return places.length > 0 ? places.map(({ position }) => position()) : [own ?? passage.position];
}

/** Of a source other words may be printed than it has, as the letters that its address encodes. */
function citedPlaces(
  { position }: Prose,
  find: FindNames,
  isSame: (one: PlacedWords) => boolean,
  subject: Subject,
): PlacedWords[] {
  const cited = wordsCitedIn(position, subject);
  const same = cited.filter(isSame);
  if (same.length > 0) return same;
  return cited.filter(({ words }) => [words, decodedAddress(words)].some((one) => find(one).length > 0));
}

/** Whether words hold a name in the same words, in whatever order: a note has `Wilma Weir` where the source has `Weir, Wilma`. */
function isNamedAs(name: string, find: FindNames): (one: PlacedWords) => boolean {
  const orderless = (words: string): string => foldedText(words).sort().join(' ');
  const wanted = orderless(name);
  return ({ words }) => find(words).some(({ start, end }) => orderless(words.slice(start, end)) === wanted);
}

/** A value of the data that a template prints, and of which it is not known where the data has it, stands at a point. */
function isPoint({ start, end }: Position): boolean {
  return start.line === end.line && start.column === end.column;
}

/** What the cases have to print that an expression of the text prints something of, as a list of acts or a table, and `vars`. */
function wordsPrintedAt({ path, start }: Position, { text }: Prose, { uses, statement }: Subject): PlacedWords[] {
  const isHere = (at: { readonly path: string; readonly point: Point }): boolean =>
    at.path === path && at.point.line === start.line && at.point.column === start.column;
  const ids = new Set(uses.flatMap((use) => (use.kind === 'case' && isHere(use) ? use.id : [])));
  const { cases, frontMatter, source } = statement;
  const printed = cases
    .filter(({ id }) => ids.has(id))
    .flatMap((record) => {
      const { pseudonym, status, person, acts } = record;
      return placed({ pseudonym, status, person: { sex: person.sex }, acts }, record, statement);
    });
  const own = wordsIn(frontMatter.vars, ['vars']).map(({ words, path }) => ({
    words,
    position: () => source.place(path),
  }));
  const passage = folded(text);
  return [...printed, ...own].filter(({ words }) => passage.includes(folded(words)));
}

/** What the sources have to print that are cited within a stretch of the text. */
function wordsCitedIn(position: Position | undefined, { citedAt, statement }: Subject): PlacedWords[] {
  if (!position) return [];
  return [...citedAt].flatMap(([key, places]) => {
    const record = places.some((place) => isWithin(place, position)) ? statement.sources?.get(key) : undefined;
    if (!record) return [];
    const { abstract: _, annote: __, keyword: ___, ...printed } = record;
    return placed(printed, record, statement);
  });
}

function placed(printed: object, record: CaseRecord | SourceRecord, { partPlace }: Statement): PlacedWords[] {
  return wordsIn(printed, []).map(({ words, path }) => ({ words, position: () => partPlace(record, path) }));
}

function isWithin(inner: Position, outer: Position): boolean {
  const isAfter = (a: Point, b: Point): boolean => a.line > b.line || (a.line === b.line && a.column >= b.column);
  return inner.path === outer.path && isAfter(inner.start, outer.start) && isAfter(outer.end, inner.end);
}

/** The texts in a record; the parts of a person's name, of which a source has several, are one. */
function wordsIn(
  value: unknown,
  path: readonly PropertyKey[],
): { readonly words: string; readonly path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return [{ words: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  if ('family' in value || 'literal' in value) {
    const name = value as Readonly<Record<string, unknown>>;
    const parts = NAME_PARTS.map((part) => name[part]).filter((part) => typeof part === 'string');
    return [{ words: parts.join(' '), path }];
  }
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inner.flatMap(([key, one]) => wordsIn(one, [...path, key]));
}

/** In the order in which they are printed. */
const NAME_PARTS = ['literal', 'given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'];

function folded(words: string): string {
  return foldedText(words).join(' ');
}
