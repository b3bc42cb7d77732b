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
  const name = orderless(passage.text.slice(start, end));
  const places = own
    ? printedPlaces(own, name, passage, find, subject)
    : citedPlaces(passage, find, ({ words }) => namesIn(words, find).includes(name), subject);
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

/** The names that words hold, each in whatever order: a note has `Wilma Weir` where the source has `Weir, Wilma`. */
function namesIn(words: string, find: FindNames): string[] {
  return find(words).map(({ start, end }) => orderless(words.slice(start, end)));
}

function orderless(name: string): string {
  return foldedText(name).sort().join(' ');
}

/** A value of the data that a template prints, and of which it is not known where the data has it, stands at a point. */
function isPoint({ start, end }: Position): boolean {
  return start.line === end.line && start.column === end.column;
}

/** What an expression of the text prints that holds a name, as far as this passage has it. */
function printedPlaces(
  at: Position,
  name: string,
  { text }: Prose,
  find: FindNames,
  subject: Subject,
): readonly PlacedWords[] {
  const point = `${at.start.line}:${at.start.column} ${at.path}`;
  const points = known.get(subject) ?? new Map<string, ReadonlyMap<string, NamedWords>>();
  known.set(subject, points);
  const printed = points.get(point) ?? byName(wordsPrintedAt(at, subject), find);
  points.set(point, printed);
  const passage = folded(text);
  return [...(printed.get(name) ?? [])].flatMap(([words, places]) => (passage.includes(words) ? places : []));
}

/** Words that hold a name, by what they are folded. */
type NamedWords = ReadonlyMap<string, readonly PlacedWords[]>;

/** What is printed at the points of a text, by the names in it: a table of many cases asks for it in every cell. */
const known = new WeakMap<Subject, Map<string, ReadonlyMap<string, NamedWords>>>();

function byName(printed: readonly PlacedWords[], find: FindNames): ReadonlyMap<string, NamedWords> {
  const all = new Map<string, Map<string, PlacedWords[]>>();
  for (const placed of printed) {
    const names = new Set(namesIn(placed.words, find));
    if (names.size === 0) continue;
    const words = folded(placed.words);
    let position: { readonly found: Position | undefined } | undefined;
    const once: PlacedWords = {
      words: placed.words,
      position: () => {
        position ??= { found: placed.position() };
        return position.found;
      },
    };
    for (const name of names) {
      const named = all.get(name) ?? new Map<string, PlacedWords[]>();
      all.set(name, named);
      const same = named.get(words);
      if (same) same.push(once);
      else named.set(words, [once]);
    }
  }
  return all;
}

/** What the cases have to print that an expression of the text prints something of, as a list of acts or a table, and `vars`. */
function wordsPrintedAt({ path, start }: Position, { uses, statement }: Subject): PlacedWords[] {
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
  return [...printed, ...own];
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
