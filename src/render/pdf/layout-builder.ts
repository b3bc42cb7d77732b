import type { Layout, LayoutNote } from '../../layout/index.ts';
import { setBlocks } from './blocks.ts';
import { family } from './fonts.ts';
import { textSetter } from './inlines.ts';
import { NoteWriter } from './note-writer.ts';
import { setNote } from './notes.ts';
import { DocumentContext, LayoutBuilder, type Page, type PdfDocument } from './pdfmake.ts';
import { drawPageOne, drawRunningHeads } from './running-heads.ts';
import type { Note } from './slice.ts';
import type { Structure } from './structure.ts';
import type { Typesetter } from './typesetter.ts';

/** Builds the pages of a Layout; pdfmake's own builder knows neither notes at the foot nor paragraphs kept together. */
export class StatementBuilder extends LayoutBuilder {
  readonly #layout: Layout;
  readonly #root: Structure;
  readonly #pdf: PdfDocument;
  /** The notes that are printed, by identifier of the layout: those of tables, and those of the page foot that are called. */
  readonly notes: Map<string, Note> = new Map();

  /** @param root the element of the tag tree that all text belongs to */
  constructor(layout: Layout, root: Structure, pdf: PdfDocument) {
    const { width, height, top, right, bottom, left } = layout.stylesheet.page;
    super({ width, height }, { top, right, bottom, left }, null);
    this.#layout = layout;
    this.#root = root;
    this.#pdf = pdf;
  }

  /** @returns the pages, lines and rules in their places */
  build(): Page[] {
    return this.layoutDocument(this.#layout, this.#pdf, {}, {});
  }

  override tryLayoutDocument(): { pages: Page[]; linearNodeList: [] } {
    const { stylesheet, flow } = this.#layout;
    const setter = this.#typesetter();
    const writer = new NoteWriter(new DocumentContext(), stylesheet.notes.separator);
    this.writer = writer;
    writer.addPage(this.pageSize, null, this.pageMargins);
    const place = { parent: this.#root, labels: [], labelRole: 'body', measure: setter.measure } as const;
    writer.fill(setBlocks(flow, place, setter));
    const { pages } = writer.context();
    drawPageOne(pages, this.#layout, this.#root, setter);
    drawRunningHeads(pages, this.#layout, setter);
    return { pages, linearNodeList: [] };
  }

  #typesetter(): Typesetter {
    const { stylesheet, notes } = this.#layout;
    const pdf = this.#pdf;
    const definitions = new Map<string, LayoutNote>(notes.map((note) => [note.id, note]));
    const set = this.notes;
    const setter: Typesetter = {
      stylesheet,
      text: textSetter(pdf),
      measure: this.pageSize.width - this.pageMargins.left - this.pageMargins.right,
      font: (face) => pdf.provideFont(family, face.startsWith('bold'), face.endsWith('italics')),
      note(definition, role, parent) {
        const note = setNote(definition, role, parent, setter);
        set.set(note.id, note);
        return note;
      },
      notesCalled(call) {
        const definition = call?.occurrence === 1 ? definitions.get(call.note) : undefined;
        return definition ? [set.get(definition.id) ?? setter.note(definition, 'footnote')] : [];
      },
    };
    return setter;
  }
}
