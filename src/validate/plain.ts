import { z } from 'zod';
import { curlyFault } from '../curly-marks.ts';

/** A text that no curly quotation marks stand around. */
export const plain = z
  .string()
  .min(1)
  .refine((text) => curlyFault(text) === undefined, { error: ({ input }) => curlyFault(input) });
