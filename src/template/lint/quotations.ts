import { z } from 'zod';
import { languages } from '../../doc/index.ts';

const words = z.array(z.string().min(1));

/** Words behind quotation marks. */
const wordsBehind = z.strictObject({
  /** Whatever follows them. */
  words: words.optional(),
  /** Before a sign of punctuation, the end, or the words `before`. */
  closed: z.strictObject({ words, before: words }).optional(),
  /** Verbs where one of `objects` follows and none of `articles` stands before the quotation. */
  verbs: z.strictObject({ words, objects: words, articles: words }).optional(),
});

const byLanguage = z.record(z.enum(languages), words);

/** Words beside quotation marks that say what stands in them, by language. */
export const quotationWords = z.strictObject({
  /** Straight before them: a title, a name, a term. */
  titles: byLanguage,
  /** Somewhere before them in the sentence: the wording of a charge. */
  charges: byLanguage,
  /** Straight behind them: the same. */
  chargesBehind: z.partialRecord(z.enum(languages), wordsBehind),
  /** Before the number of a place in a document. */
  units: byLanguage,
  /** Behind it, in scripts whose words stand together, with the sign before it. */
  unitsBehind: z.partialRecord(
    z.enum(languages),
    z.strictObject({ before: z.string().min(1), behind: z.array(z.string().min(1)) }),
  ),
});
