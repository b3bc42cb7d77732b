import { z } from 'zod';

const words = z.array(z.string().min(1));

const kind = z.enum([
  'arrest',
  'charge',
  'ill-treatment',
  'trial',
  'sentence',
  'confirmation',
  'punishment',
  'release',
  'execution',
  'death',
]);

/** What acts are done to a person, and in what order. */
export const acts = z.strictObject({
  /** What acts of a kind are called. */
  kinds: z.record(
    kind,
    z.array(words).transform((lists) => lists.flat()),
  ),
  /** Behind acts of a kind come those of others. */
  before: z.partialRecord(kind, z.array(kind)),
  /** Parts of words that say that the person was not there, and the kinds of acts that are done so. */
  absent: z.strictObject({ words, kinds: z.array(kind) }),
});
