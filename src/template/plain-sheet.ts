import { z } from 'zod';
import { languages, type PlainSheet } from '../doc/index.ts';

const marks = z.strictObject({ opening: z.string(), closing: z.string() });

const row = z.strictObject({ afterFirst: z.string(), between: z.string(), empty: z.string() });

/** One record for each official language. */
function eachLanguage<Schema extends z.ZodType>(schema: Schema) {
  return z.record(z.enum(languages), schema);
}

/** What a sheet of nothing but paragraphs says in signs. */
export const plainSheet: z.ZodType<PlainSheet> = z.strictObject({
  thematicBreak: z.string(),
  quotations: eachLanguage(z.tuple([marks, marks])),
  rows: eachLanguage(row),
});
