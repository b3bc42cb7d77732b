import { z } from 'zod';

const word = z.string().min(1);
const words = z.array(word);

export const acronyms = z.strictObject({
  en: z.strictObject({
    /** What needs no explanation. */
    known: words,
    currencies: words,
    /** What is never abbreviated, by its abbreviation. */
    neverAbbreviated: z.record(word, word),
    /** Words that follow `UN` where it is no part of a name. */
    ofUnitedNations: words,
    names: words,
  }),
});

export const countries = z.strictObject({
  en: z.strictObject({
    /** What the United Nations writes, by what others write. */
    countries: z.record(word, word),
    /** What a country has: `Government of`. */
    offices: words,
  }),
});

/** Names whose words keep their capitals. */
export const names = z.strictObject({ en: words });
