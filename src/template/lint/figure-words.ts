import { z } from 'zod';
import { languages } from '../../doc/index.ts';

const words = z.array(z.string().min(1));

/** Words that say of a number what a figure prints itself. */
export const figureWords = z.record(
  z.enum(languages),
  z.strictObject({
    /** Directly before a figure that is no bare number. */
    before: words,
    /** Directly behind one in per cent. */
    behind: words,
    /** Of words before a figure: what, directly before them, makes other words of them. */
    notBehind: z.record(z.string(), words).optional(),
  }),
);

export type FigureWords = z.infer<typeof figureWords>[(typeof languages)[number]];
