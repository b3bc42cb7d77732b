import { z } from 'zod';

const FALSE: readonly unknown[] = [false, 'no', 'false'];

/** `yes` or `no`, as a spreadsheet or YAML 1.2 writes it, or a Boolean. */
export const flag = z
  .union([z.boolean(), z.enum(['yes', 'no', 'true', 'false'])])
  .transform((value) => !FALSE.includes(value));
