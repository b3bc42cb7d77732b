/**
 * A place in the tag tree: what an assistive technology is told a line is. Lines point at it; the elements are written when
 * the first line of each is drawn, so the tree has the order of the page, and a note stands after the paragraph that calls it.
 */
export interface Structure {
  readonly role: StructureRole;
  readonly parent?: Structure;
  /** Identifier of a note: PDF/UA-1 wants one, clause 7.9. */
  readonly id?: string;
  /** Of a list: how its labels count. */
  readonly numbering?: ListNumbering;
  /** Of a heading cell. */
  readonly scope?: 'Column';
  /** BCP 47, where it is not that of the element around. */
  readonly lang?: string;
}

type StructureRole =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Span';

export type ListNumbering = 'Decimal' | 'LowerAlpha' | 'LowerRoman' | 'Disc';

/** Names the counting of a label pattern in the words of ISO 32000-1, table 347, which has none for Arabic letters. */
export function listNumbering(ordered: boolean, pattern: string): ListNumbering {
  if (!ordered) return 'Disc';
  if (/[aأ]/.test(pattern)) return 'LowerAlpha';
  return pattern.includes('i') ? 'LowerRoman' : 'Decimal';
}
