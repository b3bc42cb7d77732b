import type { Manner } from './manner.ts';

/** A stretch of text that no line parts, and the space after it. Lengths in points. */
export interface Box {
  /** Without the space after it. */
  readonly width: number;
  /** Of that the spaces, which may give like all others. */
  readonly inner: number;
  /** The space after it: none hangs over the end of a line, nor begins one. */
  readonly space: number;
  /** What a line that ends after it parts: nothing, a word at its hyphen, or what only its width allows to part. */
  readonly parts: 'nothing' | 'word' | 'unit';
}

/** Width of the first line and of all others: labels take room from the first. */
export interface Measure {
  readonly first: number;
  readonly rest: number;
}

/** Rounding of widths must not push a word that fits exactly to the next line. */
export const tolerance = 0.01;

/** Tight, decent, loose, very loose, as TeX parts them. */
type Fitness = 0 | 1 | 2 | 3;

/** Best way to a place where a line begins, among those whose last line has this fitness. */
interface Way {
  /** Index of the box that begins the next line. */
  readonly at: number;
  readonly fitness: Fitness;
  readonly demerits: number;
  readonly before?: Way;
}

/** A line that could be: how full it is and what it costs. */
interface Candidate {
  readonly fitness: Fitness;
  readonly demerits: number;
}

/**
 * Breaks a paragraph into the lines that are best as a whole: D. E. Knuth and M. F. Plass, Breaking Paragraphs into Lines,
 * Software: Practice and Experience 11 (1981). Differs from TeX in that no line is too loose to be weighed, so that one pass
 * finds the best of all ways and there always is one: a box wider than its line stands alone in it.
 *
 * The work grows with the boxes times what a line holds of them.
 *
 * @returns the index after the last box of each line; nothing for no boxes
 */
export function totalFit(boxes: readonly Box[], measure: Measure, manner: Manner): number[] {
  const weigh = scale(boxes, measure, manner);
  let ways: Way[] = [{ at: 0, fitness: 1, demerits: 0 }];
  for (let last = 0; last < boxes.length; last += 1) {
    const arrivals: (Way | undefined)[] = [];
    const open: Way[] = [];
    let start = -1;
    let line: Candidate | undefined;
    for (const way of ways) {
      if (way.at !== start) line = weigh(way.at, last);
      start = way.at;
      // What is too full with this box is so with every later one.
      if (!line) continue;
      open.push(way);
      const uneven = Math.abs(line.fitness - way.fitness) > 1 ? manner.uneven : 0;
      const demerits = way.demerits + line.demerits + uneven;
      const best = arrivals[line.fitness];
      if (!best || demerits < best.demerits) {
        arrivals[line.fitness] = { at: last + 1, fitness: line.fitness, demerits, before: way };
      }
    }
    ways = last === boxes.length - 1 ? worthwhile(arrivals, 0) : [...open, ...worthwhile(arrivals, manner.uneven)];
  }
  const ends: number[] = [];
  for (let way = ways[0]; way?.before; way = way.before) ends.push(way.at);
  return ends.reverse();
}

/** The best way first, and those that a better evenness of the next lines may yet put before it. */
function worthwhile(arrivals: readonly (Way | undefined)[], uneven: number): Way[] {
  const ways = arrivals.filter((way) => way !== undefined);
  const least = Math.min(...ways.map(({ demerits }) => demerits));
  return ways.filter(({ demerits }) => demerits <= least + uneven).sort((a, b) => a.demerits - b.demerits);
}

/** Weighs the line from one box to another; none when it is too full and might be less so. */
function scale(boxes: readonly Box[], measure: Measure, manner: Manner) {
  const widths = [0];
  const gaps = [0];
  for (const [index, { width, inner, space }] of boxes.entries()) {
    widths.push((widths[index] ?? 0) + width + space);
    gaps.push((gaps[index] ?? 0) + inner + space);
  }
  return (first: number, last: number): Candidate | undefined => {
    const { space, parts } = boxes[last] as Box;
    const width = (widths[last + 1] ?? 0) - space - (widths[first] ?? 0);
    const gap = (gaps[last + 1] ?? 0) - space - (gaps[first] ?? 0);
    const wanted = first === 0 ? measure.first : measure.rest;
    const room = wanted - width;
    if (room < -manner.shrink.most * gap - tolerance && first < last) return undefined;
    const isLast = last === boxes.length - 1;
    const stretch = isLast ? Number.POSITIVE_INFINITY : manner.stretch(gap, wanted);
    const ratio = ratioOf(room, stretch, manner.shrink.agreeable * gap);
    const base = linePenalty + badness(ratio);
    const ending = isLast ? (first === 0 ? 0 : runt(width / wanted, manner)) : manner.parting[parts];
    return { fitness: fitnessOf(ratio), demerits: base * base + ending };
  };
}

/** Every line costs a little: TeX's `\linepenalty`. */
const linePenalty = 10;

/** 1 for a line stretched as far as is agreeable, -1 for one as full; a box that is wider than its line cannot be helped. */
function ratioOf(room: number, stretch: number, shrink: number): number {
  if (room >= 0) return room / stretch;
  return shrink > 0 ? Math.max(-hopeless, room / shrink) : 0;
}

/** Demerits of a last line that fills so much of its measure. */
function runt(filled: number, { runt: { share, demerits } }: Manner): number {
  return filled < share ? demerits * (1 - filled / share) : 0;
}

/** Where lines are so loose that it hardly matters how loose. */
const hopeless = 4;

/**
 * TeX's: 100 for a ratio of 1, and its cube. Beyond `hopeless` it grows as a straight line, so that one line that nothing
 * can mend does not decide for all others.
 */
function badness(ratio: number): number {
  const size = Math.abs(ratio);
  const cubed = Math.min(size, hopeless);
  return 100 * cubed * cubed * cubed + 300 * hopeless * hopeless * (size - cubed);
}

function fitnessOf(ratio: number): Fitness {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}
