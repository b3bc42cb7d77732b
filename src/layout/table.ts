import { type Block, inlineText, type RowSigns, signBefore, type Table, type TableRow } from '../doc/index.ts';
import { type Context, withRole } from './context.ts';
import { emsOf } from './ems.ts';
import type { LayoutBlock, LayoutParagraph, LayoutRow, LayoutTable, Run } from './model.ts';
import { paragraph } from './paragraph.ts';
import { plainRun, runs } from './runs.ts';

/** Lays out the blocks of a note. */
type LayBlocks = (nodes: readonly Block[], context: Context) => LayoutBlock[];

/** A table as ruled columns, or, where the document may carry none, as a line of text for each row. */
export function table(node: Table, context: Context, blocks: LayBlocks): LayoutBlock[] {
  const { plain } = context.stylesheet;
  return plain ? lines(node, context, plain.rows[context.language]) : [grid(node, context, blocks)];
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

/** A column may have somewhat more than its share when that spares it a wrapped line: longer texts wrap anyway. */
const SPARE = 1.25;

/**
 * Shares the width of the text out among the columns. The narrow ones get what their longest text wants; the others share
 * what is left, and their texts wrap.
 */
function columnWidths(node: Table, { stylesheet, ...indents }: Context): number[] {
  const { page, table: style, paragraphs } = stylesheet;
  const wanted = node.align.map((_, column) => {
    const ems = node.children.map((row) => emsOf(inlineText(row.children[column]?.children ?? [])));
    return Math.max(2, ...ems) * paragraphs.tableCell.size + style.gap;
  });
  const widths = new Map<number, number>();
  let room = page.width - page.left - page.right - indents.left - indents.right;
  for (const [column, want] of [...wanted.entries()].sort(([, a], [, b]) => a - b)) {
    const left = wanted.length - widths.size;
    const share = room / left;
    const given = want <= share * (left > 1 ? SPARE : 1) ? want : share;
    widths.set(column, given);
    room -= given;
  }
  // What nobody wants goes to all alike, so that the table is as wide as the text.
  return wanted.map((_, column) => (widths.get(column) ?? 0) + room / wanted.length);
}

/**
 * A line of text for each row, the head among them: `first: second; third`. No word of the table is said twice. The signs
 * are counted as Word counts them: that of an empty cell, those between spaces in French, all of them in Chinese.
 */
function lines(node: Table, context: Context, signs: RowSigns): LayoutParagraph[] {
  return node.children.map((row: TableRow) => {
    const content = row.children.flatMap((cell, column): Run[] => [
      ...(column > 0 ? [plainRun(signBefore(column, signs))] : []),
      ...(cell.children.length > 0 ? runs(cell.children, context) : [plainRun(signs.empty)]),
    ]);
    return { ...paragraph([], context, { position: row.position }), content };
  });
}
