import type { ParagraphRole } from '../../../src/doc/index.ts';
import type { Layout, LayoutBlock, LayoutParagraph, LayoutTable, NoteCall } from '../../../src/layout/index.ts';

/** What stands below what: a paragraph, or a row of cells. */
export interface Strip {
  readonly kind: 'heading' | 'paragraph' | 'head' | 'row' | 'tableNote';
  readonly role: ParagraphRole;
  /** The words of each cell; a paragraph has one. */
  readonly cells: readonly (readonly string[])[];
  /** The calls of notes of the page foot, with the word that each follows. */
  readonly calls: readonly { readonly call: NoteCall; readonly after: string }[];
  /** The author ends the page before it. */
  readonly opens: boolean;
  /** Ends in a colon before a list, a table or a quotation. */
  readonly leads: boolean;
  /** A rule stands directly below it. */
  readonly ruled: boolean;
  /** Of a row: its place in the body of its table, the rows of that, and its head. A head without a body is a row. */
  readonly table?: { readonly index: number; readonly rows: number; readonly hasNotes: boolean; readonly head?: Strip };
}

/** Words by which a place is found; figures and the labels of items are none. */
export function tellingWords(text: string): string[] {
  return text.match(/\p{L}{4,}/gu) ?? [];
}

/** The strips of a layout below its cover, in reading order. */
export function expectedStrips({ flow }: Layout): Strip[] {
  const end = flow.findIndex((block) => block.type === 'pageBreak');
  const strips: Strip[] = [];
  read(flow.slice(end + 1), strips);
  return strips;
}

function read(blocks: readonly LayoutBlock[], strips: Strip[]): void {
  let opens = false;
  for (const [index, block] of blocks.entries()) {
    const start = strips.length;
    if (block.type === 'pageBreak') opens = true;
    else if (block.type === 'paragraph') strips.push(paragraph(block, blocks[index + 1]));
    else if (block.type === 'quote') read(block.blocks, strips);
    else if (block.type === 'list') for (const item of block.items) read(item.blocks, strips);
    else if (block.type === 'table') strips.push(...table(block));
    else if (block.type === 'rule') change(strips, strips.length - 1, { ruled: true });
    if (opens && strips.length > start) {
      change(strips, start, { opens: true });
      opens = false;
    }
  }
}

function change(strips: Strip[], index: number, to: Partial<Strip>): void {
  const strip = strips[index];
  if (strip) strips[index] = { ...strip, ...to };
}

function paragraph(given: LayoutParagraph, next?: LayoutBlock): Strip {
  const text = given.content.flatMap((run) => (run.type === 'text' && !run.raised ? [run.value] : [])).join('');
  const isLedTo = next?.type === 'list' || next?.type === 'table' || next?.type === 'quote';
  const kind = given.headingLevel === undefined ? 'paragraph' : 'heading';
  return { ...strip([given], kind), leads: isLedTo && text.trim().endsWith(':') };
}

function table({ rows, notes }: LayoutTable): Strip[] {
  const [head, ...others] = rows.map((row) => strip(row.cells, row.head ? 'head' : 'row'));
  if (!head) throw new Error('A table without rows is none');
  const hasNotes = notes.length > 0;
  const body = others.map((row, index): Strip => ({ ...row, table: { index, rows: others.length, hasNotes, head } }));
  const alone: Strip = { ...head, kind: 'row', table: { index: 0, rows: 1, hasNotes } };
  const below: Strip[] = [];
  for (const note of notes) read(note.blocks, below);
  return [
    ...(body.length === 0 ? [alone] : [head, ...body]),
    ...below.map((line): Strip => ({ ...line, kind: 'tableNote' })),
  ];
}

function strip(cells: readonly LayoutParagraph[], kind: Strip['kind']): Strip {
  const calls: Strip['calls'][number][] = [];
  for (const { content } of cells) {
    let after = '';
    for (const run of content) {
      if (run.type === 'text') after = tellingWords(run.value).at(-1) ?? after;
      else if (run.type === 'noteCall') calls.push({ call: run, after });
    }
  }
  return {
    kind,
    role: cells[0]?.role ?? 'body',
    cells: cells.map(({ content }) => content.flatMap((run) => (run.type === 'text' ? tellingWords(run.value) : []))),
    calls,
    opens: false,
    leads: false,
    ruled: false,
  };
}
