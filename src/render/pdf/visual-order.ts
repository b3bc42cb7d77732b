import type { Inline } from './inlines.ts';

/** The inlines of a line, still in reading order, with their places from its left edge. */
export interface PlacedInlines {
  readonly inlines: Inline[];
  /** Without the spaces that hang over the end of the line. */
  readonly width: number;
}

/**
 * Puts the inlines of a line side by side as they are seen: the one place where words from right to left turn around (UAX #9,
 * rules L1 and L2). Lines are broken before, in reading order.
 *
 * @param inlines with their stretch; one that runs against the line has its spaces beside it, not in it
 * @param rightToLeft the direction of the paragraph: the spaces at the end of its lines hang out on that side
 */
export function inVisualOrder(inlines: readonly Inline[], rightToLeft: boolean): PlacedInlines {
  const end = inlines.findLastIndex(({ text }) => text.trim() !== '') + 1;
  const visible = inlines.slice(0, end);
  const places = new Map<Inline, number>();
  let x = 0;
  for (const inline of reordered(visible)) {
    places.set(inline, x);
    x += inline.width + (inline.stretch ?? 0);
  }
  const width = x - (visible.at(-1)?.trailingCut ?? 0);
  let hanging = rightToLeft ? 0 : x;
  for (const inline of inlines.slice(end)) {
    if (rightToLeft) hanging -= inline.width;
    places.set(inline, hanging);
    if (!rightToLeft) hanging += inline.width;
  }
  return { inlines: inlines.map((inline) => ({ ...inline, x: places.get(inline) ?? 0 })), width };
}

/** Reverses what stands at each level or above, from the highest level to the lowest odd one. */
function reordered(inlines: readonly Inline[]): readonly Inline[] {
  const levels = inlines.map(({ level = 0 }) => level);
  const lowest = Math.min(...levels.filter((level) => level % 2 === 1));
  if (lowest === Number.POSITIVE_INFINITY) return inlines;
  const order = [...inlines];
  for (let level = Math.max(...levels); level >= lowest; level -= 1) {
    let start = 0;
    while (start < order.length) {
      let stop = start;
      while ((order[stop]?.level ?? 0) >= level && stop < order.length) stop += 1;
      if (stop > start) order.splice(start, stop - start, ...order.slice(start, stop).reverse());
      start = Math.max(stop, start + 1);
    }
  }
  return order;
}
