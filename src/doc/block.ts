import type { Inline } from './inline.ts';
import type { Position } from './position.ts';

/** What may stand in the flow of a document. */
export type Block = Heading | Paragraph | List | BlockQuote | Table | ThematicBreak;

/** What may stand inside a note: the Council's notes carry neither headings nor tables. */
export type NoteBlock = Paragraph | List | BlockQuote;

interface BlockNode {
  readonly position?: Position;
  /** The part a block plays on the cover or in the closing list; named by the template, never by the author. */
  readonly role?: string;
}

export interface Heading extends BlockNode {
  readonly type: 'heading';
  /** 1 is the highest heading of the statement's text; the title of the document is not counted. */
  readonly level: 1 | 2 | 3;
  readonly children: readonly Inline[];
}

export interface Paragraph extends BlockNode {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface List extends BlockNode {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The number of the first item of an ordered list. */
  readonly start: number;
  readonly children: readonly ListItem[];
}

export interface ListItem {
  readonly type: 'listItem';
  readonly children: readonly Block[];
  readonly position?: Position;
}

export interface BlockQuote extends BlockNode {
  readonly type: 'blockQuote';
  readonly children: readonly Block[];
}

/** A table of text. The first row is its head; every row has as many cells as there are alignments. */
export interface Table extends BlockNode {
  readonly type: 'table';
  readonly align: readonly ('left' | 'right' | 'center')[];
  readonly children: readonly [TableRow, ...TableRow[]];
}

export interface TableRow {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
  readonly position?: Position;
}

export interface TableCell {
  readonly type: 'tableCell';
  readonly children: readonly Inline[];
  readonly position?: Position;
}

/** A break of thought between two paragraphs. */
export interface ThematicBreak extends BlockNode {
  readonly type: 'thematicBreak';
}
