import type { Span } from '../quoted.ts';

/** A word without case, accents and invisible characters, and where it stands in the text. */
export interface FoldedWord extends Span {
  readonly word: string;
}

/** Words of letters and figures only; the Arabic and Persian yeh and kaf are one, and so are the two small sigmas. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let current: { word: string; start: number; end: number } | undefined;
  let offset = 0;
  for (const character of text) {
    const start = offset;
    offset += character.length;
    for (const { sign, isWord } of foldedOf(character)) {
      if (!isWord) {
        current = undefined;
      } else if (current) {
        current.word += sign;
        current.end = offset;
      } else {
        current = { word: sign, start, end: offset };
        words.push(current);
      }
    }
  }
  return words;
}

/** The words alone. */
export function foldedText(text: string): string[] {
  return foldedWords(text).map(({ word }) => word);
}

/** Letters that are written in two ways, or that people write without their sign where a keyboard has none. */
const ALIKE: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ς: 'σ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ŧ: 't',
};

/** What a character is without case and accents, and whether that is of a word. */
interface Folded {
  readonly sign: string;
  readonly isWord: boolean;
}

const known = new Map<string, readonly Folded[]>();

function foldedOf(character: string): readonly Folded[] {
  const found = known.get(character);
  if (found) return found;
  const bare = character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  const folded = Array.from(ALIKE[bare] ?? bare, (sign) => ({ sign, isWord: /[\p{L}\p{N}]/u.test(sign) }));
  known.set(character, folded);
  return folded;
}
