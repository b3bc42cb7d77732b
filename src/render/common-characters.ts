import type { Layout } from '../layout/index.ts';

/**
 * Latin and Cyrillic letters, figures, and the punctuation of their languages: every face of the PDF's first family has
 * them, which `tests/render-pdf-characters.test.ts` holds.
 */
export const COMMON =
  /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u0400-\u045f\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2116]*$/;

/** Whether a Layout prints common characters alone: then nobody need load the PDF renderer to know that it has them. */
export function hasCommonCharacters(layout: Layout): boolean {
  // More than its words is looked at, which can only send a text the long way; but no words of other languages' labels.
  const { stylesheet: _, ...words } = layout;
  return COMMON.test(JSON.stringify(words));
}
