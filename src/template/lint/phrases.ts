import { z } from 'zod';

const word = z.string().min(1);

/** What is written instead of words, in small letters. */
const instead = z.record(word, word).transform((record) => new Map(Object.entries(record)));

export const inclusiveLanguage = z.strictObject({ en: instead });

/** What a contraction stands for; null where it stands for two things. */
export const contractions = z.strictObject({
  en: z.record(word, word.nullable()).transform((record) => new Map(Object.entries(record))),
});

/** Capitals, letter for letter. */
export const capitals = z.strictObject({
  en: z.strictObject({
    phrases: z.record(word, word),
    beforeNumber: z.array(word),
    exceptions: z.array(word),
  }),
});
