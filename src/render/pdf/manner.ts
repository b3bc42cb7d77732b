import type { Box } from './total-fit.ts';

/** How the lines of a paragraph are filled, and what is held against them. Demerits are TeX's. */
export interface Manner {
  /** How much narrower the spaces of a line get without harm, and at most, as shares of their width. */
  readonly shrink: { readonly agreeable: number; readonly most: number };
  /** Demerits of two lines below one another of which one is much tighter than the other. */
  readonly uneven: number;
  /** Demerits of a last line, not the only one, that fills next to nothing of its measure; none if it fills `share` of it. */
  readonly runt: { readonly share: number; readonly demerits: number };
  /** Demerits of a line that ends in a word, at its hyphen, and of one that parts what only the width allows to part. */
  readonly parting: Readonly<Record<Box['parts'], number>>;
  /**
   * By how much a line may be short of its measure before it is disagreeable, in points.
   *
   * @param gaps width of its spaces
   */
  stretch(gaps: number, measure: number): number;
}

/**
 * What the spaces of Times give in TeX, as shares of their width: 0.25 em plus 0.15 em minus 0.06 em, the `interword`,
 * `stretchword` and `shrinkword` that fontinst sets for it. Words are not divided here, so they may give a little more
 * where the next best line is a loose one.
 */
const times = { stretch: 0.6, shrink: { agreeable: 0.24, most: 1 / 3 } };

/** A line without spaces cannot be filled: it counts as if it could by so much. */
const leastStretch = 1;

/** A line of one or two short words is worth avoiding where it takes no more than a line somewhat loose. */
const runt = { share: 1 / 6, demerits: 50_000 };

/** TeX's penalty of 50 at a hyphen, squared; twenty times that where nothing but the width allows it. */
const parting = { nothing: 0, word: 2500, unit: 1_000_000 };

/** Both edges straight. */
export const justified: Manner = {
  shrink: times.shrink,
  uneven: 10_000,
  runt,
  parting,
  stretch: (gaps) => Math.max(leastStretch, gaps * times.stretch),
};

/** Only one edge straight, or none; lines of like length. In a column of 13 cm they may miss it by 2 em, as in plain TeX. */
export const ragged: Manner = {
  shrink: { agreeable: 0, most: 0 },
  uneven: 0,
  runt,
  // A short line harms less here than a parted word.
  parting: { ...parting, word: 20_000 },
  stretch: (_gaps, measure) => Math.max(leastStretch, measure / 18),
};

/** As `ragged`, but rather shorter lines than a last one of one word, or a word that is parted. */
export const headline: Manner = {
  ...ragged,
  runt: { share: 1 / 3, demerits: 1_000_000 },
  parting: { ...parting, word: 500_000 },
  stretch: (_gaps, measure) => Math.max(leastStretch, measure / 6),
};
