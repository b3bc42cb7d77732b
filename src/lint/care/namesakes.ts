import type { Position } from '../../doc/index.ts';
import type { Template } from '../../template/index.ts';
import type { CaseRecord, Statement } from '../../validate/index.ts';
import { foldedText, foldedWords } from './folded-words.ts';
import { add } from './multimap.ts';
import type { NameSearch } from './name-search.ts';
import { isUnspaced } from './unspaced-names.ts';
import {
  nameSearch,
  namesOf,
  type PublishedRecord,
  publishedRecords,
  withheldPeople,
  withheldSearch,
} from './withheld-names.ts';
import { withoutArticle } from './word-forms.ts';

/** A case whose person is withheld, and where the same name is published first: it may stand in the text. */
export interface Namesakes {
  readonly withheld: CaseRecord;
  readonly published: Position | undefined;
}

/**
 * The withheld whose name, or one of whose other names, is that of a person or an organization that is published, so that it
 * may stand in the text. One that is found there all the same, as `Wilma Brook Weir` beside `Wilma Weir`, is none.
 */
export function namesakesIn(statement: Statement, template: Template): Namesakes[] {
  const search = withheldSearch(statement, template);
  const shared = publishedRecords(statement).filter(({ names }) => names.some(({ name }) => search.isOf(name)));
  if (shared.length === 0) return [];
  const byWord = new Map<string, Set<PublishedRecord>>();
  for (const record of shared) {
    for (const key of record.names.flatMap(({ name }) => keysOf(name))) add(byWord, key, record);
  }
  return withheldPeople(statement.cases).flatMap((withheld) => {
    const names = namesOf(withheld);
    const isFound = (name: string, other: string): boolean =>
      inOrder(name) !== inOrder(other) && search.in(name).some(({ isWhole }) => isWhole);
    const alike = new Set(names.flatMap(({ name }) => keysOf(name)).flatMap((key) => [...(byWord.get(key) ?? [])]));
    if (alike.size === 0) return [];
    const own = names.map((one) => ({ name: one.name, search: nameSearch([one], [], template) }));
    const found = shared.find(
      (record) =>
        alike.has(record) &&
        record.names.some(({ name }) => own.some((one) => one.search.isOf(name) && !isFound(one.name, name))),
    );
    return found ? [{ withheld, published: found.position() }] : [];
  });
}

/** The words of a name, whatever their order. */
function inOrder(name: string): string {
  return foldedText(name).sort().join(' ');
}

/** By one of these any two names agree that are written alike: a word, or how the letters begin where nothing parts them. */
function keysOf(name: string): string[] {
  const words = foldedWords(name);
  const letters = words.map(({ word }) => word).join('');
  return [...words.flatMap(({ word, spelledOut }) => [withoutArticle(word), spelledOut]), letters.slice(0, 2)];
}

/** Where organizations are published whose names hold that of a person who is withheld, and are not that name alone. */
export function holdersIn(statement: Statement, template: Template): (Position | undefined)[] {
  // One word, as `Hope`, is in the names of many organizations for its own sake.
  const names = withheldPeople(statement.cases)
    .flatMap(namesOf)
    .filter(({ name }) => foldedText(name).length > 1 || isUnspaced(foldedText(name)));
  const people = nameSearch(names, [], template);
  return publishedRecords(statement)
    .filter(({ names }) => names.some(({ name, of }) => of === 'organization' && holds(people, name)))
    .map((record) => record.position());
}

function holds(people: NameSearch, name: string): boolean {
  return people.in(name).some(({ isWhole }) => isWhole) && !people.isOf(name);
}
