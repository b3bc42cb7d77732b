import type { Prose } from '../prose.ts';
import type { Span } from '../quoted.ts';

/** One of the words that were looked for, as the list has it, and where it stands. */
interface Found extends Span {
  readonly word: string;
}

/** Where words of a list stand in a passage, whole, in small letters or with a capital. */
export function wordsOf(words: readonly string[], { text }: Pick<Prose, 'text'>): Found[] {
  const low = text.toLowerCase();
  // A letter that changes its length in small letters, as `İ`, would shift all places behind it.
  if (low.length !== text.length) return [];
  return words
    .flatMap((word) => placesOf(word, low).map((start) => ({ word, start, end: start + word.length })))
    .sort((a, b) => a.start - b.start);
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  const wanted = word.toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const isWhole = !isLetter(text[at - 1]) && (wanted.endsWith('.') || !isLetter(text[at + wanted.length]));
    if (isWhole) places.push(at);
  }
  return places;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);
}
