import { z } from 'zod';

/** Words on one line, however many lines and spaces they were written with. */
export const line = z
  .string()
  .trim()
  .min(1)
  .transform((text) => text.replace(/\s+/g, ' '));
