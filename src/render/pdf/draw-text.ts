import { raised } from './fonts.ts';
import type { Inline } from './inlines.ts';
import type { PdfDocument } from './pdfmake.ts';
import { strokes } from './stretches.ts';

/**
 * Draws inlines of one line.
 *
 * @param x from the left edge of the page to the start of the line
 * @param baseline from the top edge of the page
 */
export function drawText(inlines: readonly Inline[], x: number, baseline: number, pdf: PdfDocument): void {
  for (const stroke of strokes(inlines)) {
    const [first] = stroke;
    const text = stroke.map((inline) => inline.text).join('');
    if (!first || text === '') continue;
    const rise = first.raised ? (first.fontSize / raised.size) * raised.rise : 0;
    pdf._font = first.font;
    pdf.fontSize(first.fontSize);
    pdf.text(text, x + (first.x ?? 0), baseline - rise, { lineBreak: false, baseline: 'alphabetic' });
  }
}
