import { z } from 'zod';
import { languages } from '../../doc/index.ts';

const byLanguage = z.record(z.enum(languages), z.array(z.string().min(1)));

/** Words beside quotation marks that say what stands in them, by language. */
export const quotationWords = z.strictObject({
  /** Straight before them: a title, a name, a term. */
  titles: byLanguage,
  /** Somewhere before them in the sentence: the wording of a charge. */
  charges: byLanguage,
});
