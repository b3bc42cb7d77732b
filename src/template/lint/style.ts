import { z } from 'zod';

const words = z.array(z.string().min(1));

/** Words that the rules of style go by; English alone has any. */
export const styleWords = z.strictObject({
  en: z.strictObject({
    /** Where a stop ends no sentence, without that stop. */
    abbreviations: words,
    /** What stands before a range of numbers: `paras.`. */
    rangeUnits: words,
    /** What notes do without, and what to do instead. */
    notesWithout: z.record(z.string(), z.string()),
    /** What a running text does without, and what to write instead, where one thing is. */
    textWithout: z.record(z.string(), z.string().nullable()),
    /** Words in -ly, in small letters, behind which a hyphen may be right. */
    notAdverbs: words,
    /** Ordinal numbers of centuries in words. */
    centuries: z.record(z.string(), z.string()),
    /** In a sentence about a vote. */
    votes: words,
    /** Before a number that is a label; one word or two. */
    labels: words,
    /** Behind a number that stays in figures. */
    units: words,
  }),
});
