import { type ITableCellBorders, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { LayoutRow, LayoutTable } from '../../layout/index.ts';
import { single } from './border.ts';
import { type Context, plainOpening } from './context.ts';
import { twips } from './measure.ts';
import { paragraph } from './paragraph.ts';

/**
 * A table of fixed columns: rules above the head, below it and below the last row, none upright. The head is repeated on
 * every page, and no row is cut.
 */
export function table(node: LayoutTable, context: Context): Table {
  const { padding, gap } = context.stylesheet.table;
  const widths = node.columns.map(twips);
  const between = twips(gap / 2);
  return new Table({
    rows: node.rows.map((row, index) => tableRow(row, index, node, context)),
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    indent: { size: twips(node.left), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { top: twips(padding), bottom: twips(padding), left: between, right: between },
    ...(context.rightToLeft ? { visuallyRightToLeft: true } : {}),
  });
}

function tableRow(row: LayoutRow, index: number, node: LayoutTable, context: Context): TableRow {
  const opening = index === 0 && context.opening.pageBreak ? { pageBreak: true } : plainOpening;
  const borders = rulesOf(row, index, node, context);
  return new TableRow({
    cantSplit: true,
    ...(row.head ? { tableHeader: true } : {}),
    children: row.cells.map(
      (cell, column) =>
        new TableCell({
          width: { size: twips(node.columns[column] ?? 0), type: WidthType.DXA },
          borders,
          // Nothing stands beside the outer columns.
          margins: {
            ...(column === 0 ? { left: 0 } : {}),
            ...(column === row.cells.length - 1 ? { right: 0 } : {}),
          },
          children: [paragraph(cell, { ...context, opening: column === 0 ? opening : plainOpening, keepLast: false })],
        }),
    ),
  });
}

function rulesOf(row: LayoutRow, index: number, node: LayoutTable, context: Context): ITableCellBorders {
  const { aboveHead, belowHead, end } = context.stylesheet.table.rules;
  const last = index === node.rows.length - 1;
  const below = row.head ? belowHead : last ? end : undefined;
  return {
    ...(index === 0 ? { top: single(aboveHead) } : {}),
    ...(below === undefined ? {} : { bottom: single(below) }),
  };
}
