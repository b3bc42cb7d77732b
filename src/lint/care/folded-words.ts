import type { Span } from '../quoted.ts';

/** A word without case, accents and invisible characters, and where it stands in the text. */
export interface FoldedWord extends Span {
  readonly word: string;
  /** The same as one spells it without umlauts, `schaefer` for `Schäfer`; most often the word itself. */
  readonly spelledOut: string;
}

/** Words of letters and figures only; the Arabic and Persian yeh and kaf are one, and so are the two small sigmas. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let current: { word: string; spelledOut: string; start: number; end: number } | undefined;
  let end = 0;
  for (const character of inOnePiece(text)) {
    const start = end;
    end += character.length;
    for (const { sign, spelledOut, isWord } of foldedOf(character)) {
      if (!isWord) {
        current = undefined;
      } else if (current) {
        current.word += sign;
        current.spelledOut += spelledOut;
        current.end = end;
      } else {
        current = { word: sign, spelledOut, start, end };
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

/** A character of a text without case and accents. */
export interface FoldedSign extends Span, Folded {}

/** What the characters of a text are without case and accents; of those that leave nothing, nothing. */
export function* foldedSigns(text: string): Generator<FoldedSign> {
  let offset = 0;
  for (const character of inOnePiece(text)) {
    const [start, end] = [offset, offset + character.length];
    offset = end;
    for (const folded of foldedOf(character)) yield { ...folded, start, end };
  }
}

/** A letter and the umlaut or ring that is written as a character of its own are one. */
function inOnePiece(text: string): Iterable<string> {
  return /[\u0308\u030A]/.test(text) ? (text.match(/[aou]\u0308|a\u030A|./gisu) ?? []) : text;
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

/** What stands for letters where a keyboard does not have them. */
const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** What is no letter of a name, though Unicode counts some as letters: accents, signs for ayn and hamza, the Arabic stroke. */
const SILENT = /[\p{M}\p{Cf}\u02B9-\u02C1\u02C8\u02CA-\u02CD\u02EE\u0640\uA78B\uA78C]/gu;

/** What a character is without case and accents, and whether that is of a word. */
interface Folded {
  readonly sign: string;
  readonly spelledOut: string;
  readonly isWord: boolean;
}

const known = new Map<string, readonly Folded[]>();

function foldedOf(character: string): readonly Folded[] {
  const found = known.get(character);
  if (found) return found;
  const bare = character.normalize('NFKD').replace(SILENT, '').toLowerCase();
  const second = SPELLED_OUT[character.normalize('NFC').toLowerCase()];
  const folded = Array.from(ALIKE[bare] ?? bare, (sign) => ({
    sign,
    spelledOut: second ?? sign,
    isWord: /[\p{L}\p{N}]/u.test(sign),
  }));
  known.set(character, folded);
  return folded;
}
