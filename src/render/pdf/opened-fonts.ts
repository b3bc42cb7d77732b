import type { Font, OpenedFont } from './pdfmake.ts';

/** Fonts with the tables that were decoded so far, by their bytes: decoding them again takes half of a short document. */
const opened = new WeakMap<Uint8Array, OpenedFont>();

/**
 * Lets a font that a new document has just opened go on with what an earlier document decoded.
 *
 * fontkit remembers for each glyph the first character that it stood for, and the file that is written would tell what
 * was rendered before. So every document begins without glyphs.
 */
export function shareOpened(font: Font, bytes: Uint8Array): Font {
  const known = opened.get(bytes) ?? font.font;
  opened.set(bytes, known);
  if (known === font.font) return font;
  known._glyphs = {};
  font.font = known;
  font.subset = known.createSubset();
  return font;
}
