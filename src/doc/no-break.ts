/** What no line parts, in the language of a document. */
export interface NoBreak {
  /** Words and signs that stand with the number after them: `para.`, `article`. */
  readonly beforeNumber: readonly string[];
  /** Words and signs that stand with the number before them: `per cent`, `km`. */
  readonly afterNumber: readonly string[];
  /** Forms of address that stand with the name after them: `Mr.`. */
  readonly beforeName: readonly string[];
  /** How a day and a month are written, for each month; `{day}` stands for the figure: `{day} de diciembre`. */
  readonly days: readonly string[];
}
