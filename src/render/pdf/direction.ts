import bidi, { type Bidi } from 'bidi-js';

/** Its types take the module for one of another kind: what is imported is the function itself. */
const bidiFactory = bidi as unknown as () => Bidi;

let known: Bidi | undefined;

/** The Unicode Bidirectional Algorithm (UAX #9). Its tables are unpacked when they are first needed. */
function algorithm(): Bidi {
  known ??= bidiFactory();
  return known;
}

/** Letters from right to left, and signs that set a direction: a text without any has one direction. */
const turning = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\u2068\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** Whether a text has letters from right to left. */
export function turns(text: string): boolean {
  return turning.test(text);
}

const addressOrSymbol = /(?:https?:\/\/|www\.)[^\s\u0590-\u08ff]*[\p{L}\p{N}/_=&#-]|\/?[A-Z]+(?:\/[A-Z\d.-]*)*\/…?/gu;

/**
 * The level of every character of a paragraph: odd ones run from right to left, and higher ones stand in lower ones.
 *
 * @param text the whole paragraph; a line that is ended in it ends with U+2028
 * @param rightToLeft the direction of the document; a paragraph without a letter of it has the other, as an English
 *   citation in an Arabic note
 * @returns nothing where all run from left to right
 */
export function levelsOf(text: string, rightToLeft: boolean): Uint8Array | undefined {
  if (!turning.test(text) && !(rightToLeft && !/\p{L}/u.test(text))) return undefined;
  return algorithm().getEmbeddingLevels(wholeNames(text), rightToLeft ? 'rtl' : 'ltr').levels;
}

/**
 * Puts letters for all signs of web addresses and document symbols: the strokes and dots at their ends belong to them, not to
 * the text around.
 */
export function wholeNames(text: string): string {
  return text.replace(addressOrSymbol, (name) => 'a'.repeat(name.length));
}

/** Text from right to left with its brackets turned around. */
export function mirrored(text: string): string {
  return Array.from(text, (character) => algorithm().getMirroredCharacter(character) ?? character).join('');
}
