import { z } from 'zod';

const list = z.array(z.string().min(1));

/** What is looked for in the addresses of pages. */
export const addressLists = z.strictObject({
  /** Parameters that say how a reader came to a page; a star stands for the rest of a name. */
  tracking: list,
  /** Parameters that let one reader in. */
  session: list,
  /** Hosts, with the beginning of a path or without. */
  shorteners: list,
  private: list,
  searches: list,
  insecure: list,
});
