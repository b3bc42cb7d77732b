import { levelsOf, turns } from './direction.ts';
import { fontRuns } from './font-runs.ts';
import { drawn } from './printable.ts';
import type { FontFamily, Fonts } from './read-fonts.ts';

/** A piece of text in one font and one direction. */
export interface Part {
  readonly text: string;
  readonly family: FontFamily;
  /** Of the Unicode Bidirectional Algorithm; 0 for text from left to right in text from left to right. */
  readonly level: number;
}

/** What a paragraph is made of, in reading order. */
export interface Piece {
  readonly text: string;
  readonly raised?: boolean;
  readonly lineEnd?: boolean;
}

const endOfLine = '\u2028';

const objectSign = '\ufffc';

/**
 * Parts the pieces of a paragraph where the font or the direction changes. Spaces at the end of what runs against the
 * paragraph are parts of their own: at the end of a line they stand beyond it.
 *
 * @returns the parts of each piece; one without text for a piece that shows nothing
 */
export function partsOf(pieces: readonly Piece[], fonts: Fonts, rightToLeft: boolean): Part[][] {
  const directed = pieces.map((piece) => {
    const shown = isMark(piece) ? objectSign.repeat(piece.text.length) : piece.text;
    return piece.lineEnd ? shown + endOfLine : shown;
  });
  const levels = levelsOf(directed.join(''), rightToLeft);
  const runs = fontRuns(
    pieces.map(({ text }) => text),
    fonts,
  );
  let start = 0;
  return pieces.map((piece, index) => {
    let at = start;
    start += directed[index]?.length ?? 0;
    if (levels && isMark(piece)) levels.set(levelsInMark(piece.text, levels[at] ?? 0), at);
    const parts = (runs[index] ?? []).flatMap(({ text: run, family }) => {
      at += run.length;
      return levels ? parted(run, levels.subarray(at - run.length, at), family) : [{ text: run, family, level: 0 }];
    });
    const visible = parts.map((part) => ({ ...part, text: drawn(part.text) })).filter((part) => part.text !== '');
    return visible.length > 0 ? visible : [{ text: '', family: fonts.main, level: 0 }];
  });
}

/** The mark of a note stands, whole, where a sign without a direction would. What stands between two of them is none. */
function isMark({ raised, text }: Pick<Piece, 'raised' | 'text'>): boolean {
  return raised === true && FIGURE.test(text);
}

const FIGURE = /[\p{L}\p{N}]/u;

/**
 * Within itself a mark runs as it would alone: from right to left its brackets are turned around, and its figure is not. One
 * that its own brackets do not part from a Latin word beside it has the level of the sign.
 */
function levelsInMark(text: string, level: number): Uint8Array {
  const own = level % 2 === 1 && /^\p{Ps}.*\p{Pe}$/u.test(text) ? levelsOf(text, true) : undefined;
  return own ? own.map((inner) => inner + level - 1) : new Uint8Array(text.length).fill(level);
}

/** Whether letters run from right to left at a level; a figure never does, nor a Latin letter that is a mark. */
export function isTurned(text: string, level: number, piece: Pick<Piece, 'raised' | 'text'>): boolean {
  return level % 2 === 1 && (!isMark(piece) || turns(text) || !FIGURE.test(text));
}

/** Parts a text where its level changes, and before spaces. */
function parted(text: string, levels: Uint8Array, family: FontFamily): Part[] {
  const parts: { text: string; family: FontFamily; level: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const [character, level] = [text.charAt(index), levels[index] ?? 0];
    const last = parts.at(-1);
    const isSame = last?.level === level && (level === 0 || /\s$/u.test(last.text) === /\s/u.test(character));
    if (last && isSame) last.text += character;
    else parts.push({ text: character, family, level });
  }
  return parts;
}
