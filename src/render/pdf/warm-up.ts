import type { World } from '../../world.ts';
import { collect } from './collect.ts';
import { face, family, readFonts } from './fonts.ts';
import { shareOpened } from './opened-fonts.ts';
import { PDFDocument } from './pdfmake.ts';

/** Every kind of letter and sign that a statement is made of. */
const SAMPLE = 'The quick brown fox, “1988–2025”; A/HRC/61/NGO/1: (para. 73). Jumps over VAT, AWAY, To fly.';

/**
 * Opens the fonts and sets a few words that nobody reads, so that the first statement need not wait for that. For those
 * who know that a PDF will be asked for, and have nothing else to do.
 */
export async function warmUp(world: World): Promise<void> {
  const fonts = await readFonts(world);
  const pdf = new PDFDocument({ [family]: fonts }, {}, {}, {}, { font: null });
  for (const [bold, italics] of [
    [false, false],
    [true, false],
    [false, true],
  ] as const) {
    pdf._font = shareOpened(pdf.provideFont(family, bold, italics), fonts[face(bold, italics)]);
    pdf.fontSize(10).text(SAMPLE, 0, 0, { lineBreak: false, baseline: 'alphabetic' });
  }
  pdf.end();
  await collect(pdf);
}
