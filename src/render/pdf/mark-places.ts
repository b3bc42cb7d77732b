import type { Glyph, OpenedFont } from './pdfmake.ts';

/** A glyph on its way to its place: `pen` is where the pen stands when it is drawn, `x` and `y` are its distance from there. */
export interface Loose {
  readonly glyph: Glyph;
  readonly isMark: boolean;
  readonly pen: number;
  readonly x: number;
  readonly y: number;
}

/** Between a letter and the mark above it or below it, and what counts as above: shares of the em. */
const em = { aboveGap: 0.07, belowGap: 0.06, above: 0.35 };

/**
 * Puts marks over, under or on their letters where the font says nothing of it, as Tinos in its upright faces: in the
 * middle, clear of the letter and of the marks before.
 *
 * @param glyphs in reading order, each mark after its letter
 */
export function attachMarks<Item extends Loose>(glyphs: readonly Item[], font: OpenedFont): Item[] {
  let letter: Item | undefined;
  let isLeftToUs = false;
  let [top, bottom] = [0, 0];
  return glyphs.map((item) => {
    if (isBlank(item.glyph, font)) return item;
    const { cbox } = item.glyph;
    if (!item.isMark || !letter) {
      letter = item.isMark ? undefined : item;
      isLeftToUs = false;
      [top, bottom] = [item.y + cbox.maxY, Math.min(0, item.y + cbox.minY)];
      return item;
    }
    // What the font says of a second mark is where it stands to the first, which has been moved.
    isLeftToUs ||= item.x === 0 && item.y === 0;
    const placed = isLeftToUs ? attached(item, letter, top, bottom, font) : item;
    top = Math.max(top, placed.y + cbox.maxY);
    bottom = Math.min(bottom, placed.y + cbox.minY);
    return placed;
  });
}

function attached<Item extends Loose>(mark: Item, letter: Item, top: number, bottom: number, font: OpenedFont): Item {
  const { cbox } = mark.glyph;
  const [own, other] = [middle(mark.glyph), middle(letter.glyph)];
  const x = Math.round(letter.pen + letter.x + other - own - mark.pen);
  if (cbox.minY > em.above * font.unitsPerEm) {
    return { ...mark, x, y: Math.round(top + em.aboveGap * font.unitsPerEm - cbox.minY) };
  }
  if (cbox.maxY <= 0) return { ...mark, x, y: Math.round(bottom - em.belowGap * font.unitsPerEm - cbox.maxY) };
  return { ...mark, x };
}

function middle({ cbox }: Glyph): number {
  return (cbox.minX + cbox.maxX) / 2;
}

/** Whether a glyph has no ink. */
export function isBlank({ id }: Glyph, { loca }: OpenedFont): boolean {
  return loca.offsets[id] === loca.offsets[id + 1];
}
