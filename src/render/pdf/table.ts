import type { LayoutRow, LayoutTable } from '../../layout/index.ts';
import { keptLines } from './keeps.ts';
import type { PageItem } from './pdfmake.ts';
import { heightOf, type Slice } from './slice.ts';
import type { Structure } from './structure.ts';
import { partedRow, setRow, wholeRow } from './table-row.ts';
import type { Typesetter } from './typesetter.ts';

/** What is taller than this share of the column may be parted: a row between its lines, the notes of a table. */
const tall = 0.4;

/**
 * Sets a table: rules above the head, below it and below the last row, none upright; then its notes, directly below the
 * table (UN Editorial Manual, Footnotes, chap. 2). Rows stand whole, the first with the head; the head is repeated on
 * every page, where it is no part of the text.
 */
export function setTable(table: LayoutTable, parent: Structure, setter: Typesetter): Slice[] {
  const { table: style, page } = setter.stylesheet;
  const limit = (page.height - page.top - page.bottom) * tall;
  const structure: Structure = { role: 'Table', parent };
  const split = table.rows.findIndex((row) => !row.head);
  const bodyRows = split === -1 ? [] : table.rows.slice(split);
  const headRows = table.rows.slice(0, table.rows.length - bodyRows.length);
  const { aboveHead, belowHead, end } = style.rules;

  const setHead = (of: Structure | undefined) => {
    const rows = setRows(headRows, table, limit, of, setter).map((row) => ({ ...row, keepNext: 1 }));
    return ruledBelow(ruledAbove(rows, table, aboveHead), table, belowHead);
  };
  const repeated = setHead(undefined).map((row) => ({ ...row, notes: [] }));
  const repeat = heightOf(repeated) > limit ? [] : repeated;
  const body = ruledBelow(setRows(bodyRows, table, limit, structure, setter), table, end);
  const rows = [...setHead(structure), ...body.map((row) => ({ ...row, repeat }))];
  const notes = setNotes(table, limit, parent, setter);
  const last = rows.length - 1;
  const keepNext = notes.length > 0 ? 1 : 0;
  const all = [...rows.map((row, index) => (index === last ? { ...row, keepNext } : row)), ...notes];
  return all.map((line, index) => (index === all.length - 1 ? { ...line, after: style.after } : line));
}

function setRows(
  rows: readonly LayoutRow[],
  table: LayoutTable,
  limit: number,
  of: Structure | undefined,
  setter: Typesetter,
): Slice[] {
  return rows.flatMap((row, index) => {
    const lines = setRow(row, table, of, setter);
    const whole = wholeRow(lines, setter.stylesheet.table);
    if (whole.height > limit) return partedRow(lines, setter.stylesheet.table);
    return [{ ...whole, keepLines: keptLines(index, rows.length) }];
  });
}

/** The notes stand together below the last row; those taller than the limit part as paragraphs do. */
function setNotes(table: LayoutTable, limit: number, parent: Structure, setter: Typesetter): Slice[] {
  const lines = table.notes.flatMap((note) => setter.note(note, 'tableNote', parent).lines);
  const isTall = heightOf(lines) > limit;
  return lines.map((line, index) => {
    const kept = isTall ? Math.max(line.keepLines, keptLines(index, lines.length)) : 1;
    return {
      ...line,
      before: line.before + (index === 0 ? setter.stylesheet.table.padding : 0),
      keepLines: index === lines.length - 1 ? 0 : kept,
    };
  });
}

function ruledAbove(rows: readonly Slice[], table: LayoutTable, lineWidth: number): Slice[] {
  return rows.map((row, index) => (index === 0 ? { ...row, items: [rule(table, 0, lineWidth), ...row.items] } : row));
}

function ruledBelow(rows: readonly Slice[], table: LayoutTable, lineWidth: number): Slice[] {
  return rows.map((row, index) =>
    index === rows.length - 1 ? { ...row, items: [...row.items, rule(table, row.height, lineWidth)] } : row,
  );
}

function rule(table: LayoutTable, y: number, lineWidth: number): PageItem {
  const x2 = table.columns.reduce((sum, width) => sum + width, table.left);
  return { type: 'vector', item: { type: 'line', x1: table.left, x2, y1: y, y2: y, lineWidth } };
}
