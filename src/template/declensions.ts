import { z } from 'zod';

const endings = z.array(z.string().min(1));

/** How words are declined: what ends in one of `of` has one of `others` in its place; `*` is any consonant, which stays. */
export const nameDeclensions = z.array(z.strictObject({ of: endings, others: endings }));
