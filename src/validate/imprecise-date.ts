import { z } from 'zod';
import { daysInMonth } from '../days-in-month.ts';
import { dateMeant } from './date-meant.ts';
import { otherCalendar } from './other-calendar.ts';

/** A date as precise as it is known: a day, a month or a year (ISO 8601), and a part of the month or year. */
export interface ImpreciseDate {
  readonly on: string;
  readonly part?: 'early' | 'middle' | 'late' | undefined;
}

/** Nothing that a statement speaks of was before. */
const EARLIEST = 1600;

/** `2025-07-27`, `2025-07`, `2025`, and the part before the month or the year: `late 2022`, `mid-2022-11`. */
const WRITTEN = /^(?:(early|mid|middle|late)[ -])?(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/i;

/**
 * Why a text is no date as it is wanted here: the fault of the one that it looks like, or how to write that.
 *
 * @returns what to do, a sentence that begins small; nothing when it looks like none
 */
export function dateFault(value: unknown): string | undefined {
  const [, part, year, month, day] = WRITTEN.exec(String(value)) ?? [];
  if (year === undefined) {
    const meant = dateMeant(String(value));
    return meant === undefined ? undefined : (dateFault(meant) ?? `write \`${meant}\``);
  }
  if (Number(year) < EARLIEST) {
    return otherCalendar([year, month, day].filter(Boolean).join('-')) ?? 'write a year of the Gregorian calendar';
  }
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) {
    return `there is no month ${month}: months are 01 to 12, and the month stands before the day`;
  }
  if (day === undefined || month === undefined) return undefined;
  const days = daysInMonth(Number(year), Number(month));
  if (Number(day) < 1 || Number(day) > days) return `there is no such day: the month has ${days} days`;
  return part === undefined ? undefined : 'a day is not early or late: leave the word out, or the day';
}

const error = ({ input }: { readonly input?: unknown }): string | undefined => dateFault(input);

const dayError = ({ input }: { readonly input?: unknown }): string | undefined =>
  dateMeant(String(input))?.length === 'YYYY-MM-DD'.length ? dateFault(input) : undefined;

/** A day of the Gregorian calendar. */
export const day = z.iso.date({ error: dayError }).refine((date) => dateFault(date) === undefined, { error });

const written = z
  .union([z.string().regex(WRITTEN), z.int().min(1000).max(9999).transform(String)])
  .refine((date) => dateFault(date) === undefined, { error })
  .transform((date): ImpreciseDate => {
    const [, part, ...numbers] = WRITTEN.exec(date) ?? [];
    const on = numbers.filter(Boolean).join('-');
    return part === undefined ? { on } : { on, part: PARTS[part.toLowerCase()] };
  });

const PARTS: Readonly<Record<string, ImpreciseDate['part']>> = {
  early: 'early',
  mid: 'middle',
  middle: 'middle',
  late: 'late',
};

const year = z
  .int()
  .refine((number) => dateFault(number) === undefined, { error })
  .meta({ description: 'A year of the Gregorian calendar, such as `2022`.' });

const inPart = z
  .strictObject({
    year,
    month: z.int().min(1).max(12).optional().meta({ description: 'A month from 1 to 12.' }),
    part: z.enum(['early', 'middle', 'late']).meta({ description: 'The part: early, middle or late.' }),
  })
  .transform(({ year: y, month, part }): ImpreciseDate => {
    const on = month === undefined ? `${y}` : `${y}-${String(month).padStart(2, '0')}`;
    return { on, part };
  });

/** What is not known is said, not left out: `unknown` is a value. */
export const impreciseDate = z.union([z.literal('unknown'), written, inPart], { error }).meta({
  description: 'A date of the Gregorian calendar such as `2025-07-27`, `2025-07`, `2025` or `late 2022`, or `unknown`.',
});
