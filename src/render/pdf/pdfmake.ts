/**
 * The parts of pdfmake 0.3.11 and its pdfkit 0.19 that this room stands on, with the types that they lack. Only what is
 * used is declared. A test checks version and members, so that an upgrade which moves them fails by name.
 */
import lineModule from 'pdfmake/js/Line.js';
import pdfDocumentModule from 'pdfmake/js/PDFDocument.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import textBreakerModule from 'pdfmake/js/TextBreaker.js';

/** A font opened by pdfkit. Metrics are thousandths of the size; `descender` is negative. */
export interface Font {
  readonly ascender: number;
  readonly descender: number;
  readonly lineGap: number;
  font: OpenedFont;
  /** The glyphs that the document embeds. */
  subset: object;
  /** In points, for text of one line. */
  widthOfString(text: string, size: number): number;
}

/** A font file as fontkit opens it; tables are decoded when they are asked for. */
export interface OpenedFont {
  readonly characterSet: readonly number[];
  _glyphs: object;
  createSubset(): object;
}

/** Text before it is measured. Every further property is copied to the inlines that are made of it. */
export interface TextItem {
  readonly text: string;
  /** Name of the family. */
  readonly font: string;
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

export interface BaseLine {
  readonly maxWidth: number;
  x?: number;
  y?: number;
  inlines: MeasuredText[];
  getHeight(): number;
  getAscenderHeight(): number;
  clone(): BaseLine;
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
  | { readonly type: 'line'; readonly item: BaseLine }
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
  renderLine(line: BaseLine, x: number, y: number): void;
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
    readonly dictionary: Reference;
    readonly annotations: Reference[];
  };
  readonly outline: OutlineItem;
  readonly info: Record<string, unknown>;
  /** The font of the text that is drawn next. */
  _font: Font;
  provideFont(family: string, bold: boolean, italics: boolean): Font;
  fontSize(size: number): this;
  text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): this;
  /** Adds operators to the content of the page. */
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

export const Line: Constructor<[number], BaseLine> = exported(lineModule);
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
