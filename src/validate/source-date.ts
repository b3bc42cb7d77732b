import { z } from 'zod';

/** A date as CSL has it. */
export interface CslDate {
  /** One date, or the two ends of a range: year, month, day, as far as known. A month from 13 to 24 is a season. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: string | number;
  readonly circa?: boolean | string | number;
  /** A date in words, such as `forthcoming`. */
  readonly literal?: string;
}

const number = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);

const parts = z.array(number).min(1).max(3);

/** pandoc's own form: `{ year: 2014, month: 1, day: 3 }`. */
const named = z
  .strictObject({
    year: number,
    month: number.optional(),
    day: number.optional(),
    season: number.optional(),
    circa: z.boolean().optional(),
  })
  .transform(({ year, month, day, season }) =>
    [year, month ?? (season && season + 20), day].filter((part) => part !== undefined),
  );

const object = z
  .strictObject({
    'date-parts': z.array(parts).min(1).max(2).optional(),
    season: z.union([z.string(), z.number()]).optional(),
    circa: z.union([z.string(), z.number(), z.boolean()]).optional(),
    literal: z.string().optional(),
    raw: z.string().optional(),
  })
  .transform(
    ({ raw, ...date }): CslDate => (raw !== undefined && !date['date-parts'] ? readDate(raw) : (date as CslDate)),
  );

/**
 * A date of CSL-JSON in any of the ways in which Zotero, BetterBibTeX and pandoc write it. Whether such a day was ever is
 * asked later.
 */
export const cslDate = z
  .union([
    object,
    z
      .array(named)
      .min(1)
      .max(2)
      .transform((dates): CslDate => ({ 'date-parts': dates })),
    z.int().transform((year): CslDate => ({ 'date-parts': [[year]] })),
    z.string().min(1).transform(readDate),
  ])
  .meta({
    id: 'date',
    description: 'A date such as `2025-07-27`, `2025-07` or `2025`; a range is `2025-07-27/2025-07-29`.',
  });

/** ISO 8601 and EDTF as far as bibliographies use them: `2025-07-27`, `2025-07~`, `2025/2026`; anything else is words. */
export function readDate(text: string): CslDate {
  const ends = text.trim().split('/');
  const dates = ends.map((end) => /^(-?\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?(?:T[\d:.Z+-]*)?[?~%]?$/.exec(end.trim()));
  if (ends.length > 2 || dates.some((date) => !date)) return { literal: text.trim() };
  const found = dates.map((date) =>
    (date ?? [])
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number),
  );
  return { 'date-parts': found, ...(/[?~%]/.test(text) && { circa: true }) };
}
