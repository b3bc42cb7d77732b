import type { Template } from '../../template/index.ts';
import type { CaseRecord, Statement } from '../../validate/index.ts';
import type { Span } from '../quoted.ts';
import { foldedText } from './folded-words.ts';
import type { Manner } from './lone-names.ts';
import { NameSearch, type Sought } from './name-search.ts';

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
  const search = known.get(statement) ?? nameSearch(withheldNames(statement), statement, template);
  known.set(statement, search);
  return search;
}

const known = new WeakMap<Statement, NameSearch>();

/** A search for names that knows which the data has printed. */
function nameSearch(sought: readonly Sought[], statement: Statement, template: Template): NameSearch {
  const particles = new Set(template.nameParticles.flatMap(foldedText));
  const births = new Set(template.birthNameWords.flatMap(foldedText));
  return new NameSearch(sought, publishedNames(statement), {
    particles,
    births,
    declensions: template.nameDeclensions,
  });
}

function withheldNames({ withheldSignatories, cases }: Statement): Sought[] {
  const organizations = withheldSignatories.flatMap(({ name, display = '', acronym = '' }) =>
    [name, display, acronym].map((one): Sought => ({ name: one, of: 'organization' })),
  );
  const people = cases.filter(({ publish, person }) => publish !== 'name' && person.name.toLowerCase() !== 'unknown');
  return [...organizations, ...people.flatMap(namesOf)];
}

function namesOf({ person: { name, otherNames = [] } }: CaseRecord): Sought[] {
  return [{ name, of: 'person' }, ...otherNames.map((other): Sought => ({ name: other, of: 'other' }))];
}

/** The names that the data has printed. */
function publishedNames({ signatories, cases }: Statement): string[] {
  const people = cases.filter(({ publish }) => publish === 'name').map(({ person }) => person.name);
  return [...signatories.flatMap(({ name, display }) => [name, display ?? '']), ...people];
}
