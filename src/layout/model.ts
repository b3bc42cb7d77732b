import type { Language, NoteLinks, ParagraphRole, Position, Stylesheet } from '../doc/index.ts';

/**
 * A document whose appearance is decided: every paragraph has its style and its place, every list item and every note
 * its label. Renderers transcribe it; they neither number, restyle nor reorder. Lengths are in points.
 */
export interface Layout {
  readonly type: 'layout';
  readonly metadata: Metadata;
  readonly stylesheet: Stylesheet;
  /** The symbol that runs at the head of every page but the first: left on even pages, right on odd ones. */
  readonly runningHead?: string;
  /** Stands at the end of the first page, below the foot, where the United Nations print their job number. */
  readonly disclaimer?: LayoutParagraph;
  /** Everything from the cover to the closing list, in reading order. */
  readonly flow: readonly LayoutBlock[];
  /** The notes of the page foot, in the order of their first calls. Notes of tables stand in their tables. */
  readonly notes: readonly LayoutNote[];
  readonly noteLinks: NoteLinks;
}

export interface Metadata {
  readonly title: string;
  /** Who signs as author. Word files name nobody: they are handed on and edited. */
  readonly author?: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly language: Language;
  /** BCP 47 tag for `w:lang` and the PDF catalogue: `en-GB`. */
  readonly languageTag: string;
  /** The date of both creation and change: the statement's own, or `now` where `layout` is given one. */
  readonly date: Date;
}

export type LayoutBlock =
  | LayoutParagraph
  | LayoutList
  | LayoutQuote
  | LayoutTable
  | LayoutMasthead
  | LayoutRule
  | LayoutPageBreak;

export interface LayoutParagraph {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  /** `H1` to `H4` for headings, in the order of the document; other paragraphs have none. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** Indent of the text from the left margin: the style's own, deeper in lists and quotations. */
  readonly left: number;
  readonly right: number;
  /** Differs from the style's alignment only in the cells of a table. */
  readonly align: 'left' | 'right' | 'center' | 'justify';
  readonly content: readonly Run[];
  readonly position?: Position;
}

export interface LayoutList {
  readonly type: 'list';
  readonly ordered: boolean;
  /** 0 for a list that is in no other. */
  readonly depth: number;
  /** Label pattern of the stylesheet: `1.`, `(a)`, `(i)` or a bullet. */
  readonly pattern: string;
  readonly start: number;
  /** Where the labels stand; the text stands `hanging` further right. */
  readonly left: number;
  readonly hanging: number;
  readonly items: readonly LayoutItem[];
}

export interface LayoutItem {
  readonly type: 'item';
  readonly label: string;
  readonly blocks: readonly LayoutBlock[];
}

export interface LayoutQuote {
  readonly type: 'quote';
  readonly blocks: readonly LayoutBlock[];
}

export interface LayoutTable {
  readonly type: 'table';
  readonly left: number;
  /** Widths; their sum is the width of the table. */
  readonly columns: readonly number[];
  /** The first row is the head and is repeated on every page. */
  readonly rows: readonly LayoutRow[];
  /** Stand directly under the table, lettered. */
  readonly notes: readonly LayoutNote[];
}

export interface LayoutRow {
  readonly type: 'row';
  readonly head: boolean;
  readonly cells: readonly LayoutParagraph[];
}

/** The cover's table. Its measures are the stylesheet's `masthead`; its words are these. */
export interface LayoutMasthead {
  readonly type: 'masthead';
  readonly organization: LayoutParagraph;
  /** How many columns the name of the organization takes, so that it stands on one line; the symbol has the rest. */
  readonly organizationColumns: 1 | 2;
  /** Its first run holds the letters that are set larger. */
  readonly symbol: LayoutParagraph;
  readonly organ: LayoutParagraph;
  /** Distribution, date, an empty line, language mention. */
  readonly distribution: readonly LayoutParagraph[];
  /** What those who hear the document are told of the table; it is not printed. */
  readonly description: string;
}

/** The end of the text, or a break of thought: a centred rule that stands for no words. */
export interface LayoutRule {
  readonly type: 'rule';
  readonly role: 'endMark' | 'thematicBreak';
  readonly width: number;
  readonly thickness: number;
}

export interface LayoutPageBreak {
  readonly type: 'pageBreak';
}

export interface LayoutNote {
  readonly type: 'note';
  /** Unique in the document, counted: `note-1`. */
  readonly id: string;
  /** As it is printed: `1`, `*`, `a`, in Arabic `(1)`. */
  readonly label: string;
  /** What the note is called in words: `1` of `(1)`. */
  readonly name: string;
  /** Numbers count through the document; symbols belong to the cover and the title, letters to a table. */
  readonly kind: 'number' | 'symbol' | 'letter';
  readonly blocks: readonly LayoutBlock[];
}

export type Run = TextRun | NoteCall | BreakRun;

export interface TextRun {
  readonly type: 'text';
  readonly value: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Set as a raised figure: the comma between two calls. */
  readonly raised: boolean;
  /** In points, where it differs from the style's. */
  readonly size?: number;
  readonly link?: string;
  /** BCP 47, where it is not the language of the document. */
  readonly lang?: string;
  readonly position?: Position;
}

/** The raised figure that calls a note. */
export interface NoteCall {
  readonly type: 'noteCall';
  /** `id` of a `LayoutNote`. */
  readonly note: string;
  readonly label: string;
  readonly name: string;
  readonly kind: LayoutNote['kind'];
  /** 1 for the first call of the note, 2 for the next. Only the first brings the note to its page. */
  readonly occurrence: number;
  readonly position?: Position;
}

export interface BreakRun {
  readonly type: 'break';
}
