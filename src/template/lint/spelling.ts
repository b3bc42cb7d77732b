import { z } from 'zod';

const word = z.string().min(1);

export const spelling = z.strictObject({
  inflections: z.array(z.strictObject({ endings: z.record(word, word), stems: z.array(word) })),
  words: z.array(z.strictObject({ endings: z.array(z.string()), words: z.record(word, z.array(word)) })),
  exceptions: z.array(word),
  unsure: z.record(word, word),
});

/** How words are spelled. Keys are in small letters. */
export interface Spelling {
  /** What is written instead of a word, or of words with spaces or hyphens between them. */
  readonly instead: ReadonlyMap<string, string>;
  /** Words with others around them that make them right. */
  readonly exceptions: ReadonlySet<string>;
  /** Why a word may be right as it stands. */
  readonly unsure: ReadonlyMap<string, string>;
}

/** Writes out all endings of the words. */
export function allSpellings({ inflections, words, exceptions, unsure }: z.infer<typeof spelling>): Spelling {
  const instead = new Map<string, string>();
  for (const { endings, stems } of inflections) {
    for (const stem of stems) for (const [from, to] of Object.entries(endings)) instead.set(stem + from, stem + to);
  }
  for (const group of words) {
    for (const [right, variants] of Object.entries(group.words)) {
      for (const ending of group.endings) for (const variant of variants) instead.set(variant + ending, right + ending);
    }
  }
  return { instead, exceptions: new Set(exceptions), unsure: new Map(Object.entries(unsure)) };
}
