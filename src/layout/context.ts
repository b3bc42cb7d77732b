import type { Language, Note, NoteMarks, ParagraphRole, Stylesheet } from '../doc/index.ts';
import type { NoBreakPatterns } from './no-break.ts';
import type { Numbering } from './numbering.ts';

/** What goes down the tree while a document is laid out; never mutated but for the numbering of notes. */
export interface Context {
  readonly stylesheet: Stylesheet;
  readonly noBreak: NoBreakPatterns;
  readonly notes: ReadonlyMap<string, Note>;
  readonly noteMarks: NoteMarks;
  readonly numbering: Numbering;
  /** A numbering for the notes of one table. */
  tableNumbering(): Numbering;
  /** The style of paragraphs here. */
  readonly role: ParagraphRole;
  /** Indents from the margins, in points. */
  readonly left: number;
  readonly right: number;
  /** The depth of a list that would begin here. */
  readonly listDepth: number;
  /** How many quotations stand around. */
  readonly quotations: number;
  readonly language: Language;
}

/** A context whose paragraphs have `role`, at that style's own indents. */
export function withRole(context: Context, role: ParagraphRole): Context {
  const { left, right } = context.stylesheet.paragraphs[role];
  return { ...context, role, left, right, listDepth: 0 };
}
