import type { ParagraphRole, Stylesheet } from '../../src/doc/index.ts';
import type {
  Layout,
  LayoutBlock,
  LayoutItem,
  LayoutList,
  LayoutNote,
  LayoutParagraph,
  Metadata,
  NoteCall,
  Run,
  TextRun,
} from '../../src/layout/index.ts';

/** A clock that stands still. */
const aDay = new Date('2026-02-09T12:34:56Z');

export const metadata: Metadata = {
  title: 'Executions on the rivers of the north & the treaties < of the south',
  subject: 'Written statement to the Human Rights Council',
  keywords: ['A/HRC/61/NGO/…', 'agenda item 4'],
  language: 'en',
  languageTag: 'en-GB',
  date: aDay,
};

/** Words for layouts of one stylesheet. */
export function builder(stylesheet: Stylesheet) {
  const { indent } = stylesheet.lists;
  function paragraph(role: ParagraphRole, ...content: (string | Run)[]): LayoutParagraph {
    const { left, right, align } = stylesheet.paragraphs[role];
    return {
      type: 'paragraph',
      role,
      left,
      right,
      align,
      content: content.map((run) => (typeof run === 'string' ? text(run) : run)),
    };
  }
  /** Items of words, or of blocks. `left` is where the text around the list stands. */
  function list(
    items: readonly (string | readonly LayoutBlock[])[],
    options: Partial<LayoutList> & { readonly role?: ParagraphRole } = {},
  ): LayoutList {
    const { role = 'listItem', ...given } = options;
    const depth = given.depth ?? 0;
    const ordered = given.ordered ?? true;
    const patterns = ordered ? stylesheet.lists.ordered.en : stylesheet.lists.bullets;
    const left = given.left ?? stylesheet.paragraphs[role].left + depth * indent;
    const itemOf = (item: string | readonly LayoutBlock[]): LayoutItem => ({
      type: 'item',
      label: '',
      blocks: typeof item === 'string' ? [{ ...paragraph(role, item), left: left + indent }] : item,
    });
    return {
      type: 'list',
      ordered,
      depth,
      pattern: patterns[depth] ?? '1.',
      start: 1,
      left,
      hanging: indent,
      ...given,
      items: items.map(itemOf),
    };
  }
  function note(label: string, kind: LayoutNote['kind'], id: string, ...content: (string | Run)[]): LayoutNote {
    const role = kind === 'letter' ? 'tableNote' : 'footnote';
    return { type: 'note', id, label, name: nameIn(label), kind, blocks: [paragraph(role, ...content)] };
  }
  return { paragraph, list, note };
}

export function text(value: string, look: Partial<TextRun> = {}): TextRun {
  return { type: 'text', value, bold: false, italic: false, raised: false, ...look };
}

/** `1` of `(1)`. */
function nameIn(label: string): string {
  return label.replace(/[()]/g, '');
}

export function call(note: string, label: string, kind: NoteCall['kind'] = 'number', occurrence = 1): NoteCall {
  return { type: 'noteCall', note, label, name: nameIn(label), kind, occurrence };
}

export function layoutOf(stylesheet: Stylesheet, flow: readonly LayoutBlock[], rest: Partial<Layout> = {}): Layout {
  const noteLinks = { toNote: 'Note {{label}}', toText: 'Back to the text' };
  return { type: 'layout', metadata, stylesheet, flow, notes: [], noteLinks, ...rest };
}
