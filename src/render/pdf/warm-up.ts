import type { World } from '../../world.ts';
import { collect } from './collect.ts';
import { drawText } from './draw-text.ts';
import { face } from './fonts.ts';
import { shareOpened } from './opened-fonts.ts';
import { PDFDocument } from './pdfmake.ts';
import { readFonts } from './read-fonts.ts';

/** Every kind of letter and sign that a statement is made of. */
const SAMPLE = 'The quick brown fox, “1988–2025”; A/HRC/61/NGO/1: (para. 73). Jumps over VAT, AWAY, To fly.';

/**
 * Opens the fonts and sets a few words that nobody reads, so that the first statement need not wait for that. For those
 * who know that a PDF will be asked for, and have nothing else to do.
 */
export async function warmUp(world: World): Promise<void> {
  const { main } = await readFonts([], 'en', world);
  const pdf = new PDFDocument({ [main.name]: main.sources }, {}, {}, {}, { font: null });
  for (const [bold, italics] of [
    [false, false],
    [true, false],
    [false, true],
  ] as const) {
    const font = shareOpened(pdf.provideFont(main.name, bold, italics), main.sources[face(bold, italics)]);
    drawText([{ text: SAMPLE, font, fontSize: 10, raised: false, width: 0, trailingCut: 0 }], 0, 0, pdf);
  }
  pdf.end();
  await collect(pdf);
}
