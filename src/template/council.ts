import { z } from 'zod';
import { languages } from '../doc/index.ts';

/** A text in each official language, and the languages in which no issued document was found to confirm it. */
const byLanguage = z.strictObject({
  ...Object.fromEntries(languages.map((language) => [language, z.string()])),
  unverified: z.array(z.enum(languages)).default([]),
}) as unknown as z.ZodType<Phrase>;

/** A phrase in each official language. */
export type Phrase = Readonly<Record<(typeof languages)[number], string>> & { readonly unverified: readonly string[] };

export const phrase: z.ZodType<Phrase> = byLanguage;

const day = z.iso.date();

/** The statuses that the Economic and Social Council grants, general before special before roster. */
export const grantedStatuses = ['general', 'special', 'roster'] as const;

export type GrantedStatus = (typeof grantedStatuses)[number];

/** Facts of the body that change with time; each record says from when it holds and who says so. */
export const council = z.strictObject({
  /** Sessions in order. `closes` is the day printed on covers; without it only the opening is known. */
  sessions: z.array(
    z.strictObject({
      number: z.int().positive(),
      name: phrase,
      opens: day.optional(),
      closes: day.optional(),
      /** Printed instead of `opens` and `closes` where a session was resumed. */
      printedDates: phrase.optional(),
      verified: z.boolean().default(false),
      source: z.string().optional(),
    }),
  ),
  agendaItems: z.array(z.strictObject({ number: z.int().positive(), title: phrase, source: z.string().optional() })),
  /** Words allowed by the status of the organization that submits. */
  wordLimits: z.array(
    z.strictObject({
      fromSession: z.int().positive(),
      general: z.int(),
      special: z.int(),
      roster: z.int(),
      notesCounted: z.boolean(),
      source: z.string(),
    }),
  ),
  /** Days before the opening of the session. */
  deadlines: z.array(z.strictObject({ fromSession: z.int().positive(), days: z.int(), source: z.string() })),
  /** Languages in which statements are received. */
  receivedLanguages: z.array(
    z.strictObject({ fromSession: z.int().positive(), languages: z.array(z.enum(languages)), source: z.string() }),
  ),
  /** `A/HRC/{session}/NGO/{number}`. */
  symbol: z.string(),
});

export type Council = z.infer<typeof council>;

export type Session = Council['sessions'][number];

/** The newest of dated records that holds at `session`. */
export function recordFor<Record extends { readonly fromSession: number }>(
  records: readonly Record[],
  session: number,
): Record | undefined {
  return records.filter((record) => record.fromSession <= session).at(-1);
}
