import type { ParagraphRole, Stylesheet } from '../../doc/index.ts';
import type { LayoutNote, NoteCall } from '../../layout/index.ts';
import type { TextSetter } from './inlines.ts';
import type { Font, FontSources } from './pdfmake.ts';
import type { Note } from './slice.ts';
import type { Structure } from './structure.ts';

/** What setting a document needs everywhere: its stylesheet, its fonts, its notes. */
export interface Typesetter {
  readonly stylesheet: Stylesheet;
  readonly text: TextSetter;
  /** Width between the margins, in points. */
  readonly measure: number;
  font(face: keyof FontSources): Font;
  note(note: LayoutNote, role: ParagraphRole, parent?: Structure): Note;
  /** The note that a call brings to its page: none for no call, a second call, or a note of a table. */
  notesCalled(call: NoteCall | undefined): readonly Note[];
}
