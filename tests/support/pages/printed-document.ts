import { type Layout, layout } from '../../../src/layout/index.ts';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { type ReadPdf, readPdf } from '../pdf-reading.ts';
import { fontWorld } from '../pdf-world.ts';
import { checkFiles, statementWith } from '../statement.ts';
import { type PrintedPage, printedPage } from './printed-pages.ts';

export interface PrintedDocument {
  readonly layout: Layout;
  /** Those below the cover. */
  readonly pages: readonly PrintedPage[];
}

/** Lays a statement of this text out, prints it, and reads it back. */
export async function printedPdf(text: string): Promise<{ readonly layout: Layout; readonly pdf: ReadPdf }> {
  const { document, files } = await checkFiles({ 'statement.md': statementWith(text) });
  if (!document) throw new Error(`The statement has faults: ${files.flatMap(({ messages }) => messages).join('; ')}`);
  const laidOut = layout(document.doc, document.template.published);
  return { layout: laidOut, pdf: await readPdf(await renderPdf(laidOut, fontWorld)) };
}

/** The same, as lines. */
export async function printedDocument(text: string): Promise<PrintedDocument> {
  const { layout: laidOut, pdf } = await printedPdf(text);
  return { layout: laidOut, pages: pdf.pages.slice(1).map((page) => printedPage(page, laidOut.stylesheet)) };
}
