import type { Inline, TextSetter } from './inlines.ts';
import type { Manner } from './manner.ts';
import { type Measure, totalFit } from './total-fit.ts';
import { unitsOf } from './units.ts';

/**
 * Breaks a paragraph into lines: the one place where lines are broken. No text is lost, whatever the width.
 *
 * @param inlines in reading order
 * @param measure of the lines, in points
 * @returns the inlines of every line; at least one line
 */
export function breakLines(inlines: readonly Inline[], measure: Measure, manner: Manner, text: TextSetter): Inline[][] {
  const lines = stretches(inlines).flatMap((stretch, index) => {
    const own = index === 0 ? measure : { ...measure, first: measure.rest };
    const units = unitsOf(stretch, own, text);
    const ends = totalFit(units, own, manner);
    return ends.map((end, line) => units.slice(ends[line - 1] ?? 0, end).flatMap((unit) => unit.inlines));
  });
  return lines.length > 0 ? lines : [[]];
}

/** What stands between forced ends of lines. */
function stretches(inlines: readonly Inline[]): Inline[][] {
  const result: Inline[][] = [];
  let isOpen = false;
  for (const inline of inlines) {
    if (isOpen) result.at(-1)?.push(inline);
    else result.push([inline]);
    isOpen = inline.lineEnd !== true;
  }
  return result;
}
