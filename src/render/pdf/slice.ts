import type { PageItem } from './pdfmake.ts';
import type { Structure } from './structure.ts';

/** A horizontal slice of the text that stands whole on one page: a line, a row of a table. Lengths in points. */
export interface Slice {
  /** Lines and rules; their places count from the left margin and the top of the slice. */
  readonly items: readonly PageItem[];
  readonly height: number;
  /** Space above; it falls away at the top of a page. */
  readonly before: number;
  /** Space below; see `gap`. */
  readonly after: number;
  /** How many of the slices after it stand on its page, if that can be had: see `keeps.ts`. */
  readonly keepNext: number;
  /** The same among the lines of one paragraph and the rows of one table, which part sooner than a note does. */
  readonly keepLines: number;
  /** Notes that must stand on its page, in order. */
  readonly notes: readonly Note[];
  /** Stand again above it when it comes first on a page: the head of its table. */
  readonly repeat: readonly Slice[];
}

/** A note whose lines are set. */
export interface Note {
  readonly id: string;
  readonly structure: Structure;
  readonly lines: readonly Slice[];
}

/** A place where the author ends the page. */
interface PageBreak {
  readonly pageBreak: true;
}

export type FlowItem = Slice | PageBreak;

/** A slice with neither space around it nor notes, which may stand last on a page. */
export function slice(items: readonly PageItem[], height: number, more: Partial<Slice> = {}): Slice {
  return { items, height, before: 0, after: 0, keepNext: 0, keepLines: 0, notes: [], repeat: [], ...more };
}

/**
 * Space between two slices: the larger of what the first wants below and the second above, as Word and LibreOffice set
 * the template's documents.
 */
export function gap(previous: Slice, next: Slice): number {
  return Math.max(previous.after, next.before);
}

/** Height of slices that stand below one another, without the space above the first and below the last. */
export function heightOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, current, index) => {
    const previous = slices[index - 1];
    return sum + current.height + (previous ? gap(previous, current) : 0);
  }, 0);
}

/** The same thing, moved. */
export function moved(placed: PageItem, x: number, y: number): PageItem {
  if (placed.type === 'line') {
    const item = placed.item.clone();
    item.x += x;
    item.y += y;
    return { type: 'line', item };
  }
  const { item } = placed;
  return {
    type: 'vector',
    item: { ...item, x1: item.x1 + x, x2: item.x2 + x, y1: item.y1 + y, y2: item.y2 + y },
  };
}

/**
 * The things of slices that stand below one another, at their places.
 *
 * @param y of the top of the first slice; the space above it does not count
 */
export function stacked(slices: readonly Slice[], x: number, y: number): PageItem[] {
  let top = y;
  return slices.flatMap((current, index) => {
    const previous = slices[index - 1];
    if (previous) top += previous.height + gap(previous, current);
    return current.items.map((item) => moved(item, x, top));
  });
}
