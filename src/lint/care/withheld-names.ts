import type { Position } from '../../doc/index.ts';
import type { Template } from '../../template/index.ts';
import type { CaseRecord, Statement } from '../../validate/index.ts';
import type { Span } from '../quoted.ts';
import { foldedText } from './folded-words.ts';
import type { Manner } from './lone-names.ts';
import { NameSearch } from './name-search.ts';
import type { KnownName } from './name-words.ts';

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
  const search = known.get(statement) ?? nameSearch(withheldNames(statement), openNames(statement), template);
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

export function withheldPeople(cases: readonly CaseRecord[]): CaseRecord[] {
  return cases.filter(({ publish, person }) => publish !== 'name' && person.name.toLowerCase() !== 'unknown');
}

export function namesOf({ person: { name, otherNames = [] } }: CaseRecord): KnownName[] {
  return [{ name, of: 'person' }, ...otherNames.map((other): KnownName => ({ name: other, of: 'other' }))];
}

function openNames(statement: Statement): KnownName[] {
  return publishedRecords(statement).flatMap(({ names }) => names);
}

/** A person or an organization that is published, by the names that the data has printed. */
export interface PublishedRecord {
  readonly names: readonly KnownName[];
  position(): Position | undefined;
}

export function publishedRecords({ signatories, cases, partPlace }: Statement): PublishedRecord[] {
  const people = cases.filter(({ publish }) => publish === 'name');
  return [
    ...people.map(
      (record): PublishedRecord => ({
        names: [{ name: record.person.name, of: 'person' }],
        position: () => partPlace(record, ['person', 'name']),
      }),
    ),
    ...signatories.map(
      (signatory): PublishedRecord => ({
        names: [signatory.name, signatory.display ?? ''].map((name) => ({ name, of: 'organization' })),
        position: () => partPlace(signatory, ['name']),
      }),
    ),
  ];
}
