import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Words, wordsOf } from './words.ts';

/** A stretch of text as it was drawn: points from the left edge, and from the top edge to the baseline. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** An element of the tag tree, as far as it stands on one page. */
export interface PdfElement {
  readonly role: string;
  /** Elements, and the words drawn for this one. */
  readonly children: readonly (PdfElement | string)[];
}

export interface PdfPage {
  readonly runs: readonly PdfRun[];
  readonly tree: PdfElement;
}

export interface Pdf {
  readonly pages: readonly PdfPage[];
  /** Everything beside the pages: information dictionary, XMP, bookmarks, links. */
  readonly beside: string;
}

interface Tag {
  readonly role: string;
  readonly children: readonly (Tag | { readonly type: string; readonly id: string })[];
}

/** Reads a PDF back. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  const { info, metadata } = await document.getMetadata();
  const beside: unknown[] = [info, metadata?.getRaw() ?? '', await document.getOutline()];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const runs: PdfRun[] = [];
    const marked = new Map<string, string>();
    const open: (string | undefined)[] = [];
    let before: PdfRun | undefined;
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type.startsWith('begin')) open.push(item.id ?? undefined);
        else open.pop();
        continue;
      }
      const [, , , , x = 0, y = 0] = item.transform as number[];
      const run: PdfRun = { text: item.str, x, y: height - y, width: item.width, size: item.transform[0] };
      if (item.str !== '') runs.push(run);
      const id = open.findLast((entry) => entry !== undefined);
      const space = before && isParted(before, run) ? ' ' : '';
      if (id !== undefined) marked.set(id, `${marked.get(id) ?? ''}${space}${item.hasEOL ? '\n' : ''}${item.str}`);
      if (item.str !== '') before = run;
    }
    pages.push({ runs, tree: elementOf((await page.getStructTree()) as Tag, marked) });
    beside.push(await page.getAnnotations());
  }
  await task.destroy();
  return { pages, beside: JSON.stringify(beside) };
}

/** pdf.js drops the spaces between what stands to the left of what is read before it. */
function isParted(before: PdfRun, run: PdfRun): boolean {
  return run.x < before.x && before.x - (run.x + run.width) > 0.1 * run.size;
}

function elementOf({ role, children }: Tag, marked: ReadonlyMap<string, string>): PdfElement {
  return {
    role,
    children: children.map((child) => ('role' in child ? elementOf(child, marked) : (marked.get(child.id) ?? ''))),
  };
}

/** The words of text and notes in reading order, by the tag tree; labels and the calls of notes are none of them. */
export function pdfWords({ pages }: Pdf): Words {
  const body = pages.map(({ tree }) => textOf(tree));
  const notes = pages.flatMap(({ tree }) => footNotes(tree)).map((note) => note.children.map(childText).join('\n'));
  return { body: wordsOf(body.join('\n')), notes: wordsOf(notes.join('\n')) };
}

/** The labels that are printed, in reading order. */
export interface PdfLabels {
  readonly footNotes: readonly string[];
  readonly tableNotes: readonly string[];
  readonly itemsOfText: readonly string[];
  readonly itemsOfFootNotes: readonly string[];
  readonly itemsOfTableNotes: readonly string[];
}

export function pdfLabels({ pages }: Pdf): PdfLabels {
  const ofFoot = pages.flatMap(({ tree }) => footNotes(tree));
  const ofTables = pages.flatMap(({ tree }) => all(tree, 'Note')).filter(isTableNote);
  const items = (within: readonly PdfElement[]): PdfElement[] => within.flatMap((element) => all(element, 'LI'));
  const inNotes = new Set(items([...ofFoot, ...ofTables]));
  return {
    footNotes: labelsOf(ofFoot),
    tableNotes: labelsOf(ofTables),
    itemsOfText: labelsOf(items(pages.map(({ tree }) => tree)).filter((item) => !inNotes.has(item))),
    itemsOfFootNotes: labelsOf(items(ofFoot)),
    itemsOfTableNotes: labelsOf(items(ofTables)),
  };
}

