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
  }),
);
