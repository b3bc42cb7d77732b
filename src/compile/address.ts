import { uriOf } from '../uri.ts';
import { address as longest } from './word-limits.ts';

/** Addresses that a reader of a PDF can follow. */
const LINKABLE = /^(https?:\/\/\S+|mailto:\S+)$/i;

/** The URI of an address as an author writes it, or why it is none. */
export function addressOf(
  written: string,
): { readonly uri: string } | { readonly reason: string; readonly note: string } {
  if (written.startsWith('#')) {
    const reason = `\`${abridged(written)}\` leads to a place in the text itself, and no product has one to lead to`;
    return { reason, note: 'name the heading in words: `see “Recommendations”`' };
  }
  const uri = LINKABLE.test(written) ? uriOf(written) : undefined;
  if (uri === undefined) {
    const what = written === '' ? 'The link' : `\`${abridged(written)}\``;
    return { reason: `${what} is no address on the Internet`, note: 'give the whole address, from `https://` on' };
  }
  if (uri.length > longest) {
    const reason = `The address \`${abridged(uri)}\` has ${uri.length} characters`;
    return { reason, note: `Word follows none of more than ${longest}: give a shorter one of the same page` };
  }
  return { uri };
}

function abridged(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
