import type { Stylesheet } from '../../src/doc/index.ts';
import type { Layout, LayoutBlock, LayoutMasthead, LayoutTable } from '../../src/layout/index.ts';
import { builder, call, layoutOf, metadata, text } from './docx-layout.ts';

const river =
  'The river commission met in spring, when the ice had gone, and heard from the towns along both banks how the water had been shared, measured and paid for since the treaty was signed.';

/** A statement with every kind of block, run and note. */
export function statement(stylesheet: Stylesheet): Layout {
  const { paragraph, list, note } = builder(stylesheet);
  const covered = stylesheet.masthead !== undefined;
  const { emphasis } = stylesheet;
  const body = stylesheet.paragraphs.body;
  const item = stylesheet.lists.indent;
  const inItem = (words: string) => ({ ...paragraph('listItem', words), left: body.left + item });
  const inQuote = (words: string) => paragraph('quote', words);
  const flow: LayoutBlock[] = [
    ...(covered ? cover(stylesheet) : []),
    { ...paragraph('title', 'Executions on the rivers of the north'), headingLevel: 1 },
    paragraph(
      'body',
      `${river} It is `,
      text('not', { bold: emphasis }),
      ' a matter of ',
      text('first ', { bold: emphasis }),
      text('second ', { bold: emphasis, italic: emphasis }),
      text('third', { bold: emphasis }),
      ', see ',
      text('www.example.org/a?b=1&c=2', { link: 'https://www.example.org/a?b=1&c=2#part' }),
      '.',
      call('note-2', '1'),
      text(', ', { raised: true }),
      call('note-3', '2'),
    ),
    { ...paragraph('heading1', 'The treaty of the lakes'), headingLevel: 2 },
    {
      ...paragraph(
        'heading2',
        'Its first protocol, on the measuring of waters that rise in one country and fall in another',
      ),
      headingLevel: 3,
    },
    { ...paragraph('heading3', 'Its annex'), headingLevel: 4 },
    paragraph('body', river, call('note-2', '1', 'number', 2), ' Then a line', { type: 'break' }, 'was broken.'),
    list([
      'First of the towns.',
      [
        inItem('Second of the towns.'),
        inItem('It has a second paragraph.'),
        list(['Upper bank.', 'Lower bank.'], { depth: 1 }),
      ],
      [list(['A list that begins an item.'], { depth: 1 })],
    ]),
    paragraph('body', 'Another list begins anew, and one begins later:'),
    list(['One.', 'Two.']),
    list(['Five.', 'Six.'], { start: 5 }),
    list(['A bullet.', [inItem('Another.'), list(['Deeper.'], { ordered: false, depth: 1 })]], { ordered: false }),
    { type: 'quote', blocks: [inQuote(`“${river}”`), inQuote('Second paragraph of the quotation.')] },
    ...(!stylesheet.plain ? [table(stylesheet)] : []),
    paragraph('body', `After the table. ${river}`, call('note-4', '3')),
    ...(stylesheet.endMark ? [{ type: 'rule', role: 'thematicBreak', ...stylesheet.endMark } as const] : []),
    ...Array.from({ length: 14 }, (_, index) => paragraph('body', `${index + 1}. ${river} ${river}`)),
    ...(stylesheet.endMark ? [{ type: 'rule', role: 'endMark', ...stylesheet.endMark } as const] : []),
    { type: 'pageBreak' },
    paragraph('closing', 'Friends of the Estuary, Delta Watch (France)'),
    paragraph('closing', 'NGO(s) without consultative status, also share the views expressed in this statement.'),
  ];
  return layoutOf(stylesheet, flow, {
    metadata,
    ...(covered
      ? {
          runningHead: 'A/HRC/61/NGO/…',
          disclaimer: paragraph(
            'disclaimer',
            'Prepared by the submitting organizations. This is not an official document of the United Nations.',
          ),
        }
      : {}),
    notes: [
      ...(covered ? [note('*', 'symbol', 'note-1', 'Issued as received, in the language of submission only.')] : []),
      note(
        '1',
        'number',
        'note-2',
        'Treaty of the Lakes, art. 3, available at ',
        text('https://lakes.example/treaty', { link: 'https://lakes.example/treaty' }),
        '.',
      ),
      {
        ...note('2', 'number', 'note-3', `See the ${river}`),
        blocks: [
          paragraph('footnote', `Protocol on the Measuring of Waters. ${river}`),
          paragraph('footnote', 'A second paragraph of the note.'),
          list(['First source.', 'Second source.'], { role: 'footnote' }),
        ],
      },
      note('3', 'number', 'note-4', text('Annals of the Delta', { italic: emphasis }), ', para. 7.'),
    ],
  });
}

function cover(stylesheet: Stylesheet): LayoutBlock[] {
  const { paragraph } = builder(stylesheet);
  return [
    masthead(stylesheet),
    paragraph('council', 'Human Rights Council'),
    paragraph('session', 'Sixty-first session'),
    paragraph('sessionDates', '23 February–31 March 2026'),
    paragraph('agendaItem', 'Agenda item 4'),
    paragraph('agendaTitle', 'Human rights situations that require the Council’s attention'),
    {
      ...paragraph(
        'coverTitle',
        'Joint written statement',
        call('note-1', '*', 'symbol'),
        ' submitted by River Rights International, a non-governmental organization in general consultative status, Lakes Without Borders, a non-governmental organization in special consultative status',
      ),
      headingLevel: 1,
    },
    paragraph(
      'circulation',
      'The Secretary-General has received the following written statement which is circulated in accordance with Economic and Social Council resolution 1996/31.',
    ),
    paragraph('received', '[09 February 2026]'),
    { type: 'pageBreak' },
  ];
}

function masthead(stylesheet: Stylesheet): LayoutMasthead {
  const { paragraph } = builder(stylesheet);
  return {
    type: 'masthead',
    organization: paragraph('organization', 'United Nations'),
    symbol: paragraph('symbol', text('A', { size: stylesheet.masthead?.symbolInitial.size ?? 0 }), '/HRC/61/NGO/…'),
    organ: paragraph('organ', 'General Assembly'),
    distribution: [
      paragraph('distribution', 'Distr.: General'),
      paragraph('distribution', '9 February 2026'),
      paragraph('distribution'),
      paragraph('distribution', 'English only'),
    ],
    organizationColumns: 1,
    description: 'Head of the first page',
  };
}

export function table(stylesheet: Stylesheet): LayoutTable {
  const { paragraph, note } = builder(stylesheet);
  const row = (head: boolean, ...cells: readonly (readonly [string, 'left' | 'right'])[]) => ({
    type: 'row' as const,
    head,
    cells: cells.map(([words, align]) => ({ ...paragraph(head ? 'tableHead' : 'tableCell', words), align })),
  });
  const first = paragraph('tableCell', 'Upper lake', call('note-a', 'a', 'letter'));
  return {
    type: 'table',
    left: stylesheet.paragraphs.body.left,
    columns: [140, 110, 118],
    rows: [
      row(true, ['Water', 'left'], ['1996', 'right'], ['2026', 'right']),
      {
        type: 'row',
        head: false,
        cells: [
          first,
          { ...paragraph('tableCell', '17'), align: 'right' },
          { ...paragraph('tableCell', '4'), align: 'right' },
        ],
      },
      row(false, ['Lower lake', 'left'], ['23', 'right'], ['11', 'right']),
    ],
    notes: [note('a', 'letter', 'note-a', 'Measured in summer.')],
  };
}
