import { z } from 'zod';

const words = z.array(z.string());

/** How the columns of one kind of table may be headed, by key, and what may stand in them, by key and value. */
const table = z.strictObject({
  headings: z.record(z.string(), words),
  /** What headings hold that ask for consent, of which key they are and of which never, and what in them may turn the answers around. */
  consent: z.strictObject({ key: z.string(), never: words, words, denials: words }).optional(),
  values: z.record(z.string(), z.record(z.string(), words)),
  /** Whether a cell must be one of the words to have their value, and not only hold it. */
  wholeCells: z.boolean().default(false),
  /** What cells say where a thing is not known. */
  unknown: words.default([]),
});

/** How the tables of partners are headed. */
export const columns = z.strictObject({ signatories: table, cases: table, figures: table });

export type ColumnNames = z.infer<typeof table>;
