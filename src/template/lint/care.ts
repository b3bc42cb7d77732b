import { z } from 'zod';
import { languages } from '../../doc/index.ts';

const words = z.array(z.string().min(1));

const byLanguage = z.strictObject({
  en: words,
  fr: words,
  es: words,
  ru: words,
  ar: words,
  zh: words,
  unverified: z.array(z.enum(languages)).default([]),
});

/** Words and patterns that the rules of care go by. */
export const careWords = z.strictObject({
  /** Mailboxes of these domains are public offices. */
  publicDomains: words,
  /** Words for the signs of a mailbox. */
  spelledMailbox: z.strictObject({ at: words, dot: words }),
  /** Of what is given as a person and is none. */
  offices: byLanguage,
  /** Before the names of people. */
  personTitles: words,
  /** Before a telephone number. */
  telephoneWords: byLanguage,
  /** Before the number of a person's document. */
  identityWords: byLanguage,
  /** Regular expressions of addresses, for the flag `u`. */
  streetAddresses: byLanguage,
  insults: byLanguage,
});
