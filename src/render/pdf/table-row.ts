import type { TableStyle } from '../../doc/index.ts';
import type { LayoutRow, LayoutTable } from '../../layout/index.ts';
import { keptLines } from './keeps.ts';
import { setParagraph } from './paragraph.ts';
import type { PageItem } from './pdfmake.ts';
import { moved, type Note, type Slice, slice } from './slice.ts';
import type { Structure } from './structure.ts';
import type { Typesetter } from './typesetter.ts';

/** A line of a cell, at its place in the row. */
interface CellLine {
  readonly items: readonly PageItem[];
  readonly notes: readonly Note[];
  /** From the top of the row. */
  readonly top: number;
  readonly bottom: number;
  /** Whether the cell would leave a line alone if a page ended below this one. */
  readonly isKept: boolean;
}

/** Sets the cells of a row, one after the other. */
export function setRow(row: LayoutRow, table: LayoutTable, of: Structure | undefined, setter: Typesetter): CellLine[] {
  const { padding, gap } = setter.stylesheet.table;
  const structure: Structure | undefined = of && { role: 'TR', parent: of };
  let x = table.left;
  return row.cells.flatMap((cell, index) => {
    const column = table.columns[index] ?? 0;
    const left = x + (index === 0 ? 0 : gap / 2);
    const right = x + column - (index === row.cells.length - 1 ? 0 : gap / 2);
    x += column;
    const lines = setParagraph(cell, { measure: right - left, ...cellStructure(row, structure) }, setter);
    let y = padding;
    return lines.map((line, number): CellLine => {
      const top = y + line.before;
      y = top + line.height + line.after;
      return {
        items: line.items.map((item) => moved(item, left, top)),
        notes: line.notes,
        top,
        bottom: y,
        isKept: keptLines(number, lines.length) > 0,
      };
    });
  });
}

function cellStructure(row: LayoutRow, parent: Structure | undefined): { structure?: Structure } {
  if (!parent) return {};
  return { structure: row.head ? { role: 'TH', parent, scope: 'Column' } : { role: 'TD', parent } };
}

/** A row that stands whole on a page. */
export function wholeRow(lines: readonly CellLine[], { padding }: TableStyle): Slice {
  const notes = lines.flatMap((line) => line.notes);
  const items = lines.flatMap((line) => line.items);
  return slice(items, bottomOf(lines, padding) + padding, { notes });
}

/** A row cut between its lines, for rows that would leave much of a page empty. */
export function partedRow(lines: readonly CellLine[], { padding }: TableStyle): Slice[] {
  const bottom = bottomOf(lines, padding) + padding;
  const cuts = [...new Set(lines.map((line) => line.top))]
    .sort((a, b) => a - b)
    .slice(1)
    .filter((y) => lines.every((line) => line.top >= y || line.bottom <= y));
  return [0, ...cuts].map((start, index) => {
    const end = cuts[index] ?? bottom;
    const own = lines.filter((line) => line.top >= start && line.top < end);
    const lowest = Math.max(...own.map((line) => line.top));
    return slice(
      own.flatMap((line) => line.items.map((item) => moved(item, 0, -start))),
      end - start,
      {
        notes: own.flatMap((line) => line.notes),
        keepLines: own.some((line) => line.top === lowest && line.isKept) ? 1 : 0,
      },
    );
  });
}

function bottomOf(lines: readonly CellLine[], padding: number): number {
  return Math.max(padding, ...lines.map((line) => line.bottom));
}
