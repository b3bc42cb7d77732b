import { z } from 'zod';

const list = z.array(z.string().min(1));

/** In what the names of two organizations may differ that are one; in small letters, without accents. */
export const nameSpellings = z.strictObject({
  /** Between words: what `&` stands for. */
  and: list,
  /** Before a name. */
  articles: list,
  /** The ends of words, and how others write them. */
  endings: z.record(z.string(), z.string()),
  /** Words, and how others write them. */
  words: z.record(z.string(), z.string()),
});

export type NameSpellings = z.infer<typeof nameSpellings>;
