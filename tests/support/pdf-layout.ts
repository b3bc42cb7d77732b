import type { ParagraphRole } from '../../src/doc/index.ts';
import type {
  Layout,
  LayoutBlock,
  LayoutItem,
  LayoutList,
  LayoutMasthead,
  LayoutNote,
  LayoutParagraph,
  LayoutTable,
  NoteCall,
  Run,
  TextRun,
} from '../../src/layout/index.ts';
import { readStylesheet } from './stylesheet.ts';

/** Builders of layouts, short enough that a test reads as the document it makes. */

export const stylesheet = readStylesheet('published');

export function text(value: string, more: Partial<TextRun> = {}): TextRun {
  return { type: 'text', value, bold: false, italic: false, raised: false, ...more };
}

export function call(number: number, occurrence = 1): NoteCall {
  return {
    type: 'noteCall',
    note: `note-${number}`,
    label: `${number}`,
    name: `${number}`,
    kind: 'number',
    occurrence,
  };
}

export function paragraph(
  content: string | readonly Run[],
  role: ParagraphRole = 'body',
  more: Partial<LayoutParagraph> = {},
): LayoutParagraph {
  const { left, right, align, bold, italic } = stylesheet.paragraphs[role];
  const runs = typeof content === 'string' ? [text(content, { bold, italic })] : content;
  return { type: 'paragraph', role, left, right, align, content: runs, ...more };
}

export function heading(value: string, level: 1 | 2 | 3 | 4): LayoutParagraph {
  const role = (['title', 'heading1', 'heading2', 'heading3'] as const)[level - 1] ?? 'title';
  return paragraph(value, role, { headingLevel: level });
}

export function note(number: number, content: string | readonly Run[]): LayoutNote {
  return {
    type: 'note',
    id: `note-${number}`,
    label: `${number}`,
    name: `${number}`,
    kind: 'number',
    blocks: [paragraph(content, 'footnote')],
  };
}

export function list(
  labels: readonly string[],
  items: readonly LayoutItem['blocks'][],
  more: Partial<LayoutList> = {},
): LayoutList {
  const ordered = !labels.includes('•');
  return {
    type: 'list',
    ordered,
    depth: 0,
    pattern: ordered ? '1.' : '•',
    start: 1,
    left: 56.7,
    hanging: 28.35,
    items: items.map((blocks, index) => ({ type: 'item', label: labels[index] ?? '', blocks })),
    ...more,
  };
}

export function item(content: string | readonly Run[], left = 85.05): LayoutParagraph {
  return paragraph(content, 'listItem', { left });
}

export function table(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  more: Partial<LayoutTable> = {},
): LayoutTable {
  return {
    type: 'table',
    left: 56.7,
    columns,
    rows: rows.map((cells, index) => ({
      type: 'row',
      head: index === 0,
      cells: cells.map((value, column) =>
        paragraph(value, index === 0 ? 'tableHead' : 'tableCell', { align: column === 0 ? 'left' : 'right' }),
      ),
    })),
    notes: [],
    ...more,
  };
}

export const masthead: LayoutMasthead = {
  type: 'masthead',
  organization: paragraph('United Nations', 'organization'),
  symbol: paragraph([text('A', { size: 20 }), text('/HRC/61/NGO/12')], 'symbol'),
  organ: paragraph('General Assembly', 'organ'),
  distribution: ['Distr.: General', '20 November 2026', '', 'English only'].map((line) =>
    paragraph(line, 'distribution'),
  ),
  organizationColumns: 1,
  description: 'Head of the first page',
};

export function layout(flow: readonly LayoutBlock[], more: Partial<Layout> = {}): Layout {
  return {
    type: 'layout',
    metadata: {
      title: 'Rivers & treaties: the right to water <in the basin>',
      subject: 'Written statement',
      keywords: ['water', 'treaties'],
      language: 'en',
      languageTag: 'en-GB',
      date: new Date('2026-11-20T00:00:00Z'),
    },
    stylesheet,
    runningHead: 'A/HRC/61/NGO/12',
    flow,
    notes: [],
    noteLinks: { toNote: 'Note {{label}}', toText: 'Back to the text' },
    ...more,
  };
}
