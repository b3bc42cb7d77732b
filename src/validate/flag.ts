import { z } from 'zod';

/** `yes` or `no`, in the letters of spreadsheets and of YAML 1.2, or a Boolean. */
export const flag = z
  .union([z.boolean(), z.enum(['yes', 'no']), z.string().regex(/^(yes|no|true|false)$/i)])
  .transform((value) => (typeof value === 'string' ? /^(yes|true)$/i.test(value) : value));
