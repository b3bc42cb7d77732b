/**
 * The parts of pdfmake 0.3.11 and its pdfkit 0.19 that this room stands on, with the types that they lack. Only what is
 * used is declared. `pdf-libraries.test.ts` checks version and every member, so that an upgrade which moves one fails by name.
 */
import pdfDocumentModule from 'pdfmake/js/PDFDocument.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import textBreakerModule from 'pdfmake/js/TextBreaker.js';

/** What a line takes its height from, in thousandths of the size; `descender` is negative. */
export interface LineFont {
  readonly ascender: number;
  readonly descender: number;
  readonly lineGap: number;
}

/** A font of a document, opened by pdfkit. */
export interface Font extends LineFont {
  /** Under which pages name it. */
  readonly id: string;
  /** From the units of the font to thousandths of the size. */
  readonly scale: number;
  font: OpenedFont;
  /** The glyphs that the document embeds. */
  subset: GlyphSubset;
  /** Of what the document embeds, by code: widths in thousandths, and the characters that are read out. */
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): object;
}

/** A font file as fontkit opens it; tables are decoded when they are asked for. */
export interface OpenedFont {
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  /** Where the glyphs stand in the file: one without ink ends where it begins. */
  readonly loca: { readonly offsets: readonly number[] };
  /** Every glyph that was asked for, by its number. */
  readonly _glyphs: Record<number, Glyph | undefined>;
  getGlyph(id: number, characters?: readonly number[]): Glyph;
  /** Chooses glyphs and gives them places, by the rules of the font. Glyphs stand from left to right. */
  layout(
    text: string,
    features: readonly string[],
    script: undefined,
    language: undefined,
    direction: 'ltr' | 'rtl',
  ): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] };
  createSubset(): GlyphSubset;
}

/** A drawing of a font, in its units. */
export interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
  /** Of its ink; of another glyph's where it has none. */
  readonly cbox: Box;
}

export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** How far the pen moves after a glyph, and how far from the pen it stands, in units of the font. */
interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** The TrueType font that is embedded: its glyphs have numbers of their own, from 0. */
export interface GlyphSubset {
  /** Numbers of the glyphs in the whole font; what else stands here, `_addGlyph` must know. */
  readonly glyphs: unknown[];
  /** @returns the number of a glyph in the embedded font, which takes it up */
  includeGlyph(id: number): number;
  /** Writes a glyph of `glyphs`. */
  _addGlyph(glyph: unknown): void;
  /** What is written so far: the glyphs, and where the next begins. */
  readonly glyf: Uint8Array[];
  offset: number;
  readonly loca: { readonly offsets: number[] };
  readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] };
}

/** Text before it is measured. Every further property is copied to the inlines that are made of it. */
export interface TextItem {
  readonly text: string;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly fontSize: number;
}

/** Text between two opportunities to break a line. */
export type BrokenText<Item extends TextItem> = Item & { readonly noNewLine?: boolean; readonly lineEnd?: boolean };

/** A piece of text that no line is broken in. Lengths in points; `x` counts from the start of its line. */
export interface MeasuredText {
  text: string;
  readonly font: Font;
  readonly fontSize: number;
  width: number;
  /** Width of the spaces at its end. */
  trailingCut: number;
  x?: number;
  /** No line is broken after it. */
  noNewLine?: boolean;
  /** A line is always broken after it. */
  lineEnd?: boolean;
}

/** A line at its place on a page. `renderPages` hands it to `renderLine` and asks no more of it. */
export interface PageLine {
  x: number;
  y: number;
  clone(): PageLine;
}

/** A straight line of the page. */
export interface Vector {
  readonly type: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  readonly lineWidth: number;
}

export type PageItem =
  | { readonly type: 'line'; readonly item: PageLine }
  | { readonly type: 'vector'; readonly item: Vector };

export interface Page {
  readonly items: PageItem[];
  readonly pageSize: PageSize;
}

interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface PageRenderer {
  readonly pdfDocument: PdfDocument;
  renderPages(pages: readonly Page[]): void;
  renderLine(line: PageLine, x: number, y: number): void;
  renderVector(vector: Vector): void;
}

/**
 * An object of the file that others refer to. Plain strings in its data are written as names, `String` objects as strings.
 */
export interface Reference {
  readonly data: Record<string, unknown>;
  /** Writes it. */
  end(): void;
}

/** A stretch of a page's content that belongs to an element of the tag tree, by page and number. */
export interface StructureContent {
  readonly refs: readonly { readonly pageRef: Reference; readonly mcid: number }[];
}

/** For each page the element that each of its stretches belongs to; for each annotation its element. */
interface ParentTree {
  get(key: unknown): Reference[];
  add(key: number, element: Reference): void;
}

export interface OutlineItem {
  addItem(title: string, options: OutlineOptions): OutlineItem;
}

interface OutlineOptions {
  readonly expanded: boolean;
  /** From the top edge of the page. */
  readonly top: number;
  /** From the right edge of the page: pdfkit subtracts it from the page's width. */
  readonly left: number;
  readonly fit: boolean;
}

export interface PdfDocument extends AsyncIterable<Uint8Array> {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly fonts: Record<string, object>;
    readonly dictionary: Reference;
    readonly annotations: Reference[];
  };
  readonly outline: OutlineItem;
  readonly info: Record<string, unknown>;
  provideFont(family: string, bold: boolean, italics: boolean): Font;
  /** Adds operators to the content of the page. The origin is its upper left corner. */
  addContent(operators: string): this;
  ref(data: object): Reference;
  /** A place of the current page, from its top edge, that links name. */
  addNamedDestination(name: string, fit: 'XYZ', left: null, top: number, zoom: null): void;
  markStructureContent(tag: string): StructureContent;
  endMarkedContent(): this;
  getStructTreeRoot(): Reference;
  getStructParentTree(): ParentTree;
  createStructParentTreeNextKey(): number;
  appendXML(xml: string): void;
  /** Writes the descriptions of the XMP packet that mirror `info`. */
  _addInfo(): void;
  end(): void;
}

export type FontSources = Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', Uint8Array>>;

type Constructor<Arguments extends readonly unknown[], Instance> = new (...args: Arguments) => Instance;

export const PDFDocument: Constructor<
  [Readonly<Record<string, FontSources>>, object, object, object, object],
  PdfDocument
> = exported(pdfDocumentModule);
export const Renderer: Constructor<[PdfDocument], PageRenderer> = exported(rendererModule);
export const TextBreaker: Constructor<[], { getBreaks(items: readonly TextItem[]): BrokenText<TextItem>[] }> =
  exported(textBreakerModule);

/** Node hands over the whole CommonJS module as default, bundlers its `default`. */
function exported<Type>(module: unknown): Type {
  const { default: inner } = module as { default?: unknown };
  return (inner ?? module) as Type;
}
