import type { NoteLinks } from '../../doc/index.ts';
import { drawArtifact } from './artifacts.ts';
import { Bookmarks } from './bookmarks.ts';
import { drawText } from './draw-text.ts';
import type { Inline } from './inlines.ts';
import { linkAnnotation, type Target } from './link-annotations.ts';
import type { Link, Mark } from './marks.ts';
import { type Jump, NoteJumps } from './note-jumps.ts';
import { type PdfDocument, Renderer, type Vector } from './pdfmake.ts';
import type { SetLine } from './set-line.ts';
import type { Note } from './slice.ts';
import { destinations, languages } from './stretches.ts';
import type { Structure } from './structure.ts';
import { TagTree } from './tag-tree.ts';

/** A line at its place: points from the left and top edges of the page. */
interface PlacedLine {
  readonly line: SetLine;
  readonly x: number;
  readonly y: number;
}

/**
 * Draws the pages and builds the tag tree, the links and the bookmarks beside them. Every line is content of its element;
 * rules, running heads and repeated table heads are artifacts.
 */
export class TaggedRenderer extends Renderer {
  readonly #tags: TagTree;
  readonly #bookmarks: Bookmarks;
  readonly #jumps: NoteJumps;
  /** The notes that are printed, by their identifier in the layout. */
  readonly #notes: ReadonlyMap<string, Note>;
  /** The elements of links and of foreign words, which may go on on another line or page. */
  readonly #elements = new Map<Link | Mark, Structure>();

  constructor(pdf: PdfDocument, root: Structure, notes: ReadonlyMap<string, Note>, words: NoteLinks) {
    super(pdf);
    this.#tags = new TagTree(pdf, root);
    this.#bookmarks = new Bookmarks(pdf);
    this.#jumps = new NoteJumps(notes, words);
    this.#notes = notes;
  }

  /** Closes the tag tree, after the last page. */
  end(): void {
    this.#tags.end();
  }

  override renderVector(vector: Vector): void {
    drawArtifact('rule', this.pdfDocument, () => super.renderVector(vector));
  }

  override renderLine(line: SetLine, x: number, y: number): void {
    const placed = { line, x, y };
    if (line.bookmark) this.#bookmarks.add(line.bookmark, y);
    const { structure } = line;
    if (!structure) {
      drawArtifact(line.artifact ?? 'repeated', this.pdfDocument, () => this.#draw(line.inlines, placed));
      return;
    }
    const printed = line.inlines.filter((inline) => inline.text !== '');
    // A row has all its cells, the empty ones too; other things without words are not there for a reader.
    if (printed.length === 0 && isCell(structure)) this.#tags.add(structure);
    for (const stretch of destinations(printed)) this.#renderStretch(stretch, placed, structure);
  }

  #renderStretch(inlines: readonly Inline[], placed: PlacedLine, structure: Structure): void {
    const [first] = inlines;
    const link = first?.mark?.link;
    if (first?.call) {
      const { call } = first;
      const reference: Structure = { role: 'Reference', parent: structure };
      this.#renderJump(inlines, placed, reference, this.#jumps.fromCall(call));
      this.#placeNote(call.note, structure);
    } else if (link) {
      const element = this.#elementOf(link, { role: 'Link', parent: structure });
      this.#renderLink(inlines, placed, element, link, link.url);
    } else this.#renderJump(inlines, placed, structure, this.#jumps.fromLabel(structure));
  }

  /** Renders the call of a note or its label: a link to the other of the two, where that is printed. */
  #renderJump(inlines: readonly Inline[], placed: PlacedLine, structure: Structure, jump: Jump | undefined): void {
    if (!jump) {
      this.#renderContent(inlines, placed, structure);
      return;
    }
    const { name, target, contents } = jump;
    if (name !== undefined) this.pdfDocument.addNamedDestination(name, 'XYZ', null, placed.y, null);
    this.#renderLink(inlines, placed, { role: 'Link', parent: structure }, target, contents);
  }

  #renderLink(
    inlines: readonly Inline[],
    placed: PlacedLine,
    structure: Structure,
    target: Target,
    contents: string,
  ): void {
    this.#renderContent(inlines, placed, structure);
    const left = Math.min(...inlines.map((inline) => inline.x ?? 0));
    const right = Math.max(...inlines.map((inline) => (inline.x ?? 0) + inline.width - inline.trailingCut));
    const area = { x: placed.x + left, y: placed.y, width: right - left, height: placed.line.metrics.height };
    const annotation = linkAnnotation(target, area, contents, this.pdfDocument);
    this.#tags.addAnnotation(structure, annotation);
    annotation.end();
  }

  #renderContent(inlines: readonly Inline[], placed: PlacedLine, structure: Structure): void {
    for (const words of languages(inlines)) {
      const mark = words[0]?.mark;
      const element =
        mark?.lang === undefined
          ? structure
          : this.#elementOf(mark, { role: 'Span', parent: structure, lang: mark.lang });
      const content = this.pdfDocument.markStructureContent(element.role);
      this.#draw(words, placed);
      this.pdfDocument.endMarkedContent();
      this.#tags.addContent(element, content);
    }
  }

  #draw(inlines: readonly Inline[], { line, x, y }: PlacedLine): void {
    drawText(inlines, x, y + line.metrics.baseline, this.pdfDocument);
  }

  /** The element of a link or of foreign words: the one that it has, or `fresh`. */
  #elementOf(words: Link | Mark, fresh: Structure): Structure {
    const structure = this.#elements.get(words) ?? fresh;
    this.#elements.set(words, structure);
    return structure;
  }

  /**
   * A note of the page foot is read after the paragraph that calls it first, or at the end of the cell: a row holds nothing
   * but cells. A note of a table has its place below the table.
   */
  #placeNote(identifier: string, caller: Structure): void {
    const note = this.#notes.get(identifier)?.structure;
    if (!note || note.parent || this.#tags.has(note)) return;
    this.#tags.add(note, isCell(caller) ? caller : (caller.parent ?? caller));
  }
}

function isCell({ role }: Structure): boolean {
  return role === 'TD' || role === 'TH';
}
