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

/**
 * The outermost quotations of a passage, with their marks. One that is not closed goes on to the end: of a quotation of
 * several paragraphs only the last is.
 */
export function quotedIn(text: string): Span[] {
  const spans: Span[] = [];
  const open: { closers: string; start: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/["“”„«»「」『』《》]/g)) {
    if (open.at(-1)?.closers.includes(sign)) {
      const { start } = open.pop() ?? { start: index };
      if (open.length === 0) spans.push({ start, end: index + 1 });
    } else if (sign in PAIRS) {
      open.push({ closers: PAIRS[sign] ?? '', start: index });
    }
  }
  const [unclosed] = open;
  return unclosed ? [...spans, { start: unclosed.start, end: text.length }] : spans;
}
