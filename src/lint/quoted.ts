import type { Language } from '../doc/index.ts';

/** A stretch of a string. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Marks that open a quotation, and those that close it. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
  '"': '"',
};

/** In Arabic the opening mark is the one that closes elsewhere; many write the marks as elsewhere nonetheless. */
const ARABIC_PAIRS: Readonly<Record<string, string>> = { ...PAIRS, '”': '“' };

/**
 * The outermost quotations of a passage, with their marks. One that is not closed goes on to the end: of a quotation of
 * several paragraphs only the last is.
 */
export function quotedIn(text: string, language: Language): Span[] {
  const pairs = language === 'ar' ? ARABIC_PAIRS : PAIRS;
  const spans: Span[] = [];
  const open: { closers: string; start: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/["“”„«»「」『』《》]/g)) {
    if (open.at(-1)?.closers.includes(sign)) {
      const { start } = open.pop() ?? { start: index };
      if (open.length === 0) spans.push({ start, end: index + 1 });
    } else if (sign in pairs) {
      open.push({ closers: pairs[sign] ?? '', start: index });
    }
  }
  const [unclosed] = open;
  return unclosed ? [...spans, { start: unclosed.start, end: text.length }] : spans;
}
