import { type Block, inlineText, type Table, type TableRow } from '../doc/index.ts';
import { type Context, withRole } from './context.ts';
import type { LayoutBlock, LayoutParagraph, LayoutRow, LayoutTable, Run } from './model.ts';
import { paragraph } from './paragraph.ts';
import { plainRun, runs } from './runs.ts';

/** Lays out the blocks of a note. */
type LayBlocks = (nodes: readonly Block[], context: Context) => LayoutBlock[];

/** A table as ruled columns, or, where the document may carry none, as a line of text for each row. */
export function table(node: Table, context: Context, blocks: LayBlocks): LayoutBlock[] {
  return context.stylesheet.table.as === 'grid' ? [grid(node, context, blocks)] : rowsAsText(node, context);
}

function grid(node: Table, outer: Context, blocks: LayBlocks): LayoutTable {
  const context: Context = { ...outer, numbering: outer.tableNumbering() };
  const rows = node.children.map(
    (row, index): LayoutRow => ({
      type: 'row',
      head: index === 0,
      cells: row.children.map((cell, column): LayoutParagraph => {
        const role = index === 0 ? 'tableHead' : 'tableCell';
        const own = paragraph(cell.children, withRole(context, role), { position: cell.position });
        return { ...own, align: node.align[column] ?? 'left' };
      }),
    }),
  );
  return {
    type: 'table',
    left: outer.left,
    columns: columnWidths(node, outer),
    rows,
    notes: context.numbering.notes((note) => blocks(note.children, withRole(context, 'tableNote'))),
  };
}

/** Fewer letters than these are not worth a wider column; a long text wraps. */
const LONGEST = 36;

/** The width of a letter, in ems, for sharing the width of the page out: Times sets about 2.2 letters to the em. */
const LETTER = 0.5;

/** Shares the width of the text out among the columns by the length of their texts; no word is wider than its column if that can be. */
function columnWidths(node: Table, { stylesheet, left, right }: Context): number[] {
  const { page, table: style, paragraphs } = stylesheet;
  const width = page.width - page.left - page.right - left - right;
  const columns = node.align.map((_, column) => {
    const texts = node.children.map((row) => inlineText(row.children[column]?.children ?? []));
    const words = texts.flatMap((text) => text.split(/\s+/)).map((word) => word.length);
    const letters = Math.min(LONGEST, Math.max(4, ...texts.map((text) => text.length)));
    const least = Math.max(0, ...words) * paragraphs.tableCell.size * LETTER + style.gap;
    return { letters, least: Math.min(least, width / node.align.length) };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const letters = columns.reduce((sum, column) => sum + column.letters, 0);
  return columns.map((column) => column.least + ((width - least) * column.letters) / letters);
}

/** `first; second; third`: what a plain sheet can carry of a row. */
function rowsAsText(node: Table, context: Context): LayoutParagraph[] {
  return node.children.map((row: TableRow) => {
    const filled = row.children.filter((cell) => cell.children.length > 0);
    const content = filled.flatMap((cell, column): Run[] => [
      ...(column > 0 ? [plainRun('; ')] : []),
      ...runs(cell.children, context),
    ]);
    return { ...paragraph([], context, { position: row.position }), content };
  });
}
