import { z } from 'zod';

const words = z.array(z.string());

/** How the columns of one kind of table may be headed, by key, and what may stand in them, by key and value. */
const table = z.strictObject({
  headings: z.record(z.string(), words),
  values: z.record(z.string(), z.record(z.string(), words)),
});

/** How the tables of partners are headed. */
export const columns = z.strictObject({ signatories: table, cases: table });

export type ColumnNames = z.infer<typeof table>;
