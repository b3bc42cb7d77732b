import type { Span } from '../quoted.ts';

/** An address of e-mail. What stands before `@` begins where a word does, so that a long word is read once. */
const MAILBOX =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}(?![\p{L}\p{N}])/gu;

/** The e-mail addresses in a text. */
export function mailboxesIn(text: string): (Span & { readonly mailbox: string })[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(MAILBOX)].map(({ 0: mailbox, index }) => ({
    mailbox: mailbox.toLowerCase(),
    start: index,
    end: index + mailbox.length,
  }));
}
