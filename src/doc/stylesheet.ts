import type { CharacterStyle, CharacterStyles } from './character-style.ts';
import type { Language } from './language.ts';
import type { PlainSheet } from './plain-sheet.ts';

/** How a document looks: page master, styles, lists, notes. Every length is in points. */
export interface Stylesheet {
  readonly name: string;
  readonly page: PageMaster;
  /** The family named in Word files; the PDF embeds a family of the same measures. */
  readonly font: string;
  /** The family named for Chinese, which `font` has no letters for. */
  readonly chineseFont: string;
  readonly paragraphs: Readonly<Record<ParagraphRole, ParagraphStyle>>;
  readonly characters: CharacterStyles;
  /** Paragraph styles that a statement does not wear, but that editors look for in a Word file. */
  readonly furtherStyles: readonly FurtherStyle[];
  readonly lists: ListStyle;
  readonly notes: NoteStyle;
  readonly table: TableStyle;
  /** The cover's table of two rows; without one the document is a plain sheet with neither cover, heads nor feet. */
  readonly masthead?: MastheadStyle;
  /** The foot of every page but the first; a plain sheet has none. */
  readonly foot?: FootStyle;
  /** Whether emphasis and strong words are set in italics and bold. A plain sheet carries neither. */
  readonly emphasis: boolean;
  /** What stands for lists, quotations, tables and breaks where the sheet holds nothing but paragraphs and notes. */
  readonly plain?: PlainSheet;
  /** The blank that ends the text: a centred rule of this width; none on a plain sheet. */
  readonly endMark?: { readonly width: number; readonly thickness: number };
}

export interface PageMaster {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** From the top edge of the page to the running head. */
  readonly header: number;
  /** From the bottom edge of the page to the foot. */
  readonly footer: number;
  /** Distance of the tab stops that no style sets. */
  readonly tab: number;
  /** Distance of the lines of Word's page grid, which is off. */
  readonly linePitch: number;
}

/** The parts that paragraphs play. Layout gives every paragraph one; the stylesheet says how each looks. */
export const paragraphRoles = [
  'title',
  'heading1',
  'heading2',
  'heading3',
  'body',
  'listItem',
  'quote',
  'footnote',
  'tableHead',
  'tableCell',
  'tableNote',
  'header',
  'footer',
  'organization',
  'symbol',
  'organ',
  'distribution',
  'council',
  'session',
  'sessionDates',
  'agendaItem',
  'agendaTitle',
  'coverTitle',
  'circulation',
  'received',
  'disclaimer',
  'endMark',
  'thematicBreak',
  'closing',
] as const;

export type ParagraphRole = (typeof paragraphRoles)[number];

export interface ParagraphStyle {
  /** `w:styleId` and `w:name` of the Word style. */
  readonly id: string;
  readonly name: string;
  readonly aliases?: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly line: { readonly rule: 'exact' | 'atLeast' | 'auto'; readonly height: number };
  readonly before: number;
  readonly after: number;
  /** Indents of the text from the margins. */
  readonly left: number;
  readonly right: number;
  /** How far the first line hangs out to the left of `left`; the label, if any, stands there. */
  readonly hanging: number;
  readonly align: 'left' | 'right' | 'center' | 'justify';
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  /** Level in the navigation pane and the bookmarks, from 1. */
  readonly outline?: number;
  readonly tabs: readonly TabStop[];
  /** A rule under the paragraph. */
  readonly ruleBelow?: { readonly thickness: number; readonly gap: number };
}

/** Figures that it does not give are those of the style it is based on. */
export interface FurtherStyle extends Partial<Omit<ParagraphStyle, 'id' | 'name'>> {
  readonly id: string;
  readonly name: string;
  /** The id of another style. */
  readonly basedOn?: string;
}

export interface TabStop {
  readonly at: number;
  readonly align: 'left' | 'right' | 'center';
}

export interface ListStyle {
  /** Label patterns by language and depth: `1.` `(a)` `(i)`; deeper lists use the last. */
  readonly ordered: Readonly<Record<Language, readonly string[]>>;
  readonly bullets: readonly string[];
  /** From the left edge of the text around a list to the text of its items. */
  readonly indent: number;
}

export interface NoteStyle {
  /** The rule between text and notes. */
  readonly separator: { readonly width: number; readonly thickness: number; readonly gap: number };
}

export interface TableStyle {
  /** The Word style of a grid. */
  readonly style?: { readonly id: string; readonly name: string };
  /** Thickness of the rules above the head, below it, and below the last row. */
  readonly rules: { readonly aboveHead: number; readonly belowHead: number; readonly end: number };
  /** Space above and below the text of a cell. */
  readonly padding: number;
  /** Space between two columns. */
  readonly gap: number;
  /** Space between the table, or its last note, and what follows. */
  readonly after: number;
}

/** The measured table of the cover: see `ParagraphRole`s organization, symbol, organ and distribution for its text. */
export interface MastheadStyle {
  /** From the left and top edges of the page. */
  readonly x: number;
  readonly y: number;
  readonly columns: readonly [number, number, number, number];
  readonly rows: readonly [MastheadRow, MastheadRow];
  /** Kept clear on both sides. */
  readonly clearance: number;
  /** Space above the first line of the distribution. */
  readonly distributionBefore: number;
  /** Space between the table and the text below it. */
  readonly after: number;
  /** The first letters of the symbol; the rest has the size of its paragraph. */
  readonly symbolInitial: CharacterStyle & { readonly size: number };
}

export interface MastheadRow {
  readonly height: number;
  readonly align: 'top' | 'bottom';
  readonly ruleBelow: number;
}

/** The number of the page: at the left of even pages, before a tab on odd ones. */
export interface FootStyle {
  readonly number: CharacterStyle & { readonly size: number };
  /** Where the number of an odd page ends, from the left margin. */
  readonly tab: number;
}
