import type { Span } from '../quoted.ts';
import { smallLetters } from '../small-letters.ts';

/** Words, or several with spaces or hyphens between them, as a list has them. */
interface Term extends Span {
  /** In small letters, with plain spaces, hyphens and apostrophes. */
  readonly key: string;
}

/** More words than these no term has. */
const LONGEST = 5;

/** A word; with an apostrophe, where the list has words with one. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu;
export const APOSTROPHIC = /[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}\p{M}]+)?/gu;

/** The longest terms of a list that stand in a text, side by side. */
export function termsIn(text: string, word: RegExp, isTerm: (key: string) => boolean): Term[] {
  const words = [...text.matchAll(word)].map(({ 0: letters, index }) => ({
    start: index,
    end: index + letters.length,
  }));
  const terms: Term[] = [];
  const plain = smallLetters(text);
  let behind = 0;
  for (const [index, { start }] of words.entries()) {
    if (start < behind || isInAddress(text, start)) continue;
    const term = longestFrom(plain, words, index, isTerm);
    if (!term || /^[@/_]|^\.\p{L}/u.test(text.slice(term.end, term.end + 2))) continue;
    terms.push(term);
    behind = term.end;
  }
  return terms;
}

function longestFrom(
  text: string,
  words: readonly Span[],
  index: number,
  isTerm: (key: string) => boolean,
): Term | undefined {
  const { start } = words[index] ?? { start: 0 };
  let found: Term | undefined;
  for (let last = index; last < index + LONGEST; last += 1) {
    const [word, before] = [words[last], words[last - 1]];
    if (!word || (last > index && before && !joinsWords(text, before.end, word.start))) break;
    const key = text.slice(start, word.end);
    if (isTerm(key)) found = { key, start, end: word.end };
  }
  return found;
}

function joinsWords(text: string, start: number, end: number): boolean {
  return end === start + 1 && (text[start] === ' ' || text[start] === '-');
}

/** Part of an address or of a file's name, which is spelled as it is. */
function isInAddress(text: string, start: number): boolean {
  return /[@/_.]/.test(text[start - 1] ?? '');
}
