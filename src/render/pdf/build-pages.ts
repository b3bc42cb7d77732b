import type { Layout, LayoutNote } from '../../layout/index.ts';
import { setBlocks } from './blocks.ts';
import { drawColumn, separatorHeight } from './draw-column.ts';
import { fillColumns } from './fill-columns.ts';
import { textSetter } from './inlines.ts';
import { mirror } from './mirror.ts';
import { setNote } from './notes.ts';
import type { StatementDocument } from './pdf-document.ts';
import type { Page } from './pdfmake.ts';
import { drawPageOne, drawRunningHeads } from './running-heads.ts';
import type { Note } from './slice.ts';
import type { Structure } from './structure.ts';
import type { Typesetter } from './typesetter.ts';

export interface BuiltPages {
  /** Lines and rules in their places. */
  readonly pages: readonly Page[];
  /** The notes that are printed, by identifier of the layout: those of tables, and those of the page foot that are called. */
  readonly notes: ReadonlyMap<string, Note>;
}

/**
 * Builds the pages of a Layout; pdfmake's own builder knows neither notes at the foot nor paragraphs kept together.
 *
 * @param root the element of the tag tree that all text belongs to
 * @param pdf measures the text
 */
export function buildPages(layout: Layout, root: Structure, pdf: StatementDocument): BuiltPages {
  const { stylesheet, flow } = layout;
  const notes = new Map<string, Note>();
  const setter = typesetter(layout, pdf, notes);
  const place = { parent: root, labels: [], labelRole: 'body', measure: setter.measure } as const;
  const { width, height, top, bottom } = stylesheet.page;
  const columns = fillColumns(setBlocks(flow, place, setter), {
    height: height - top - bottom,
    separator: separatorHeight(stylesheet),
  });
  const pages = columns.map(
    (column): Page => ({
      items: drawColumn(column, stylesheet),
      pageSize: { width, height },
    }),
  );
  drawPageOne(pages, layout, root, setter);
  drawRunningHeads(pages, layout, setter);
  if (setter.rightToLeft) mirror(pages);
  return { pages, notes };
}

/** @param set takes the notes by identifier of the layout; each is set once, when it is called */
function typesetter(layout: Layout, pdf: StatementDocument, set: Map<string, Note>): Typesetter {
  const { stylesheet, notes } = layout;
  const { width, left, right } = stylesheet.page;
  const definitions = new Map<string, LayoutNote>(notes.map((note) => [note.id, note]));
  const setter: Typesetter = {
    stylesheet,
    text: textSetter(pdf),
    rightToLeft: pdf.rightToLeft,
    measure: width - left - right,
    font: (face) => pdf.lineFont(face),
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
