import { z } from 'zod';
import { languages } from '../doc/index.ts';

const words = z
  .object({ unverified: z.array(z.enum(languages)) })
  .catchall(z.array(z.string()))
  .transform(({ unverified: _, ...byLanguage }) => Object.values(byLanguage).flat());

/** What decides whether a person was a child, and whether they may be named all the same. */
export const majority = z.strictObject({
  /** In full years. */
  age: z.int(),
  /** Acts by which a person dies, and words of `status` for who is dead, in every language. */
  deaths: words,
  /** Words of `basis`, by who consented; the first of each is that of messages. */
  consent: z.strictObject({ person: words, family: words, representative: words, publicRecord: words }),
});

export type Majority = z.infer<typeof majority>;
