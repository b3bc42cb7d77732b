import { z } from 'zod';

const words = z.array(z.string().min(1));

const list = z.strictObject({
  /** Words of which one is taken out. */
  mended: words,
  /** Words of which nothing is said. */
  meant: words,
  /** Whether other words are told of. */
  others: z.boolean(),
});

/** Words that stand twice beside each other, in small letters. */
export const doubledWords = z.strictObject({ en: list, fr: list, es: list, ru: list, ar: list });
