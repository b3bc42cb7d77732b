import { type Font, type Glyph, type OpenedFont, PDFDocument } from './pdfmake.ts';

/** Fonts with the tables that were decoded so far, by their bytes: decoding them again takes half of a short document. */
const opened = new WeakMap<Uint8Array, OpenedFont>();

/** Lets a font that a new document has just opened go on with what an earlier document decoded. */
export function shareOpened(font: Font, bytes: Uint8Array): Font {
  const known = opened.get(bytes) ?? rememberingCharacters(font.font);
  opened.set(bytes, known);
  font.font = known;
  font.subset = known.createSubset();
  return font;
}

/** Opens a font outside of any document. */
export function openFont(bytes: Uint8Array): OpenedFont {
  const known = opened.get(bytes);
  if (known) return known;
  const sources = { normal: bytes, bold: bytes, italics: bytes, bolditalics: bytes };
  const pdf = new PDFDocument({ font: sources }, {}, {}, {}, { autoFirstPage: false, font: null });
  return shareOpened(pdf.provideFont('font', false, false), bytes).font;
}

/**
 * fontkit keeps one glyph of each number, with the characters that it stood for first: a hyphen after a soft hyphen would
 * be a soft hyphen, and vanish; a letter drawn with the shape of another would be read as that one. This keeps one for each
 * number with its characters.
 */
function rememberingCharacters(font: OpenedFont): OpenedFont {
  const glyphs = new Map<number | string, Glyph>();
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, characters = []) => {
    const [first] = characters;
    // Numbers of glyphs have 16 bits, characters 21.
    const key = first !== undefined && characters.length === 1 ? id * 2 ** 21 + first : `${id} ${characters.join(' ')}`;
    const known = glyphs.get(key);
    if (known) return known;
    delete font._glyphs[id];
    const glyph = getGlyph(id, characters);
    glyphs.set(key, glyph);
    return glyph;
  };
  return font;
}
