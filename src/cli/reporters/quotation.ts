import { type Cell, cellsOf, widthOf } from './cells.ts';

/** A line of the author's file as a report shows it: a part of it, where it is long. */
export interface Quotation {
  /** The part before the stretch that is meant, the stretch, and what comes after it. */
  readonly before: string;
  readonly stretch: string;
  readonly after: string;
  /** The cells of a terminal that stand before the stretch, and in it. */
  readonly indent: number;
  readonly width: number;
  /** Whether a line below can point at the stretch: where words run from right to left, terminals differ. */
  readonly isPointable: boolean;
}

const MORE = '…';

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Quotes a line.
 *
 * @param start the offset of the first character that is meant
 * @param end the offset behind the last one; where it is not behind `start`, one letter is meant
 * @param columns how many cells of a terminal the quotation may take
 */
export function quotation(line: string, start: number, end: number, columns: number): Quotation {
  // No letter is far from the stretch; to look at every letter of a very long line would take long.
  const reach = columns * 8;
  const from = Math.max(0, start - reach);
  const cells = cellsOf(line.slice(from, start + reach), from);
  const isMeant = (cell: Cell): boolean => cell.start < Math.max(end, start + 1) && cell.end > start;
  const meant = cells.findIndex(isMeant);
  const first = meant === -1 ? cells.length : meant;
  const behind = cells.findIndex((cell, index) => index > first && !isMeant(cell));
  const last = meant === -1 || behind === -1 ? cells.length : behind;
  const seen = windowAround(cells, first, last, columns);
  const [before, stretch, after] = [
    cells.slice(seen.from, first),
    cells.slice(first, Math.min(last, seen.to)),
    cells.slice(Math.min(last, seen.to), seen.to),
  ];
  const opening = seen.from > 0 || from > 0 ? MORE : '';
  const closing = seen.to < cells.length || start + reach < line.length ? MORE : '';
  return {
    before: opening + textOf(before),
    stretch: textOf(stretch),
    after: textOf(after) + closing,
    indent: opening.length + widthOf(before),
    width: Math.max(1, widthOf(stretch)),
    isPointable: !cells.slice(seen.from, seen.to).some(({ text }) => RIGHT_TO_LEFT.test(text)),
  };
}

/** The letters that are shown: as many as fit, a third of them before the stretch unless it stands near an end. */
function windowAround(
  cells: readonly Cell[],
  first: number,
  last: number,
  columns: number,
): { readonly from: number; readonly to: number } {
  const room = columns - 2 * MORE.length;
  if (widthOf(cells) <= columns) return { from: 0, to: cells.length };
  const fitsBefore = (index: number, most: number): number => {
    let [at, taken] = [index, 0];
    while (at > 0 && taken + (cells[at - 1]?.width ?? 0) <= most) taken += cells[--at]?.width ?? 0;
    return at;
  };
  const fitsAfter = (index: number, most: number): number => {
    let [at, taken] = [index, 0];
    while (at < cells.length && taken + (cells[at]?.width ?? 0) <= most) taken += cells[at++]?.width ?? 0;
    return at;
  };
  const wanted = widthOf(cells.slice(first, last));
  const from = fitsBefore(first, Math.max(room / 3, (room - wanted) / 2));
  const to = fitsAfter(from, room);
  return to < cells.length ? { from, to } : { from: fitsBefore(cells.length, room), to };
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}
