import type { SourceRecord } from '../../validate/index.ts';
import type { CslItem } from '../engine.ts';
import { access, type Profile } from './access.ts';
import { law, legalCase } from './cases-and-laws.ts';
import { withMonthAlone } from './months.ts';
import { symbolsOf } from './numbers.ts';
import {
  communication,
  communicationCode,
  document,
  type Kind,
  numberedText,
  officialRecords,
  publication,
  resolution,
  treaty,
} from './united-nations.ts';
import type { Words } from './words.ts';
import { work } from './works.ts';

export type { Profile } from './access.ts';
export { inLanguage, sentenceEnd } from './style-language.ts';
export { type Row, Words } from './words.ts';

/** A source as the style of the Editorial Manual wants it. */
export interface Prepared {
  readonly item: CslItem;
  /** A document that is printed as its symbol alone. */
  readonly isSymbol: boolean;
  /** Cited by paragraphs, not by pages. */
  readonly hasParagraphs: boolean;
  /** A letter of special procedures: where all of them are found is said once. */
  readonly isCommunication: boolean;
}

/** The first that knows a source says what it is. */
const kinds: readonly Kind[] = [
  communication,
  resolution,
  numberedText,
  treaty,
  officialRecords,
  document,
  publication,
  legalCase,
  law,
];

/** Says in the variables of CSL what the manual prints of a source, and leaves out what it does not. */
export function prepare(source: SourceRecord, words: Words, profile: Profile): Prepared {
  const item = kinds.map((kind) => kind(source, words)).find((found) => found !== undefined) ?? work(source, words);
  const printed = withMonthAlone(access(source, item, words, profile), source, words);
  const present = Object.fromEntries(Object.entries(printed).filter(([, value]) => value !== undefined));
  return {
    item: present,
    isSymbol: present['type'] === 'document' && !present['title'] && symbolsOf(source.number) !== undefined,
    hasParagraphs: ['document', 'legal_case', 'regulation', 'treaty'].includes(String(present['type'])),
    isCommunication: communicationCode(source.number, words) !== undefined,
  };
}
