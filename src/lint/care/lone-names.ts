import type { Prose } from '../prose.ts';
import type { FoldedWord } from './folded-words.ts';

/** What is searched: words as they are read, a title with its capitals, or the address of a page. */
export type Manner = 'text' | 'title' | 'address';

/** How a passage is searched. */
export function mannerOf({ kind }: Pick<Prose, 'kind'>): Manner {
  return kind === 'title' || kind === 'heading' ? 'title' : 'text';
}

/** A name of one word, as the data writes it. */
export interface LoneName {
  readonly written: string;
  /** `person` of the name that a person has; `other` of a further name of theirs, `organization` of names and acronyms. */
  readonly of: 'person' | 'other' | 'organization';
}

/**
 * Whether a word of a text that is also a name is meant as one: `Hope`, `AI`. Of a person wherever it has a capital, or its
 * script has none; their own name also in an address, and behind `@` and `#`. Of an organization only with the capitals of
 * the data, and not where any word has one.
 */
export function isMeant({ written, of }: LoneName, word: FoldedWord, text: string, manner: Manner): boolean {
  const raw = text.slice(word.start, word.end);
  const before = text.slice(Math.max(0, word.start - 8), word.start);
  if (of === 'person' && (manner === 'address' || /[@#]$/.test(before))) return true;
  if (of !== 'organization') return !/^\p{Ll}/u.test(raw);
  if (capitalsOf(raw) !== capitalsOf(written) || /\p{Lu}[’'ʼ]$/u.test(before)) return false;
  const isOrdinary = /^\p{Lu}\P{Lu}*$/u.test(raw);
  return !isOrdinary || (manner === 'text' && !BEGINNING.test(before) && word.start > 0);
}

/** The end of what stands before a sentence. */
const BEGINNING = /(?:^|[.!?:…\n])[\s\p{Pi}\p{Ps}"']*$/u;

/** Which letters are capitals: `Aaa` of `The`. */
function capitalsOf(word: string): string {
  const letters = Array.from(word.normalize('NFC')).filter((sign) => /\p{L}/u.test(sign));
  return letters.map((letter) => (/\p{Lu}/u.test(letter) ? 'A' : 'a')).join('');
}
