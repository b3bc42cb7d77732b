import type { Span } from '../quoted.ts';

/**
 * An address of e-mail in Latin letters, against which Chinese writes its words, or in any others. What stands before `@`
 * begins where a word does, so that a long word is read once.
 */
const MAILBOX =
  /(?:(?<![\p{Script=Latin}\p{Nd}._%+-])[\p{Script=Latin}\p{Nd}._%+-]{1,64}@[\p{Script=Latin}\p{Nd}-]{1,63}(?:\.[\p{Script=Latin}\p{Nd}-]{1,63}){1,5}(?![\p{Script=Latin}\p{Nd}]))|(?:(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{0,63}(?!\p{Script=Latin})\p{L}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}(?![\p{L}\p{N}]))/gu;

/** The e-mail addresses in a text. */
export function mailboxesIn(text: string): (Span & { readonly mailbox: string })[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(MAILBOX)].map(({ 0: mailbox, index }) => ({
    mailbox: mailbox.toLowerCase(),
    start: index,
    end: index + mailbox.length,
  }));
}
