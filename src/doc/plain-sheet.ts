import type { Language } from './language.ts';

/**
 * What a sheet of nothing but paragraphs says in signs, where another draws indents, columns and rules: whoever takes its
 * styles away takes no word and no number with them.
 */
export interface PlainSheet {
  /** A paragraph of its own between two thoughts. */
  readonly thematicBreak: string;
  /** Around a quotation, and around one in it; deeper ones take turns. */
  readonly quotations: Readonly<Record<Language, readonly [QuotationMarks, QuotationMarks]>>;
  readonly rows: Readonly<Record<Language, RowSigns>>;
}

export interface QuotationMarks {
  readonly opening: string;
  readonly closing: string;
}

/** `Bern: 502.1; 2024`: how the cells of a row stand in one line. */
export interface RowSigns {
  /** Behind the first cell, which says what the row is about. */
  readonly afterFirst: string;
  readonly between: string;
  /** Stands for a cell without words. */
  readonly empty: string;
}

/** What stands before a cell of a row, by its column. */
export function signBefore(column: number, { afterFirst, between }: RowSigns): string {
  if (column === 0) return '';
  return column === 1 ? afterFirst : between;
}
