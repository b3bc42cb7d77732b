import type { Anchor, Text } from './inline.ts';
import type { Position } from './position.ts';

/**
 * Where characters of a text stand in the authors' files, to the column; those that one value brings, where the data has it.
 *
 * @param start offset in `text.value`
 * @param end offset behind the last character
 * @returns nothing for words that stand in no file, as those of a citation
 */
export function placeInText(text: Text, start: number, end: number): Position | undefined {
  const anchors = anchorsOf(text);
  const [first, last] = [anchorAt(anchors, start), anchorAt(anchors, Math.max(start, end - 1))];
  if (!first?.place) return undefined;
  const { data } = first.place;
  if (data && last?.place?.data === data) return data;
  const from = pointAt(first, start);
  const behind = last?.place?.path === first.place.path ? pointAt(last, end) : undefined;
  const to = behind && (behind.line > from.line || behind.column > from.column) ? behind : from;
  return { path: first.place.path, start: from, end: to };
}

/** A part of a text, which knows its places as the whole did. */
export function cutText(text: Text, start: number, end = text.value.length): Text {
  const value = text.value.slice(start, end);
  const anchors = anchorsOf(text).flatMap((anchor, index, all): Anchor[] => {
    const next = all[index + 1]?.offset ?? Number.POSITIVE_INFINITY;
    if (next <= start || anchor.offset >= end) return [];
    const offset = Math.max(anchor.offset, start);
    const place = anchor.place && { ...anchor.place, point: pointAt(anchor, offset) };
    return [{ offset: offset - start, ...(place && { place }) }];
  });
  return { ...text, value, map: anchors };
}

/** Two texts as one. */
export function joinText(before: Text, after: Text): Text {
  const value = before.value + after.value;
  if (!(before.map ?? before.position ?? after.map ?? after.position)) return { ...before, value };
  const shifted = anchorsOf(after).map((anchor) => ({ ...anchor, offset: anchor.offset + before.value.length }));
  return { ...before, value, map: [...anchorsOf(before), ...shifted] };
}

function anchorsOf({ map, position }: Text): readonly Anchor[] {
  if (map) return map;
  if (!position) return [{ offset: 0 }];
  return [{ offset: 0, place: { path: position.path, point: position.start, still: false } }];
}

function anchorAt(anchors: readonly Anchor[], offset: number): Anchor | undefined {
  return lastUpTo(anchors, offset, (anchor) => anchor.offset) ?? anchors[0];
}

function pointAt({ offset, place }: Anchor, at: number): { line: number; column: number } {
  const { line, column } = place?.point ?? { line: 1, column: 1 };
  return { line, column: place?.still ? column : column + at - offset };
}

/** The last item of a list in order that begins at an offset or before it; halving, since texts have thousands of parts. */
export function lastUpTo<Item>(
  items: readonly Item[],
  offset: number,
  startOf: (item: Item) => number,
): Item | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
