import {
  type BlockQuote,
  type Inline,
  type Language,
  type Link,
  lastUpTo,
  type Position,
  placeInText,
  type TableRow,
} from '../doc/index.ts';
import { quotedIn, type Span } from './quoted.ts';
import { Stretches } from './stretches.ts';

/** Stands for the call of a note in the words of a passage: OBJECT REPLACEMENT CHARACTER. */
export const CALL = '\uFFFC';

/** The call of a note, by the offset of its sign. */
export interface Call {
  readonly offset: number;
  readonly identifier: string;
}

/** The words of a link, where it leads, and how and where its author wrote that. */
export interface LinkedWords extends Span, Pick<Link, 'url' | 'address'> {}

/** A stretch of inline nodes as one string, whose offsets lead back to the authors' files. */
export class Prose {
  /** Which part of the document this is of. */
  readonly part: 'title' | 'text' | 'notes';
  readonly kind: 'title' | 'heading' | 'paragraph' | 'cell';
  /** The words; a call of a note is `CALL`, a break of the line a line feed. */
  readonly text: string;
  /** Where the whole stands. */
  readonly position: Position | undefined;
  /** Of a heading. */
  readonly level: number | undefined;
  /** Of a passage in a note: its note's identifier. */
  readonly note: string | undefined;
  /** Whether it stands in a list. */
  readonly listed: boolean;
  /** Of a cell: the row that it is in. */
  readonly row: TableRow | undefined;
  /** The quotation, set apart, that it stands in; the outermost. */
  readonly blockQuote: BlockQuote | undefined;
  readonly calls: readonly Call[];
  /** The words of links. */
  readonly links: readonly LinkedWords[];
  /** Words in another language. */
  readonly foreign: readonly Span[];
  /** Words in italics: titles of works, mostly. */
  readonly italics: readonly Span[];
  /** What stands between quotation marks, marks included; all of it, in a quotation that is set apart. */
  readonly quotations: readonly Span[];
  readonly #pieces: readonly Piece[];
  readonly #quoted: Stretches;
  readonly #otherWords: Stretches;
  readonly #titles: Stretches;

  constructor(children: readonly Inline[], about: About) {
    const gathered: Gathered = { text: '', pieces: [], calls: [], links: [], foreign: [], italics: [] };
    for (const node of children) gather(node, gathered);
    this.part = about.part;
    this.kind = about.kind;
    this.position = about.position;
    this.level = about.level;
    this.note = about.note;
    this.listed = about.listed ?? false;
    this.row = about.row;
    this.blockQuote = about.blockQuote;
    this.text = gathered.text;
    this.calls = gathered.calls;
    this.links = gathered.links;
    this.foreign = gathered.foreign;
    this.italics = gathered.italics;
    this.quotations = about.blockQuote ? [{ start: 0, end: this.text.length }] : quotedIn(this.text, about.language);
    this.#pieces = gathered.pieces;
    this.#quoted = new Stretches(this.quotations);
    this.#otherWords = new Stretches([...this.links, ...this.foreign]);
    this.#titles = new Stretches(this.italics);
  }

  /** Where the words from `start` to `end` stand; nothing for those that no author wrote, as the words of a citation. */
  positionOf(start: number, end: number): Position | undefined {
    const [first, last] = [this.#placeOf(start, end), this.#placeOf(Math.max(start, end - 1), end)];
    if (!first) return undefined;
    return { ...first, end: last?.path === first.path ? last.end : first.end };
  }

  /** Whether a stretch meets somebody else's words. */
  isQuoted(start: number, end: number): boolean {
    return this.#quoted.meet(start, end);
  }

  /** Whether a stretch meets the words of a link, or words in another language: no spelling is looked for in them. */
  isForeign(start: number, end: number): boolean {
    return this.#otherWords.meet(start, end);
  }

  /** Whether a stretch is in the author's own words and spelling: nobody else's, and in no title of a work. */
  isOwn(start: number, end: number): boolean {
    return !this.#titles.meet(start, end) && !this.isQuoted(start, end) && !this.isForeign(start, end);
  }

  #placeOf(start: number, end: number): Position | undefined {
    const piece = lastUpTo(this.#pieces, start, (candidate) => candidate.start);
    if (!piece) return undefined;
    const { node } = piece;
    if (node.type !== 'text') return node.position;
    return placeInText(node, start - piece.start, Math.min(end - piece.start, node.value.length));
  }
}

/** What a passage is told of itself. */
export interface About extends Pick<Prose, 'part' | 'kind'> {
  readonly language: Language;
  readonly position: Position | undefined;
  readonly level?: number;
  readonly note?: string | undefined;
  readonly listed?: boolean;
  readonly row?: TableRow;
  readonly blockQuote?: BlockQuote;
}

interface Piece {
  readonly start: number;
  readonly node: Exclude<Inline, { readonly children: unknown }>;
}

interface Gathered {
  text: string;
  readonly pieces: Piece[];
  readonly calls: Call[];
  readonly links: LinkedWords[];
  readonly foreign: Span[];
  readonly italics: Span[];
}

function gather(node: Inline, to: Gathered): void {
  const start = to.text.length;
  if ('children' in node) {
    for (const child of node.children) gather(child, to);
    const span = { start, end: to.text.length };
    if (node.type === 'link') to.links.push({ ...span, url: node.url, ...(node.address && { address: node.address }) });
    if (node.type === 'foreign') to.foreign.push(span);
    if (node.type === 'emphasis') to.italics.push(span);
    return;
  }
  to.pieces.push({ start, node });
  if (node.type === 'noteReference') to.calls.push({ offset: start, identifier: node.identifier });
  to.text += printed(node);
}

function printed(node: Piece['node']): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'lineBreak':
      return '\n';
    case 'noteReference':
      return CALL;
    case 'noteLabel':
      return '#';
    default:
      return node satisfies never;
  }
}
