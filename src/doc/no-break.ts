/** What no line parts, in the language of a document. */
export interface NoBreak {
  /** Words and signs that stand with the number after them: `para.`, `article`. */
  readonly beforeNumber: readonly string[];
  /** Words and signs that stand with the number before them: `per cent`, `km`. */
  readonly afterNumber: readonly string[];
  /** Forms of address that stand with the name after them: `Mr.`. */
  readonly beforeName: readonly string[];
  /** What stands with the day before it: `December`, `de diciembre`. */
  readonly months: readonly string[];
}
