import type { OutlineItem, PdfDocument } from './pdfmake.ts';
import type { Bookmark } from './set-line.ts';

/** The entries of the navigation pane, each below the last one of a higher level. */
export class Bookmarks {
  readonly #pdf: PdfDocument;
  readonly #open: { readonly level: number; readonly item: OutlineItem }[] = [];

  constructor(pdf: PdfDocument) {
    this.#pdf = pdf;
  }

  /** Adds an entry that leads to a place of the current page, `y` points below its top edge. */
  add({ title, level }: Bookmark, y: number): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const parent = this.#open.at(-1)?.item ?? this.#pdf.outline;
    const left = this.#pdf.page.width;
    const item = parent.addItem(title, { expanded: true, top: y, left, fit: false });
    this.#open.push({ level, item });
  }
}
