import type { Inline } from './inlines.ts';

/** Neighbours that lead to one place: plain text, one link, one note call. */
export function destinations(inlines: readonly Inline[]): Inline[][] {
  return grouped(inlines, (before, after) => before.call === after.call && before.mark?.link === after.mark?.link);
}

/** Neighbours in one language. */
export function languages(inlines: readonly Inline[]): Inline[][] {
  return grouped(inlines, (before, after) => before.mark === after.mark);
}

function grouped(inlines: readonly Inline[], together: (before: Inline, after: Inline) => boolean): Inline[][] {
  const groups: Inline[][] = [];
  for (const inline of inlines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && together(before, inline)) group.push(inline);
    else groups.push([inline]);
  }
  return groups;
}
