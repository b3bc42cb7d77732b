import { writeComposite } from './composite-glyph.ts';
import type { Font, GlyphSubset } from './pdfmake.ts';
import { plainGlyph, type Sign } from './shaping.ts';

/** Codes of the signs that a document embeds, by what they show and say. */
const codes = new WeakMap<GlyphSubset, Map<string, string>>();

/**
 * Takes a sign up among those that a document embeds. A shape that stands for two characters is embedded twice, and is read
 * as the one or the other.
 *
 * @returns what draws it: four hexadecimal digits
 */
export function embed(sign: Sign, font: Font): string {
  const known = codes.get(font.subset) ?? startEmbedding(font);
  const key = `${sign.glyphs.map(({ glyph, x, y }) => `${glyph.id} ${x} ${y}`).join()}:${sign.codePoints.join()}`;
  const code = known.get(key) ?? hexadecimal(add(sign, font));
  known.set(key, code);
  return code;
}

function startEmbedding({ subset }: Font): Map<string, string> {
  const writeGlyph = subset._addGlyph.bind(subset);
  subset._addGlyph = (glyph) => {
    if (typeof glyph === 'number') writeGlyph(glyph);
    else writeComposite(glyph as Sign, subset);
  };
  const known = new Map<string, string>();
  codes.set(subset, known);
  return known;
}

function add(sign: Sign, { subset, widths, unicode, scale }: Font): number {
  const code = subset.glyphs.push(plainGlyph(sign.glyphs)?.id ?? sign) - 1;
  widths[code] = sign.width * scale;
  unicode[code] = sign.codePoints;
  return code;
}

function hexadecimal(code: number): string {
  return code.toString(16).padStart(4, '0');
}
