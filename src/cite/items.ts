import type { Citation, CitationItem } from '../compile/index.ts';
import { type Inline, inlineText } from '../doc/index.ts';
import { mapFirstText, trimmed } from './inline-text.ts';
import type { Locator, LocatorReader } from './locator.ts';

/** A source at one place: the words before it, where in it, and the words behind. */
export interface CitedItem {
  readonly key: string;
  readonly suppressAuthor: boolean;
  readonly prefix: readonly Inline[];
  readonly locator: Locator | undefined;
  /** With the comma or bracket that begins it. */
  readonly suffix: readonly Inline[];
}

/** @param bareOf what numbers alone count in a source: `paragraph`, `page` */
export function readItems(citation: Citation, reader: LocatorReader, bareOf: (key: string) => string): CitedItem[] {
  return citation.items.map((item) => readItem(item, reader, bareOf(item.key)));
}

function readItem(
  { key, suppressAuthor, prefix, suffix }: CitationItem,
  reader: LocatorReader,
  bare: string,
): CitedItem {
  const [first] = suffix;
  const found = first?.type === 'text' ? reader.read(first.value, bare) : undefined;
  const rest = found ? mapFirstText(suffix, (text) => text.slice(found.length)) : suffix;
  return { key, suppressAuthor, prefix: trimmed(prefix), locator: found?.locator, suffix: spaced(rest) };
}

/** Words and brackets behind a source are parted from it by a space, punctuation is not. */
function spaced(suffix: readonly Inline[]): Inline[] {
  const words = trimmed(suffix);
  return words.length > 0 && /^[\p{L}\p{N}([“«]/u.test(inlineText(words))
    ? [{ type: 'text', value: ' ' }, ...words]
    : words;
}
