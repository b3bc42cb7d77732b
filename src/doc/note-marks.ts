/** How a language marks its notes; each pattern is the first mark of its kind: `1`, `(1)`. Asterisks are the same in all. */
export interface NoteMarks {
  readonly number: string;
  /** The notes of a table. */
  readonly letter: string;
  /** Between the marks of two notes that are called at one place. */
  readonly between: string;
}
