import { z } from 'zod';

/** A date as precise as it is known: a day, a month or a year (ISO 8601), and a part of the month or year. */
export interface ImpreciseDate {
  readonly on: string;
  readonly part?: 'early' | 'middle' | 'late' | undefined;
}

/** Years such as 1401 are of the Persian calendar: no event of a statement was in the Middle Ages. */
const gregorian = (date: string): boolean => Number(date.slice(0, 4)) >= 1600;

const EARLIER = 'Write the date in the Gregorian calendar: 21 March 1401 of the Persian calendar lies in 2022.';

const whole = z
  .union([
    z.iso.date(),
    z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    z.string().regex(/^\d{4}$/),
    z.int().min(1000).max(9999).transform(String),
  ])
  .refine(gregorian, { error: EARLIER });

const year = z.int().min(1600).max(9999);

const inPart = z
  .strictObject({
    year: year.meta({ description: EARLIER.replace(/:.*/, ', such as `2022`.') }),
    month: z.int().min(1).max(12).optional().meta({ description: 'A month from 1 to 12.' }),
    part: z.enum(['early', 'middle', 'late']).meta({ description: 'The part: early, middle or late.' }),
  })
  .transform(({ year: y, month, part }): ImpreciseDate => {
    const on = month === undefined ? `${y}` : `${y}-${String(month).padStart(2, '0')}`;
    return { on, part };
  });

/** What is not known is said, not left out: `unknown` is a value. */
export const impreciseDate = z
  .union([z.literal('unknown'), whole.transform((on): ImpreciseDate => ({ on })), inPart])
  .meta({
    description:
      'A date of the Gregorian calendar such as `2025-07-27`, `2025-07`, `2025` or `{ year: 2022, part: late }`, or `unknown`.',
  });