/** The labels of notes that are called on a page, and those whose note begins there; notes of tables are left out. */
export function calledAndNoted({ tree }: PdfPage): { readonly called: string[]; readonly noted: string[] } {
  const called = all(tree, 'Reference').map((call) => drawn(call).trim());
  return { called: called.filter((label) => !LETTERS.test(label)), noted: labelsOf(footNotes(tree)) };
}

/** Everything that is drawn on the pages, and written beside them. */
export function everythingIn({ pages, beside }: Pdf): string {
  return [
    ...pages.flatMap((page) => [pdfLines(page).join('\n'), page.runs.map(({ text }) => text).join('')]),
    beside,
  ].join('\n');
}

/** The lines of a page, from top to bottom, as they stand. */
export function pdfLines({ runs }: PdfPage): string[] {
  const lines: PdfRun[][] = [];
  for (const run of runs.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.find((candidate) => candidate.some((other) => isBeside(run, other)));
    if (line) line.push(run);
    else lines.push([run]);
  }
  const isArabic = readsFromRight(runs);
  return lines.map((line) => {
    const inOrder = line.sort((a, b) => a.x - b.x);
    const parts = inOrder.flatMap((run, index) => [gap(inOrder[index - 1], run), run.text.trim()]);
    return (isArabic && !isLatin(line) ? parts.reverse() : parts).join('');
  });
}

/** Whether most letters run from right to left. */
function readsFromRight(runs: readonly PdfRun[]): boolean {
  const text = runs.map((run) => run.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) > letters / 2;
}

function isLatin(line: readonly PdfRun[]): boolean {
  const text = line.map((run) => run.text).join('');
  return /\p{L}/u.test(text) && !/\p{Script=Arabic}/u.test(text);
}

/** Raised figures stand a little above the line they belong to. */
function isBeside(a: PdfRun, b: PdfRun): boolean {
  return Math.abs(a.y - b.y) < (a.size === b.size ? 1 : 5);
}

function gap(before: PdfRun | undefined, run: PdfRun): string {
  if (!before) return '';
  const distance = run.x - before.x - before.width;
  if (distance > 12) return '    ';
  return distance > 0.5 || /\s$/.test(before.text) || /^\s/.test(run.text) ? ' ' : '';
}

const BLOCKS = ['P', 'H1', 'H2', 'H3', 'H4', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Note', 'BlockQuote'];

const LETTERS = /^\(?\p{L}+\)?$/u;

/** The text of an element without labels and calls; notes of tables are part of the text around them, others are not. */
function textOf(element: PdfElement): string {
  const { role, children } = element;
  if (role === 'Lbl' || role === 'Reference' || (role === 'Note' && !isTableNote(element))) return '';
  const inner = children.map(childText).join('');
  return BLOCKS.includes(role) ? `\n${inner}\n` : inner;
}

function childText(child: PdfElement | string): string {
  return typeof child === 'string' ? child : textOf(child);
}

function footNotes(tree: PdfElement): PdfElement[] {
  return all(tree, 'Note').filter((note) => !isTableNote(note));
}

/** A note of a table bears a letter. */
function isTableNote(note: PdfElement): boolean {
  return labelsOf([note]).some((label) => LETTERS.test(label));
}

function labelsOf(elementsWithLabels: readonly PdfElement[]): string[] {
  return (
    elementsWithLabels
      .flatMap((element) => elements(element).filter(({ role }) => role === 'Lbl'))
      .map((label) => drawn(label).trim())
      // The tree of a page holds the labels of items that stand on other pages, without their words.
      .filter((label) => label !== '')
  );
}

function drawn(element: PdfElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : drawn(child))).join('');
}

function elements(element: PdfElement): PdfElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

function all(element: PdfElement, role: string): PdfElement[] {
  return [...(element.role === role ? [element] : []), ...elements(element).flatMap((child) => all(child, role))];
}
