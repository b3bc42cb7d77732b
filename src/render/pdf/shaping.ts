import { stackedMarks } from './arabic-marks.ts';
import { mirrored } from './direction.ts';
import { attachMarks, isBlank, type Loose } from './mark-places.ts';
import type { Glyph, OpenedFont } from './pdfmake.ts';

/** A glyph and its distance from the pen, in units of the font. */
export interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly x: number;
  readonly y: number;
}

/** What is drawn and read as one: mostly a glyph of one character, but also a letter with its marks, or a ligature. */
export interface Sign {
  readonly glyphs: readonly PlacedGlyph[];
  /** The characters, in the order in which the file names them. */
  readonly codePoints: readonly number[];
  /** The room that it takes by itself, in units of the font. */
  readonly width: number;
  /** How far the pen moves to the next: the width, kerned. */
  readonly advance: number;
}

const shapes = new WeakMap<OpenedFont, Map<string, readonly Sign[]>>();

/** A process that builds for hours need not remember every word of every document. */
const remembered = 50_000;

/**
 * Turns text of one direction into signs, from left to right, as the rules of the font have it: joined, with marks in
 * their places, kerned.
 */
export function shape(text: string, rightToLeft: boolean, font: OpenedFont): readonly Sign[] {
  let known = shapes.get(font);
  if (!known || known.size > remembered) {
    known = new Map();
    shapes.set(font, known);
  }
  const key = rightToLeft ? `\u200f${text}` : text;
  const signs = known.get(key) ?? signsOf(text, rightToLeft, font);
  known.set(key, signs);
  return signs;
}

/** A glyph that was laid out, and the characters that it stands for: none for the second glyph of a character. */
interface Drawn extends Loose {
  readonly codePoints: readonly number[];
  readonly advance: number;
}

function signsOf(text: string, rightToLeft: boolean, font: OpenedFont): Sign[] {
  const groups: Drawn[][] = [];
  for (const drawn of attachMarks(layOut(text, rightToLeft, font), font)) {
    const last = groups.at(-1);
    if (last && drawn.codePoints.every(isIgnorable)) last.push(drawn);
    else groups.push([drawn]);
  }
  const signs = groups.map((group) => signOf(group, rightToLeft, font)).filter(({ glyphs }) => glyphs.length > 0);
  return rightToLeft ? signs.reverse() : signs;
}

/** Lays text out; the glyphs in reading order. */
function layOut(written: string, rightToLeft: boolean, font: OpenedFont): Drawn[] {
  const text = stackedMarks(written);
  const direction = rightToLeft ? 'rtl' : 'ltr';
  const { glyphs, positions } = font.layout(rightToLeft ? mirrored(text) : text, [], undefined, undefined, direction);
  let pen = 0;
  const placed = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const one = { glyph, pen, advance: xAdvance, x: xOffset, y: yOffset };
    pen += xAdvance;
    return one;
  });
  if (rightToLeft) placed.reverse();
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  // A font may drop a glyph. Nobody knows then which character it was, and all are read at the first.
  const isLost = glyphs.reduce((sum, { codePoints }) => sum + codePoints.length, 0) !== characters.length;
  return placed.map((one, index) => {
    const all = index === 0 ? characters.length : 0;
    const codePoints = characters.splice(0, isLost ? all : one.glyph.codePoints.length);
    return { ...one, codePoints, isMark: codePoints.length > 0 && codePoints.every(isMark) };
  });
}

function signOf(group: readonly Drawn[], rightToLeft: boolean, font: OpenedFont): Sign {
  const start = Math.min(...group.map(({ pen }) => pen));
  const visible = group.filter(({ codePoints }) => codePoints.length === 0 || !codePoints.every(isIgnorable));
  const inked = visible.filter(({ glyph }) => !isBlank(glyph, font));
  const blanks = visible.slice(0, 1).map(({ glyph }) => ({ glyph, x: 0, y: 0 }));
  const glyphs = inked.map(({ glyph, pen, x, y }) => ({ glyph, x: pen - start + x, y }));
  const codePoints = group.flatMap((drawn) => drawn.codePoints);
  const shown = glyphs.length > 0 ? glyphs : blanks;
  const moving = visible.filter(({ advance }) => advance !== 0);
  return {
    glyphs: shown,
    codePoints: rightToLeft ? codePoints.reverse() : codePoints,
    width: plainGlyph(shown)?.advanceWidth ?? moving.reduce((sum, { glyph }) => sum + glyph.advanceWidth, 0),
    advance: group.reduce((sum, { advance }) => sum + advance, 0),
  };
}

/** The glyph of a sign that shows nothing else, and shows it where the pen stands. */
export function plainGlyph([only, ...others]: readonly PlacedGlyph[]): Glyph | undefined {
  return only && others.length === 0 && only.x === 0 && only.y === 0 ? only.glyph : undefined;
}

function isMark(codePoint: number): boolean {
  return /^\p{M}/u.test(String.fromCodePoint(codePoint));
}

/** What has no glyph: joiners. What it does to the letters beside it is done. */
function isIgnorable(codePoint: number): boolean {
  return /^\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(codePoint));
}
