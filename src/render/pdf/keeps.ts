import type { FlowItem, Slice } from './slice.ts';

/** A paragraph leaves at least so many lines on the page it begins on, and takes as many to the next; so does a table. */
export const linesKept = 2;

/** How many slices after one of several stand on its page, so that neither the first nor the last ones are left alone. */
export function keptLines(index: number, count: number): number {
  const isLast = index === count - 1;
  return !isLast && (index + 1 < linesKept || count - index - 1 < linesKept) ? 1 : 0;
}

/** Parts a flow where the author ends the page. A break with no text before it, or none after it, is none. */
export function sections(flow: readonly FlowItem[]): Slice[][] {
  const parts: Slice[][] = [[]];
  for (const item of flow) {
    if ('pageBreak' in item) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts.filter((part) => part.length > 0);
}

/** Parts slices wherever a page may end. */
export function units(slices: readonly Slice[]): Slice[][] {
  return parted(slices, ({ keepNext, keepLines }) => Math.max(keepNext, keepLines));
}

/** Parts slices wherever a page may end when no page holds a whole unit: between the lines of one paragraph. */
export function firmUnits(slices: readonly Slice[]): Slice[][] {
  return parted(slices, ({ keepNext }) => keepNext);
}

function parted(slices: readonly Slice[], reach: (slice: Slice) => number): Slice[][] {
  const parts: Slice[][] = [];
  let kept = -1;
  for (const [index, slice] of slices.entries()) {
    if (index > kept) parts.push([]);
    parts.at(-1)?.push(slice);
    kept = Math.max(kept, index + reach(slice));
  }
  return parts;
}
