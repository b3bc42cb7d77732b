import type { XmlComponent } from 'docx';
import type { ParagraphRole, Stylesheet } from '../../doc/index.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Links } from './links.ts';
import type { Numbering } from './numbering.ts';

/** What goes down the tree. Only the registers below grow; each belongs to one render. */
export interface Context {
  readonly stylesheet: Stylesheet;
  /** Whether the document reads from right to left. */
  readonly rightToLeft: boolean;
  /** The part that is written. Word allows notes to be called in the document, links in it and in its notes. */
  readonly part: 'document' | 'footnotes' | 'margin';
  readonly opening: Opening;
  /** Whether the last paragraph stays on the page of what follows: the rule that ends the text stands on no page alone,
   * and words that lead to a list stay with it. */
  readonly keepLast: boolean;
  readonly numbering: Numbering;
  readonly links: Links;
  readonly bookmarks: Bookmarks;
  /** `w:id` of every note of the page foot, by the note's id. */
  readonly noteNumbers: ReadonlyMap<string, number>;
}

/** What goes down to the runs of a paragraph. */
export interface RunContext extends Context {
  readonly role: ParagraphRole;
}

/** What the next paragraph carries for its surroundings: the label of its item, the mark of its note, a new page. */
export interface Opening {
  readonly label?: Label;
  readonly mark?: readonly XmlComponent[];
  readonly pageBreak?: boolean;
  /** Space above, in points, where Word has none: under a table. */
  readonly before?: number;
}

/** The label of a list item, numbered by Word; in points. */
export interface Label {
  readonly reference: string;
  readonly level: number;
  readonly left: number;
  readonly hanging: number;
}

export const plainOpening: Opening = {};
