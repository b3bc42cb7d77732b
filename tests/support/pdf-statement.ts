import type { Layout, LayoutNote, NoteCall } from '../../src/layout/index.ts';
import { call, heading, item, layout, list, masthead, note, paragraph, stylesheet, table, text } from './pdf-layout.ts';

/** Words that repeat the way prose does; no two sentences are the same. */
export function sentence(index: number): string {
  const rivers = ['Aras', 'Karun', 'Helmand', 'Tigris', 'Euphrates', 'Amu Darya', 'Jordan'];
  const river = rivers[index % rivers.length];
  return `The people who live along the ${river} have waited ${index + 2} years for the water that the treaty of ${1900 + index} promised them, and the commission that should hear their complaints has met only ${index % 9} times.`;
}

const starCall: NoteCall = {
  type: 'noteCall',
  note: 'note-star',
  label: '*',
  name: '*',
  kind: 'symbol',
  occurrence: 1,
};
const starNote: LayoutNote = {
  type: 'note',
  id: 'note-star',
  label: '*',
  name: '*',
  kind: 'symbol',
  blocks: [paragraph('Issued as received, in the language of submission only.', 'footnote')],
};
const letterCall: NoteCall = { type: 'noteCall', note: 'note-a', label: 'a', name: 'a', kind: 'letter', occurrence: 1 };

/** A statement that holds every construct of a Layout. */
export function everything(): Layout {
  const bold = { bold: true };
  const rows = [
    ['Basin', 'Treaty', 'Flow (m³/s)'],
    ['Helmand', '1973', '26'],
    ['Aras', '1957', '285'],
    ['Tigris', '1946', '1,014'],
  ];
  const flows = table(rows, [120, 120, 128.5]);
  const [, firstRow] = flows.rows;
  const lettered = flows.rows.map((row) =>
    row === firstRow
      ? {
          ...row,
          cells: row.cells.map((cell, index) =>
            index === 2 ? { ...cell, content: [...cell.content, letterCall] } : cell,
          ),
        }
      : row,
  );
  return layout(
    [
      masthead,
      paragraph('Human Rights Council', 'council'),
      paragraph('Sixty-first session', 'session'),
      paragraph('23 February–31 March 2026', 'sessionDates'),
      paragraph('Agenda item 4', 'agendaItem'),
      paragraph('Human rights situations that require the Council’s attention', 'agendaTitle'),
      paragraph(
        [
          text('Joint written statement', bold),
          starCall,
          text(
            ' submitted by the Basin Rights Union, a non-governmental organization in general consultative status, and Fontaines sans Frontières, a non-governmental organization in special consultative status',
            bold,
          ),
        ],
        'coverTitle',
        { headingLevel: 1 },
      ),
      paragraph(
        'The Secretary-General has received the following written statement which is circulated in accordance with Economic and Social Council resolution 1996/31.',
        'circulation',
      ),
      paragraph('[20 November 2026]', 'received'),
      { type: 'pageBreak' },
      heading('Rivers and treaties: the right to water in the basin', 1),
      paragraph([
        text(sentence(0)),
        call(1),
        text(` ${sentence(1)}`),
        call(2),
        text(','),
        call(1, 2),
        text(` ${sentence(2)}`),
      ]),
      heading('The commission', 2),
      paragraph([
        text('What the commission ', {}),
        text('has', { italic: true }),
        text(' done, and '),
        text('has not', { bold: true, italic: true }),
        text(`: ${sentence(3)} See `),
        text('the record', { link: 'https://www.ohchr.org/en/hr-bodies/hrc/home?session=61&item=4' }),
        text(' (relatives.'),
        call(3),
        text(`). ${sentence(4)}`),
      ]),
      heading('Findings', 3),
      list(
        ['1.', '2.', '3.'],
        [
          [item([text(sentence(5)), call(4)])],
          [
            item('The second finding has two parts:'),
            list(
              ['(a)', '(b)'],
              [[item(sentence(6), 113.4)], [item('The second part.', 113.4), item('And its second paragraph.', 113.4)]],
              { left: 85.05, pattern: '(a)', depth: 1 },
            ),
          ],
          [item(sentence(7))],
        ],
      ),
      heading('What witnesses say', 4),
      {
        type: 'quote',
        blocks: [
          paragraph([text(`“${sentence(8)}”`), call(5)], 'quote'),
          list(['•', '•'], [[item('Kept promises.', 113.4)], [item('Broken promises.', 113.4)]], { left: 85.05 }),
        ],
      },
      paragraph(sentence(9)),
      {
        ...flows,
        rows: lettered,
        notes: [
          {
            type: 'note',
            id: 'note-a',
            label: 'a',
            name: 'a',
            kind: 'letter',
            blocks: [
              paragraph('Annual mean of the years 1973 to 2003, as the two commissions reported it.', 'tableNote'),
            ],
          },
        ],
      },
      { type: 'rule', role: 'thematicBreak', width: 85, thickness: 0.5 },
      ...Array.from({ length: 9 }, (_, index) => paragraph(`${sentence(10 + index)} ${sentence(30 + index)}`)),
      paragraph([text('Recommendations follow'), { type: 'break' }, text('after a break of line.')]),
      { type: 'rule', role: 'endMark', width: 85, thickness: 0.5 },
      { type: 'pageBreak' },
      paragraph(
        'Amis de l’Aras (France), HELMAND WATCH, Associazione Fiumi in Italia, NGO(s) without consultative status, also share the views expressed in this statement.',
        'closing',
      ),
    ],
    {
      disclaimer: paragraph(
        'Prepared by the submitting organizations. This is not an official document of the United Nations; the symbol and the date are assigned by the Secretariat.',
        'disclaimer',
      ),
      notes: [
        starNote,
        note(1, 'A/HRC/37/24, para. 73.'),
        note(2, [
          text('See '),
          text('Treaty Series', { italic: true }),
          text(', vol. 1973, No. 12, and '),
          text('https://treaties.un.org/Pages/showDetails.aspx?objid=0800000280000001&clang=_en', {
            link: 'https://treaties.un.org/Pages/showDetails.aspx?objid=0800000280000001&clang=_en',
          }),
          text('.'),
        ]),
        note(3, `${sentence(20)} ${sentence(21)}`),
        note(4, 'Ibid., p. 12.'),
        note(5, 'Interview of 3 May 2026, on file with the authors.'),
      ],
    },
  );
}

/** Paragraphs of three sentences with a note call after each. */
export function annotated(count: number, noteText: (number: number) => string): Layout {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const paragraphs = [];
  for (let index = 0; index < count; index += 3) {
    paragraphs.push(
      paragraph(
        numbers.slice(index, index + 3).flatMap((number) => [text(`${sentence(number)}`), call(number), text(' ')]),
      ),
    );
  }
  return layout([heading('Notes', 1), ...paragraphs], {
    notes: numbers.map((number) => note(number, noteText(number))),
    stylesheet,
  });
}
