import type { Position } from './position.ts';

/** What may stand inside a paragraph. */
export type Inline = Text | Emphasis | Strong | Foreign | Link | NoteReference | NoteLabel | LineBreak;

export interface Text {
  readonly type: 'text';
  readonly value: string;
  readonly position?: Position;
}

/** Slanted words: titles of books and cases, foreign terms. */
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
  readonly position?: Position;
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
  readonly position?: Position;
}

/** Words of another language than the document's, so that they are spoken and spelled as such; they look like any other. */
export interface Foreign {
  readonly type: 'foreign';
  /** BCP 47, in its canonical form: `fa-Latn`. */
  readonly lang: string;
  readonly children: readonly Inline[];
  readonly position?: Position;
}

export interface Link {
  readonly type: 'link';
  /** An absolute `http:`, `https:` or `mailto:` address. */
  readonly url: string;
  readonly children: readonly Inline[];
  readonly position?: Position;
}

/** The call of a note. Several calls may name one note. */
export interface NoteReference {
  readonly type: 'noteReference';
  /** The identifier of a `Note` of the same document. */
  readonly identifier: string;
  readonly position?: Position;
}

/** The label of an earlier note, as words: `see footnote 26`. Layout knows it. */
export interface NoteLabel {
  readonly type: 'noteLabel';
  /** The identifier of a `Note` of the same document. */
  readonly identifier: string;
  readonly position?: Position;
}

/** A break that the author asked for, inside a paragraph. */
export interface LineBreak {
  readonly type: 'lineBreak';
  readonly position?: Position;
}
