import { embed } from './embedding.ts';
import { raised } from './fonts.ts';
import type { Inline } from './inlines.ts';
import type { PdfDocument } from './pdfmake.ts';
import { shape } from './shaping.ts';

/**
 * Draws inlines of one line, in reading order. What runs from right to left is drawn from left to right, as files have it,
 * and marked so for those who read them (ISO 32000-1, 14.8.2.3.3).
 *
 * @param x from the left edge of the page to the start of the line
 * @param baseline from the top edge of the page
 */
export function drawText(inlines: readonly Inline[], x: number, baseline: number, pdf: PdfDocument): void {
  for (const stroke of strokes(inlines)) {
    const [first] = stroke;
    if (!first) continue;
    const { font, fontSize, rightToLeft } = first;
    const rise = first.raised ? (fontSize / raised.size) * raised.rise : 0;
    pdf.page.fonts[font.id] ??= font.ref();
    const place = [x + (first.x ?? 0), baseline - rise].map(short).join(' ');
    const text = `BT 1 0 0 -1 ${place} Tm /${font.id} ${short(fontSize)} Tf [${shown(stroke)}] TJ ET`;
    pdf.addContent(rightToLeft ? `/ReversedChars BMC ${text} EMC` : text);
  }
}

/** Neighbours that are drawn in one go, from left to right: one font, one direction. */
function strokes(inlines: readonly Inline[]): Inline[][] {
  const groups: Inline[][] = [];
  for (const inline of inlines) {
    if (inline.text === '') continue;
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && continues(before, inline)) group.push(inline);
    else groups.push([inline]);
  }
  return groups.map((group) => (group[0]?.rightToLeft ? group.reverse() : group));
}

function continues(before: Inline, after: Inline): boolean {
  const isAhead = (after.x ?? 0) > (before.x ?? 0);
  const isWide = before.trailingCut + (before.stretch ?? 0) > wideGap * before.fontSize;
  return (
    !(after.rightToLeft && isWide) &&
    before.font === after.font &&
    before.fontSize === after.fontSize &&
    before.raised === after.raised &&
    before.level === after.level &&
    before.rightToLeft === after.rightToLeft &&
    isAhead !== (after.rightToLeft === true)
  );
}

/**
 * A share of the size. Programs that read the file take what a wider gap parts for columns, and words from right to left
 * would be read as they stand.
 */
const wideGap = 0.5;

/** The codes of the signs, and between them how far the pen moves back, in thousandths of the size. */
function shown(stroke: readonly Inline[]): string {
  let [codes, shift, pen] = ['', 0, stroke[0]?.x ?? 0];
  const parts: string[] = [];
  for (const { text, font, fontSize, rightToLeft, x, width } of stroke) {
    shift += (((x ?? 0) - pen) * 1000) / fontSize;
    pen = (x ?? 0) + width;
    for (const sign of shape(text, rightToLeft === true, font.font)) {
      if (codes !== '' && Math.abs(shift) >= least) {
        parts.push(`<${codes}> ${short(-shift)}`);
        [codes, shift] = ['', 0];
      }
      codes += embed(sign, font);
      shift += (sign.advance - sign.width) * font.scale;
    }
  }
  return [...parts, `<${codes}>`].join(' ');
}

/** What nobody sees, in thousandths of the size; it is kept and added to the next. */
const least = 0.01;

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
