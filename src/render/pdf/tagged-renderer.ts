import { raised } from './fonts.ts';
import type { Inline } from './inlines.ts';
import { type OutlineItem, type PdfDocument, Renderer, type StructureElement, type Vector } from './pdfmake.ts';
import { metadataText } from './printable.ts';
import type { SetLine } from './set-line.ts';
import type { Note } from './slice.ts';
import type { Structure } from './structure.ts';

/**
 * Draws the pages and builds the tag tree, the links and the bookmarks beside them. Every line is content of its element;
 * rules, running heads and repeated table heads are artifacts.
 */
export class TaggedRenderer extends Renderer {
  readonly #elements = new Map<Structure, StructureElement>();
  readonly #outline: { readonly level: number; readonly item: OutlineItem }[] = [];
  /** Tag of a note by its identifier in the layout. */
  readonly #notes: ReadonlyMap<string, Structure>;

  constructor(pdf: PdfDocument, root: Structure, notes: ReadonlyMap<string, Structure>) {
    super(pdf);
    this.#notes = notes;
    const element = pdf.struct(root.role);
    pdf.addStructure(element);
    this.#elements.set(root, element);
  }

  /** Closes the tag tree, after the last page. */
  end(root: Structure): void {
    this.#element(root).end();
  }

  override renderVector(vector: Vector): void {
    this.pdfDocument.markContent('Artifact', { type: 'Layout' });
    super.renderVector(vector);
    this.pdfDocument.endMarkedContent();
  }

  override renderLine(line: SetLine, x: number, y: number): void {
    if (line.bookmark) this.#addBookmark(line.bookmark.title, line.bookmark.level, y);
    const { structure } = line;
    if (!structure) {
      this.pdfDocument.markContent('Artifact', { type: 'Pagination' });
      this.#draw(line.inlines, line, x, y);
      this.pdfDocument.endMarkedContent();
      return;
    }
    const printed = line.inlines.filter((inline) => inline.text !== '');
    // A row has all its cells, the empty ones too; other things without words are not there for a reader.
    if (printed.length === 0 && isCell(structure)) this.#element(structure);
    for (const stretch of stretches(printed)) this.#renderStretch(stretch, line, structure, x, y);
  }

  #renderStretch(inlines: readonly Inline[], line: SetLine, structure: Structure, x: number, y: number): void {
    const pdf = this.pdfDocument;
    const parent = this.#element(structure);
    const [first] = inlines;
    const own = first?.call ? 'Reference' : first?.href === undefined ? undefined : 'Link';
    const content = pdf.markStructureContent(own ?? structure.role);
    this.#draw(inlines, line, x, y);
    pdf.endMarkedContent();
    if (!own || !first) {
      parent.add(content);
      return;
    }
    const element = pdf.struct(own);
    parent.add(element);
    element.add(content);
    if (first.href !== undefined) this.#addLink(inlines, first.href, element, line, x, y);
    // Closed on its page: pdfkit notes the current page as that of the link's annotation.
    element.end();
    if (first.call?.occurrence === 1) this.#addNote(first.call.note, structure);
  }

  /** A note is read after the paragraph that calls it first, or at the end of the cell: a row holds nothing but cells. */
  #addNote(identifier: string, caller: Structure): void {
    const note = this.#notes.get(identifier);
    if (note && !this.#elements.has(note)) this.#create(note, isCell(caller) ? caller : (caller.parent ?? caller));
  }

  #draw(inlines: readonly Inline[], line: SetLine, x: number, y: number): void {
    const pdf = this.pdfDocument;
    for (const run of runs(inlines)) {
      const [first] = run;
      const text = run.map((inline) => inline.text).join('');
      if (!first || text === '') continue;
      const rise = first.raised ? (first.fontSize / raised.size) * raised.rise : 0;
      pdf._font = first.font;
      pdf.fontSize(first.fontSize);
      pdf.text(text, x + (first.x ?? 0), y + line.metrics.baseline - rise, {
        lineBreak: false,
        baseline: 'alphabetic',
      });
    }
  }

  #addLink(
    inlines: readonly Inline[],
    link: string,
    structParent: StructureElement,
    line: SetLine,
    x: number,
    y: number,
  ): void {
    const left = inlines[0]?.x ?? 0;
    const last = inlines.at(-1);
    const right = (last?.x ?? 0) + (last?.width ?? 0) - (last?.trailingCut ?? 0);
    const url = ascii(link);
    // PDF strings are `String` objects for pdfkit; plain strings become names. PDF/UA-1, 7.18.1: a link says where it leads.
    const options = { structParent, Contents: new String(metadataText(link)) };
    this.pdfDocument.link(x + left, y, right - left, line.getHeight(), url, options);
  }

  #addBookmark(title: string, level: number, y: number): void {
    while ((this.#outline.at(-1)?.level ?? 0) >= level) this.#outline.pop();
    const parent = this.#outline.at(-1)?.item ?? this.pdfDocument.outline;
    const left = this.pdfDocument.page.width;
    const item = parent.addItem(title, { expanded: true, top: y, left, fit: false });
    this.#outline.push({ level, item });
  }

  #element(structure: Structure): StructureElement {
    return this.#elements.get(structure) ?? this.#create(structure, structure.parent);
  }

  #create(structure: Structure, parent: Structure | undefined): StructureElement {
    const element = this.pdfDocument.struct(structure.role, structure.scope ? { scope: structure.scope } : {});
    const { data } = element.dictionary;
    if (structure.id !== undefined) data['ID'] = new String(structure.id);
    if (structure.numbering) data['A'] = { O: 'List', ListNumbering: structure.numbering };
    if (parent) this.#element(parent).add(element);
    this.#elements.set(structure, element);
    return element;
  }
}

function isCell({ role }: Structure): boolean {
  return role === 'TD' || role === 'TH';
}

/** Tags of notes by identifier. */
export function noteStructures(notes: Iterable<Note>): Map<string, Structure> {
  return new Map([...notes].map((note) => [note.id, note.structure]));
}

/** Neighbours that belong to one element: plain text, one link, one note call. */
function stretches(inlines: readonly Inline[]): Inline[][] {
  return grouped(inlines, (before, after) => before.call === after.call && before.href === after.href);
}

/** Neighbours that are drawn in one go: one font, no space stretched between them. */
function runs(inlines: readonly Inline[]): Inline[][] {
  return grouped(
    inlines,
    (before, after) =>
      before.font === after.font &&
      before.fontSize === after.fontSize &&
      before.raised === after.raised &&
      (after.stretch ?? 0) === 0,
  );
}

function grouped(inlines: readonly Inline[], together: (before: Inline, after: Inline) => boolean): Inline[][] {
  const groups: Inline[][] = [];
  for (const inline of inlines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && together(before, inline)) group.push(inline);
    else groups.push([inline]);
  }
  return groups;
}

/** A URI of RFC 3986 has ASCII characters only. */
function ascii(url: string): string {
  return metadataText(url).replace(/[^\x21-\x7e]/gu, encodeURIComponent);
}
