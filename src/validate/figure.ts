import { z } from 'zod';
import { flag } from './flag.ts';
import { dateFault, impreciseDate } from './imprecise-date.ts';
import { line } from './line.ts';
import { numberMeant, wholeNumberOf } from './number-meant.ts';

const error = ({ input }: { readonly input?: unknown }): string | undefined => numberFault(input);

/** Cells of a table are texts; of a number without quotation marks YAML remembers the digits where they say something. */
const number = z.union(
  [
    z
      .number()
      .nonnegative()
      .refine((value) => wholeNumberOf(String(value)) === undefined, { error }),
    z
      .string()
      .regex(/^\d+(\.\d+)?$/)
      .refine((text) => wholeNumberOf(text) === undefined, { error })
      .transform(Number),
  ],
  { error },
);

/** Partners write numbers as their language does: with signs between the thousands, a comma before decimals, words around them. */
function numberFault(input: unknown): string | undefined {
  const whole = wholeNumberOf(String(input));
  if (whole !== undefined) {
    return `it could be ${whole} or a decimal: write \`${whole}\`, or \`${input}0\` for the decimal (in a workbook as text)`;
  }
  if (typeof input !== 'string') return undefined;
  return numberMeant(input) ?? 'write figures alone, with a point before decimals: `1000`, `43.5`';
}

/** A stretch of time; an end that is not known is open. */
const period = z
  .union(
    [
      impreciseDate,
      z.strictObject({ from: impreciseDate.optional(), to: impreciseDate.optional() }).meta({
        description: 'The first and the last day, month or year.',
      }),
    ],
    { error: ({ input }) => dateFault(input) },
  )
  .meta({ description: 'A year, month or day, or `{ from: 2025-01-01, to: 2025-08-28 }`.' });

/**
 * A number, who says it, and of what time. Two figures of the same `what` are rivals where their times overlap and their
 * numbers differ.
 */
export const figure = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .meta({ description: 'A name of small letters, figures and hyphens, such as `executions-2025`.' }),
    value: number.optional().meta({ description: 'One number is wanted: `value`, or `from` and `to`, or `over`.' }),
    from: number.optional().meta({ description: 'The least that it may be: alone it prints as `at least`.' }),
    to: number.optional().meta({ description: 'The most that it may be.' }),
    over: number.optional().meta({ description: 'A number that it is more than.' }),
    about: flag.default(false).meta({ description: 'Whether the number is rough: yes or no.' }),
    unit: z.enum(['number', 'per cent']).default('number').meta({ description: 'The unit: `number` or `per cent`.' }),
    what: line.meta({ description: 'What is counted, in the same words as in rival figures.' }),
    period: period.optional(),
    accordingTo: line.optional().meta({ description: 'Who says so, as the text names them.' }),
    sources: z.array(z.string().min(1)).optional().meta({ description: 'The keys of the sources that say so.' }),
  })
  .refine(
    ({ value, from, to, over }) => {
      const given = [value, over, from ?? to].filter((number) => number !== undefined);
      return given.length === 1;
    },
    { path: ['value'] },
  )
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    error: 'it is less than `from`: exchange the two',
  })
  .meta({ title: 'Figure', description: 'Write one number: `value`, `from` and `to`, or `over`.' });

export const figures = z.array(figure).meta({ title: 'Figures of a written statement' });

export type Figure = z.infer<typeof figure>;
