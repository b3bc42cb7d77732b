import { z } from 'zod';
import { languages } from '../../doc/index.ts';

const list = z.array(z.string().min(1));

/** How a text says that it has something from somebody, by language; a language without an entry is not looked at. */
export const claimWords = z.partialRecord(
  z.enum(languages),
  z.strictObject({
    /** Before the name of a source. */
    accordingTo: list,
    /** Between that and the name: articles, and what is named. */
    articles: list,
    /** Sources without a name. */
    unnamed: list,
    /** Behind the name of a source. */
    verbs: list,
    /** Behind the verb. */
    that: z.string(),
    /** What is no source but a law, which says itself where. */
    instruments: list,
  }),
);
