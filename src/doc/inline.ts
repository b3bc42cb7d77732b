import type { Point, Position } from './position.ts';

/** What may stand inside a paragraph. */
export type Inline = Text | Emphasis | Strong | Foreign | Link | NoteReference | NoteLabel | LineBreak;

export interface Text {
  readonly type: 'text';
  readonly value: string;
  readonly position?: Position;
  /** Where its characters stand, unless they stand one beside the other from the start of `position` on. By offset. */
  readonly map?: readonly Anchor[];
}

/** Where the characters of a text stand from `offset` on, until the next anchor; without a place they stand in no file. */
export interface Anchor {
  readonly offset: number;
  readonly place?: {
    readonly path: string;
    readonly point: Point;
    /** A value that was merged stands at one point; the words of an author move on, column by column. */
    readonly still: boolean;
    /** Where the data has the value. */
    readonly data?: Position;
  };
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
  /** The address as its author wrote it, and where. */
  readonly address?: { readonly written: string; readonly position: Position };
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
