import { z } from 'zod';

const words = z.array(z.string().min(1));

const byLanguage = z.strictObject({ en: words, fr: words, es: words, ru: words, ar: words, zh: words });

/** Words that the rules about the Council go by. */
export const councilWords = z.strictObject({
  /** How a speaker addresses the chair. */
  salutations: byLanguage,
  /** How a text calls itself what it is not. */
  otherKinds: byLanguage,
  /** What stands before the number of an agenda item. */
  itemWords: byLanguage,
});
