/** A place in a text: line and column count from 1, as unist has it. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of one of the author's files. `path` is relative to the statement's folder. */
export interface Position {
  readonly path: string;
  readonly start: Point;
  readonly end: Point;
}
