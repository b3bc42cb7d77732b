import { diffArrays } from 'diff';
import { matchAlike } from './match.ts';
import { keyOf, type Word } from './words.ts';

/** A line of two texts that is in both, as it was or changed, or in one of them only: indexes. */
export interface Pair {
  readonly old?: number;
  readonly now?: number;
}

/** More differing lines than these are not sought out: the work grows with their square. */
const MOST_EDITS = 1500;

/** Finds the lines of an older text in the newer, in the order of both: those that are the same, and those that changed. */
export function align(old: readonly (readonly Word[])[], now: readonly (readonly Word[])[]): Pair[] {
  const runs = diffArrays(old.map(keyOf), now.map(keyOf), { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, count: old.length },
    { removed: false, added: true, count: now.length },
  ];
  const pairs: Pair[] = [];
  const at = { old: 0, now: 0 };
  const gap = { old: 0, now: 0 };
  const close = (): void => {
    const [from, to] = [at.old - gap.old, at.now - gap.now];
    const matched = matchAlike(old.slice(from, at.old), now.slice(to, at.now));
    for (const pair of matched) {
      pairs.push({
        ...(pair.old !== undefined && { old: from + pair.old }),
        ...(pair.now !== undefined && { now: to + pair.now }),
      });
    }
    gap.old = 0;
    gap.now = 0;
  };
  for (const { added, removed, count } of runs) {
    const both = !added && !removed;
    if (both) close();
    for (let step = 0; step < count && both; step++) pairs.push({ old: at.old + step, now: at.now + step });
    if (!added) at.old += count;
    if (!removed) at.now += count;
    if (removed) gap.old += count;
    if (added) gap.now += count;
  }
  close();
  return pairs;
}
