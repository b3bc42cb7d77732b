import type { Pair } from './align.ts';
import type { Word } from './words.ts';

/** Lines that share fewer of their words are two, and not one that changed. */
const LEAST_SHARED = 0.4;

/** Among more pairs of lines the likeliest are not sought: first stands with first, second with second. */
const MOST_PAIRS = 2500;

type Lines = readonly (readonly Word[])[];

/** Pairs the lines of two rows, none across another, so that those are together that share most of their words. */
export function matchAlike(old: Lines, now: Lines): Pair[] {
  if (old.length * now.length > MOST_PAIRS) {
    return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => ({
      ...(index < old.length && { old: index }),
      ...(index < now.length && { now: index }),
    }));
  }
  const likeness = likenessOf(old, now);
  // For each pair, the most that it and what follows can share.
  const most = Array.from({ length: old.length + 1 }, () => new Float64Array(now.length + 1));
  const mostFrom = (one: number, other: number): number => most[one]?.[other] ?? 0;
  for (let one = old.length - 1; one >= 0; one--) {
    for (let other = now.length - 1; other >= 0; other--) {
      const together = mostFrom(one + 1, other + 1) + likeness(one, other);
      most[one]?.fill(Math.max(mostFrom(one + 1, other), mostFrom(one, other + 1), together), other, other + 1);
    }
  }
  const pairs: Pair[] = [];
  let [one, other] = [0, 0];
  while (one < old.length || other < now.length) {
    const alike = one < old.length && other < now.length ? likeness(one, other) : 0;
    if (alike > 0 && mostFrom(one, other) === mostFrom(one + 1, other + 1) + alike) {
      pairs.push({ old: one++, now: other++ });
    } else if (other >= now.length || (one < old.length && mostFrom(one, other) === mostFrom(one + 1, other))) {
      pairs.push({ old: one++ });
    } else pairs.push({ now: other++ });
  }
  return pairs;
}

/** How much of their words two lines share, from 0 to 1; too little counts as nothing. */
function likenessOf(old: Lines, now: Lines): (one: number, other: number) => number {
  const [oldBags, nowBags] = [old.map(bagOf), now.map(bagOf)];
  return (one, other) => {
    const bags = [oldBags[one] ?? new Map<string, number>(), nowBags[other] ?? new Map<string, number>()];
    const [few = new Map<string, number>(), many = few] = bags.sort((a, b) => a.size - b.size);
    let shared = 0;
    for (const [key, count] of few) shared += Math.min(count, many.get(key) ?? 0);
    const share = (2 * shared) / ((old[one]?.length ?? 0) + (now[other]?.length ?? 0));
    return share >= LEAST_SHARED ? share : 0;
  };
}

function bagOf(words: readonly Word[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const { key } of words) bag.set(key, (bag.get(key) ?? 0) + 1);
  return bag;
}
