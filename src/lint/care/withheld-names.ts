import type { Template } from '../../template/index.ts';
import type { CaseRecord, Statement } from '../../validate/index.ts';
import type { Span } from '../quoted.ts';
import { foldedText, foldedWords } from './folded-words.ts';
import type { Manner } from './lone-names.ts';
import { add } from './multimap.ts';
import { NameSearch } from './name-search.ts';
import type { KnownName } from './name-words.ts';
import { withoutArticle } from './word-forms.ts';

/** Where names stand in words. */
export type FindNames = (words: string, manner?: Manner) => Span[];

/**
 * Finds in words those that name a person or an organization that the data withholds: in any case and order, with accents
 * or without, with or without particles and the middle names that the data has, written as one word or as several. Names
 * that are published are no hit, though they hold a withheld one.
 */
export function withheldNamesIn(statement: Statement, template: Template): FindNames {
  const search = withheldSearch(statement, template);
  return (words, manner) => search.in(words, manner).filter(({ isWhole }) => isWhole);
}

/** The same search, which finds also what may be a part of such a name. */
export function withheldSearch(statement: Statement, template: Template): NameSearch {
  const search = known.get(statement) ?? nameSearch(withheldNames(statement), publishedNames(statement), template);
  known.set(statement, search);
  return search;
}

const known = new WeakMap<Statement, NameSearch>();

/** A search for names that may not stand in a text, as far as they are not `open`. */
export function nameSearch(sought: readonly KnownName[], open: readonly KnownName[], template: Template): NameSearch {
  const particles = new Set(template.nameParticles.flatMap(foldedText));
  const births = new Set(template.birthNameWords.flatMap(foldedText));
  return new NameSearch(sought, open, {
    particles,
    births,
    declensions: template.nameDeclensions,
  });
}

function withheldNames({ withheldSignatories, cases }: Statement): KnownName[] {
  const organizations = withheldSignatories.flatMap(({ name, display = '', acronym = '' }) =>
    [name, display, acronym].map((one): KnownName => ({ name: one, of: 'organization' })),
  );
  return [...organizations, ...withheldPeople(cases).flatMap(namesOf)];
}

function withheldPeople(cases: readonly CaseRecord[]): CaseRecord[] {
  return cases.filter(({ publish, person }) => publish !== 'name' && person.name.toLowerCase() !== 'unknown');
}

function namesOf({ person: { name, otherNames = [] } }: CaseRecord): KnownName[] {
  return [{ name, of: 'person' }, ...otherNames.map((other): KnownName => ({ name: other, of: 'other' }))];
}

/** The names that the data has printed. */
function publishedNames({ signatories, cases }: Statement): KnownName[] {
  const people = cases.filter(({ publish }) => publish === 'name');
  return [
    ...signatories
      .flatMap(({ name, display }) => [name, display ?? ''])
      .map((name): KnownName => ({ name, of: 'organization' })),
    ...people.map(({ person }): KnownName => ({ name: person.name, of: 'person' })),
  ];
}

/** A case whose person is withheld, and the first whose person is published under the same name: the name may stand in the text. */
export interface Namesakes {
  readonly withheld: CaseRecord;
  readonly published: CaseRecord;
}

/** The withheld whose name, or one of whose other names, is that of somebody who is published. */
export function namesakesIn(statement: Statement, template: Template): Namesakes[] {
  const search = withheldSearch(statement, template);
  const shared = statement.cases.filter(({ publish, person }) => publish === 'name' && search.isOf(person.name));
  if (shared.length === 0) return [];
  const byWord = new Map<string, Set<CaseRecord>>();
  for (const published of shared) {
    for (const key of keysOf(published.person.name)) add(byWord, key, published);
  }
  return withheldPeople(statement.cases).flatMap((withheld) => {
    const names = namesOf(withheld);
    const alike = new Set(names.flatMap(({ name }) => keysOf(name)).flatMap((key) => [...(byWord.get(key) ?? [])]));
    const own = alike.size > 0 ? nameSearch(names, [], template) : undefined;
    const published = shared.find((one) => alike.has(one) && own?.isOf(one.person.name));
    return published ? [{ withheld, published }] : [];
  });
}

/** By one of these any two names agree that are written alike: a word, or how the letters begin where nothing parts them. */
function keysOf(name: string): string[] {
  const words = foldedWords(name);
  const letters = words.map(({ word }) => word).join('');
  return [...words.flatMap(({ word, spelledOut }) => [withoutArticle(word), spelledOut]), letters.slice(0, 2)];
}
