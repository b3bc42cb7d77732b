import { z } from 'zod';

const word = z.string().min(1);

/** What is written instead of words, in small letters. */
export const inclusiveLanguage = z.strictObject({ en: z.record(word, word) });

/** What a contraction stands for; null where it stands for two things. */
export const contractions = z.strictObject({ en: z.record(word, word.nullable()) });

/** What is written instead of words, in English. */
export interface ByWord<Instead> {
  readonly en: ReadonlyMap<string, Instead>;
}

export function byWord<Instead>({ en }: { readonly en: Readonly<Record<string, Instead>> }): ByWord<Instead> {
  return { en: new Map(Object.entries(en)) };
}

/** Capitals, letter for letter. */
export const capitals = z.strictObject({
  en: z.strictObject({
    phrases: z.record(word, word),
    beforeNumber: z.array(word),
    exceptions: z.array(word),
  }),
});
