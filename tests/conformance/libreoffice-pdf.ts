import { readFile } from 'node:fs/promises';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What LibreOffice made of a Word file. */
export interface SetFile {
  readonly pages: readonly SetPage[];
  /** In the order of their places on the pages. */
  readonly notes: readonly SetNote[];
}

/** Text as LibreOffice drew it: paragraph by paragraph, row by row, then the notes; what floats comes last. */
export type SetPage = readonly SetText[];

export interface SetText {
  readonly text: string;
  /** Points from the left and bottom edges. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A note as LibreOffice set it. */
export interface SetNote {
  /** The page that calls it, and the page on which it begins. */
  readonly calledOn: number;
  readonly setOn: number;
  /** The numbers in what stands at the place of the call, as far as it is set in one go: `2` and `3` of `2, 3`. */
  readonly call: readonly string[];
  /** The first line of the note, with its mark, in the order of drawing. */
  readonly firstLine: string;
}

/** A link inside a PDF: points from the left and bottom edges. */
interface Link {
  readonly page: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly target: { readonly page: number; readonly x: number; readonly y: number };
}

/** Reads a PDF that LibreOffice made. */
export async function readSetFile(path: string): Promise<SetFile> {
  const task = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: SetPage[] = [];
  const links: Link[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const proxy = await document.getPage(page);
    const { items } = await proxy.getTextContent();
    pages.push(items.flatMap((item) => ('str' in item ? textOf(item) : [])));
    links.push(...(await linksOf(document, page, await proxy.getAnnotations())));
  }
  await task.destroy();
  return { pages, notes: notesOf(pages, links) };
}

function textOf(item: { str: string; transform: number[]; width: number; hasEOL: boolean }): SetText {
  const { str, width, hasEOL, transform } = item;
  const [, , , , x = 0, y = 0] = transform;
  return { text: hasEOL ? `${str} ` : str, x, y, width };
}

async function linksOf(
  document: PDFDocumentProxy,
  page: number,
  annotations: readonly { dest?: unknown; rect: readonly [number, number, number, number] }[],
): Promise<Link[]> {
  const links: Link[] = [];
  for (const { dest, rect } of annotations) {
    if (!Array.isArray(dest)) continue;
    const [reference, , x, y] = dest;
    const [left, bottom, right, top] = rect;
    links.push({
      page,
      left,
      bottom,
      right,
      top,
      target: { page: (await document.getPageIndex(reference)) + 1, x, y },
    });
  }
  return links;
}

/** LibreOffice links each call with its note, both ways. */
function notesOf(pages: readonly SetPage[], links: readonly Link[]): SetNote[] {
  const notes = links.flatMap((note) => {
    const call = links.find((other) => isAt(note, other.target) && isAt(other, note.target));
    return call && isBelow(note, call) ? [{ note, call }] : [];
  });
  return notes
    .sort((a, b) => a.note.page - b.note.page || b.note.top - a.note.top)
    .map(({ note, call }) => ({
      calledOn: call.page,
      setOn: note.page,
      call: onLineOf(call, pages)
        .filter(({ x, width }) => x < call.right && x + width > call.left)
        .flatMap(({ text }) => text.match(/\d+/g) ?? []),
      firstLine: onLineOf(note, pages)
        .map(({ text }) => text)
        .join(''),
    }));
}

/** Whether a link's own place is the one that another leads to. */
function isAt({ page, left, right, top }: Link, target: Link['target']): boolean {
  return page === target.page && Math.abs(top - target.y) < 1.5 && target.x > left - 1.5 && target.x < right + 1.5;
}

/** A note stands below its call, or on a later page. */
function isBelow(note: Link, call: Link): boolean {
  return note.page > call.page || (note.page === call.page && note.top < call.top);
}

function onLineOf({ page, bottom, top }: Link, pages: readonly SetPage[]): SetText[] {
  return (pages[page - 1] ?? []).filter(({ y }) => y > bottom - 1 && y < top + 1);
}
