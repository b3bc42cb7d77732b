import type { Position } from '../../doc/index.ts';
import type { Template } from '../../template/index.ts';
import type { CaseRecord, Statement } from '../../validate/index.ts';
import { foldedWords } from './folded-words.ts';
import { add } from './multimap.ts';
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

/** The withheld whose name, or one of whose other names, is that of a person or an organization that is published. */
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
    const alike = new Set(names.flatMap(({ name }) => keysOf(name)).flatMap((key) => [...(byWord.get(key) ?? [])]));
    const own = alike.size > 0 ? nameSearch(names, [], template) : undefined;
    const found = shared.find((record) => alike.has(record) && record.names.some(({ name }) => own?.isOf(name)));
    return found ? [{ withheld, published: found.position() }] : [];
  });
}

/** By one of these any two names agree that are written alike: a word, or how the letters begin where nothing parts them. */
function keysOf(name: string): string[] {
  const words = foldedWords(name);
  const letters = words.map(({ word }) => word).join('');
  return [...words.flatMap(({ word, spelledOut }) => [withoutArticle(word), spelledOut]), letters.slice(0, 2)];
}
