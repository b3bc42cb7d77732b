import { z } from 'zod';

const POINTS: Readonly<Record<string, number>> = { pt: 1, tw: 1 / 20, cm: 72 / 2.54, mm: 72 / 25.4 };

/** A length in a template: a bare number of points, or a number with its unit: `1134 tw`, `5 cm`. Parsed to points. */
export const length = z.union([z.number(), z.string().regex(/^\d+(\.\d+)? (pt|tw|cm|mm)$/)]).transform((value) => {
  if (typeof value === 'number') return value;
  const [amount = '', unit = ''] = value.split(' ');
  return Number(amount) * (POINTS[unit] ?? Number.NaN);
});
