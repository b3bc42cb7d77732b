import type { LayoutRow, LayoutTable } from '../../layout/index.ts';
import { setParagraph } from './paragraph.ts';
import type { PageItem } from './pdfmake.ts';
import { moved, type Slice, slice } from './slice.ts';
import type { Structure } from './structure.ts';
import type { Typesetter } from './typesetter.ts';

/** A row taller than this share of the column may be parted between its lines; a head taller than it is not repeated. */
const tall = 0.4;

/**
 * Sets a table: rules above the head, below it and below the last row, none upright; then its notes.
 * Rows stand whole; the head is repeated on every page, and there it is no part of the text.
 */
export function setTable(table: LayoutTable, parent: Structure, setter: Typesetter): Slice[] {
  const { table: style, page } = setter.stylesheet;
  const structure: Structure = { role: 'Table', parent };
  const limit = (page.height - page.top - page.bottom) * tall;
  const split = table.rows.findIndex((row) => !row.head);
  const headRows = table.rows.slice(0, split === -1 ? table.rows.length : split);
  const bodyRows = table.rows.slice(headRows.length);
  const { aboveHead, belowHead, end } = style.rules;

  const head = (of: Structure | undefined) => {
    const slices = headRows.map((row) => setRow(row, table, of, setter));
    return ruledBelow(ruledAbove(slices, table, aboveHead), table, belowHead).map((row) => ({
      ...row,
      keepNext: true,
    }));
  };
  const first = head(structure);
  const repeated = head(undefined).map((row) => ({ ...row, notes: [] }));
  const height = repeated.reduce((sum, row) => sum + row.height, 0);
  const repeat = height > limit ? [] : repeated;
  const body = ruledBelow(
    bodyRows.flatMap((row) => {
      const whole = setRow(row, table, structure, setter);
      return whole.height > limit ? parted(whole) : [whole];
    }),
    table,
    end,
  ).map((row) => ({ ...row, repeat }));
  const notes = table.notes.flatMap((note) => setter.note(note, 'tableNote', parent).lines);
  const rows = [...first, ...body];
  return [
    ...rows.map((row, index) => (index === rows.length - 1 && notes.length > 0 ? { ...row, keepNext: true } : row)),
    ...notes.map((line, index) => (index === 0 ? { ...line, before: line.before + style.padding } : line)),
  ].map((line, index, all) => (index === all.length - 1 ? { ...line, after: style.after } : line));
}

function setRow(row: LayoutRow, table: LayoutTable, of: Structure | undefined, setter: Typesetter): Slice {
  const { padding, gap } = setter.stylesheet.table;
  const structure: Structure | undefined = of && { role: 'TR', parent: of };
  let x = table.left;
  const cells = row.cells.map((cell, index) => {
    const column = table.columns[index] ?? 0;
    const left = x + (index === 0 ? 0 : gap / 2);
    const right = x + column - (index === row.cells.length - 1 ? 0 : gap / 2);
    x += column;
    const lines = setParagraph(cell, { measure: right - left, ...cellStructure(row, structure) }, setter);
    let y = padding;
    return lines.map((line) => {
      y += line.before;
      const items = line.items.map((item) => moved(item, left, y));
      y += line.height + line.after;
      return { items, bottom: y, notes: line.notes };
    });
  });
  const lines = cells.flat();
  const bottom = Math.max(padding, ...lines.map((line) => line.bottom));
  return slice(
    lines.flatMap((line) => line.items),
    bottom + padding,
    { notes: lines.flatMap((line) => line.notes) },
  );
}

function cellStructure(row: LayoutRow, parent: Structure | undefined): { structure?: Structure } {
  if (!parent) return {};
  return { structure: row.head ? { role: 'TH', parent, scope: 'Column' } : { role: 'TD', parent } };
}

/** A row cut between its lines, for rows that would leave much of a page empty. */
function parted(row: Slice): Slice[] {
  const tops = [...new Set(row.items.map(top))].sort((a, b) => a - b);
  return tops.map((y, index) => {
    const items = row.items.filter((item) => top(item) === y).map((item) => moved(item, 0, index === 0 ? 0 : -y));
    const end = tops[index + 1] ?? row.height;
    return slice(items, end - (index === 0 ? 0 : y), { notes: index === 0 ? row.notes : [] });
  });
}

function top(item: PageItem): number {
  return item.type === 'line' ? (item.item.y ?? 0) : item.item.y1;
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
