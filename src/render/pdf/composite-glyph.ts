import type { GlyphSubset } from './pdfmake.ts';
import type { Sign } from './shaping.ts';

/** Flags of a component: its distances are words, and are distances; another component follows. */
const flags = { words: 0x1, distances: 0x2, more: 0x20 };

/**
 * Writes a sign of several glyphs as one glyph that is made of them (OpenType, table `glyf`, composite glyphs). So a letter
 * and its marks, and a letter that the font itself puts together, are one thing with one meaning in the file.
 */
export function writeComposite(sign: Sign, subset: GlyphSubset): void {
  const boxes = sign.glyphs.map(({ glyph: { cbox }, x, y }) => ({
    minX: cbox.minX + x,
    minY: cbox.minY + y,
    maxX: cbox.maxX + x,
    maxY: cbox.maxY + y,
  }));
  const minX = Math.min(...boxes.map((box) => box.minX));
  const words = [
    -1,
    minX,
    Math.min(...boxes.map((box) => box.minY)),
    Math.max(...boxes.map((box) => box.maxX)),
    Math.max(...boxes.map((box) => box.maxY)),
    ...sign.glyphs.flatMap(({ glyph, x, y }, index) => {
      const more = index < sign.glyphs.length - 1 ? flags.more : 0;
      return [flags.words | flags.distances | more, subset.includeGlyph(glyph.id), x, y];
    }),
  ];
  const bytes = new Uint8Array(words.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, word] of words.entries()) view.setInt16(index * 2, word);
  subset.glyf.push(bytes);
  subset.loca.offsets.push(subset.offset);
  subset.hmtx.metrics.push({ advance: sign.width, bearing: minX });
  subset.offset += bytes.length;
}
