import type { ParagraphRole, Stylesheet } from '../../doc/index.ts';
import type { LayoutNote, NoteCall } from '../../layout/index.ts';
import type { Face } from './fonts.ts';
import type { TextSetter } from './inlines.ts';
import type { LineFont, PdfDocument } from './pdfmake.ts';
import type { Fonts } from './read-fonts.ts';
import type { Note } from './slice.ts';
import type { Structure } from './structure.ts';

/** Gives text its fonts. */
export interface FontProvider extends Pick<PdfDocument, 'provideFont'> {
  readonly availableFonts: Fonts;
  /** Whether the document reads from right to left. */
  readonly rightToLeft: boolean;
}

/** What setting a document needs everywhere: its stylesheet, its fonts, its notes. */
export interface Typesetter {
  readonly stylesheet: Stylesheet;
  readonly text: TextSetter;
  /** Whether the text reads from right to left. All places count from its right margin then, until `mirror`. */
  readonly rightToLeft: boolean;
  /** Width between the margins, in points. */
  readonly measure: number;
  /** What lines of a face take their height from. */
  font(face: Face): LineFont;
  note(note: LayoutNote, role: ParagraphRole, parent?: Structure): Note;
  /** The note that a call brings to its page: none for no call, a second call, or a note of a table. */
  notesCalled(call: NoteCall | undefined): readonly Note[];
}
