import { Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { LayoutRow, LayoutTable } from '../../layout/index.ts';
import { type Context, plainOpening } from './context.ts';
import { twips } from './measure.ts';
import { paragraph } from './paragraph.ts';

/** A table of fixed columns; its style rules the head and the end. The head is repeated on every page, and no row is cut. */
export function table(node: LayoutTable, context: Context): Table {
  const { style } = context.stylesheet.table;
  const widths = node.columns.map(twips);
  return new Table({
    rows: node.rows.map((row, index) => tableRow(row, index, node, context)),
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    indent: { size: twips(node.left), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(style ? { style: style.id, tableLook } : {}),
    ...(context.rightToLeft ? { visuallyRightToLeft: true } : {}),
  });
}

/** Of the style, what it says of the whole and of the first row. */
const tableLook = {
  firstRow: true,
  lastRow: false,
  firstColumn: false,
  lastColumn: false,
  noHBand: true,
  noVBand: true,
};

function tableRow(row: LayoutRow, index: number, node: LayoutTable, context: Context): TableRow {
  const opening = index === 0 && context.opening.pageBreak ? { pageBreak: true } : plainOpening;
  return new TableRow({
    cantSplit: true,
    ...(row.head ? { tableHeader: true } : {}),
    children: row.cells.map(
      (cell, column) =>
        new TableCell({
          width: { size: twips(node.columns[column] ?? 0), type: WidthType.DXA },
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
