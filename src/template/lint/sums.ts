import { z } from 'zod';
import { languages } from '../../doc/index.ts';

const words = z.array(z.string().min(1));

/** By which figures are known to be the parts of a whole. */
export const sumWords = z.partialRecord(
  z.enum(languages),
  z.strictObject({
    /** Nouns that count persons. */
    persons: words,
    /** Two nouns of which everybody is one. */
    pairs: z.array(z.tuple([z.string(), z.string()])),
  }),
);
