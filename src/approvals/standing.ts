import { sameDigest } from '../digest.ts';
import type { Language } from '../doc/index.ts';
import type { Signatory } from '../validate/index.ts';

/** A text that an approval may be of: one of the statement as it is now, or one that was kept. */
export interface KnownText {
  /** Of a kept text the first twelve figures. */
  readonly digest: string;
  readonly language: Language;
  /** From the statement's folder. */
  readonly path: string;
  readonly kept: boolean;
}

/** What an organization has approved, seen from one text. */
export type Standing =
  | { readonly kind: 'this text' }
  /** A text of the same language that was kept; or one that nobody has kept. */
  | { readonly kind: 'older text'; readonly digest: string; readonly kept?: KnownText }
  /** The statement in another language, as it is now or as it was. */
  | { readonly kind: 'other language'; readonly text: KnownText }
  /** What was written is the beginning of several digests. */
  | { readonly kind: 'ambiguous'; readonly digest: string }
  | { readonly kind: 'nothing' };

/** Who, when and what: an approval that does not say all three is none. */
function isComplete({ approvedBy, approvedOn, approvedText }: Signatory): boolean {
  return approvedBy !== undefined && approvedOn !== undefined && approvedText !== undefined;
}

/**
 * What an organization has approved. Of several texts this one counts first, then an older one of it.
 *
 * @param own the text that is asked about
 * @param known all others
 */
export function standingOf(signatory: Signatory, own: KnownText, known: readonly KnownText[]): Standing {
  if (!isComplete(signatory)) return { kind: 'nothing' };
  const all = (signatory.approvedText ?? []).map((digest) => standingFor(digest, own, known));
  const order: readonly Standing['kind'][] = ['this text', 'older text', 'ambiguous', 'other language'];
  return order.flatMap((kind) => all.find((standing) => standing.kind === kind) ?? [])[0] ?? { kind: 'nothing' };
}

function standingFor(digest: string, own: KnownText, known: readonly KnownText[]): Standing {
  const found = [own, ...known].filter((text) => sameDigest(text.digest, digest));
  const [text] = found;
  if (!text) return { kind: 'older text', digest };
  if (found.some((other) => !sameDigest(other.digest, text.digest))) return { kind: 'ambiguous', digest };
  if (text === own) return { kind: 'this text' };
  if (text.language !== own.language) return { kind: 'other language', text };
  return { kind: 'older text', digest, kept: text };
}
