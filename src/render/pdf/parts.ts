import { levelsOf } from './direction.ts';
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
  /** The call of a note. It stands where a sign without a direction would. */
  readonly call?: object;
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
  const directed = pieces.map(({ text, call, lineEnd }) => {
    const shown = call ? objectSign.repeat(text.length) : text;
    return lineEnd ? shown + endOfLine : shown;
  });
  const levels = levelsOf(directed.join(''), rightToLeft);
  const runs = fontRuns(
    pieces.map(({ text }) => text),
    fonts,
  );
  let start = 0;
  return pieces.map((_, index) => {
    let at = start;
    start += directed[index]?.length ?? 0;
    const parts = (runs[index] ?? []).flatMap(({ text: run, family }) => {
      at += run.length;
      return levels ? parted(run, levels.subarray(at - run.length, at), family) : [{ text: run, family, level: 0 }];
    });
    const visible = parts.map((part) => ({ ...part, text: drawn(part.text) })).filter((part) => part.text !== '');
    return visible.length > 0 ? visible : [{ text: '', family: fonts.main, level: 0 }];
  });
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
