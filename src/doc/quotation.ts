import type { BlockQuote } from './block.ts';
import { inlineText, paragraphsOf } from './text.ts';

const OPENS = /^\s*["'“”„‟«»‘’‚‹›「『《]/u;
/** What stands at the end of words, a mark and the points behind it, is short. */
const CLOSES = /["'“”‟«»‘’‹›」』》][\s\p{Po}]{0,20}$/u;

/**
 * Whether the author has set a quotation between quotation marks: it begins with one, and one of its paragraphs ends with
 * one. Below the last of these may stand who said it.
 */
export function bearsQuotationMarks({ children }: BlockQuote): boolean {
  const texts = paragraphsOf(children).map((paragraph) => inlineText(paragraph.children));
  return OPENS.test(texts[0] ?? '') && texts.some((text) => CLOSES.test(text.slice(-21)));
}
