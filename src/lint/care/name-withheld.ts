import type { Position } from '../../doc/index.ts';
import { complain, fileAt } from '../../message.ts';
import type { Prose } from '../prose.ts';
import type { Span } from '../quoted.ts';
import type { LintRule } from '../rule.ts';
import { besideThePassages } from './beside-the-passages.ts';
import { decodedAddress } from './decoded-address.ts';
import { mannerOf } from './lone-names.ts';
import { placesOfWords } from './place-of-words.ts';
import { type FindNames, withheldNamesIn } from './withheld-names.ts';

const weir = (text: string) => ({ text, keys: ['cases: [{ id: a, person: { name: Wilma de la Weir } }]'] });

const named = (name: string, text: string) => ({ text, keys: [`cases: [{ id: a, person: { name: ${name} } }]`] });

/** Two of the same first names, of whom one agreed to be named. */
const REZA =
  'cases: [{ id: a, publish: name, consent: { basis: the person, on: 2026-01-20 }, person: { name: Ali Reza Hosseini } }, { id: b, person: { name: Ali Reza Karimi } }]';

/** Somebody who agreed to be named, and somebody who did not. */
const two = (published: string, withheld: string) => [
  `cases: [{ id: a, publish: name, consent: { basis: the person, on: 2026-01-20 }, person: { name: ${published} } }, { id: b, person: { name: ${withheld} } }]`,
];

const UNNAMED =
  'signatories: [{ name: Loire Watch, status: special, lead: yes }, { name: Justice, acronym: ACT, status: none, publish: no }]';

/** The finding does not repeat the name; it stands where the author wrote it, or where the data has it. */
export const nameWithheld: LintRule = {
  id: 'name-withheld',
  repeatsWords: false,
  documentation: {
    summary: 'Nobody is named whose data says that they may not be.',
    reason:
      'The finished words of every product are searched: cover, closing list, notes, addresses of links, form and metadata included. A name is found in any case and order of its words, with accents, umlauts and the signs for ayn and hamza or without, as `ae` for `ä`, with letters of another alphabet that look the same, written as one word or as several. Particles may be there or not; initials, or a stretch of at most 40 characters in brackets, quotation marks or between commas, or a name at birth, may stand inside. In Chinese a name is found anywhere in a sentence, its parts joined by whatever point; in Russian in every case of the declension; in Arabic with the article or without, behind `و`, `ب`, `ل` and their like.\n\nOf a name of three words and more, two beside each other are enough when one of them is the first or the last: `Juan Pérez` for `Juan Pérez Gómez`. Two from its middle, first names that another surname follows, and first names that are also those of somebody who is published with no other word of the name beside them, are [name-withheld-part](name-withheld-part.md). Of an organization all the words are looked for, or the first with the last. A name of one word counts where it has a capital, if it is a person’s; the name or acronym of an organization only with the capitals of the data, and a word such as `Justice` neither in titles nor at the beginning of a sentence.\n\nWhat a case, a figure or a source brings is told of where the data has it. Nothing is made of a text that holds a name, and the rule can neither be turned off nor silenced: change `publish` of the case, with consent, or take the name out.\n\nIt cannot find what the data does not say: a name that is misspelled, or transcribed otherwise than in `name` and `otherNames` (write every spelling there, those in other scripts and in the other characters of Chinese too); a nickname; a middle name that the data does not have; a first name alone, or initials; a person who is described and not named, or who has the name of one that is published ([namesake-published](namesake-published.md)); what stands on a page that a link leads to. A surname alone is [name-withheld-part](name-withheld-part.md), a birthday or the number of a passport [identifying-detail](identifying-detail.md). Nothing but somebody who knows the persons and reads the text finds the rest.',
    source:
      'OHCHR, How to share information about cases of reprisal: "the informed consent of the alleged victim is a prerequisite"',
    wrong: [
      weir('As ⟦Wilma de la Weir⟧ said.'),
      weir('As ⟦WEIR, Wilma⟧ said, and ⟦Wilma Weir⟧ again.'),
      weir('See https://loire.example/⟦wilmadelaweir⟧.'),
      weir('See [⟦the report⟧](https://loire.example/wilma-de-la-weir).'),
      weir('See [⟦the report⟧](https://loire.example/?q=%E4/Wilma%2520Weir).'),
      weir('A note.[^a]\n\n[^a]: As ⟦Wilma Weir⟧ said.'),
      weir('| Name | Surname |\n| --- | --- |\n⟦| Wilma ⟧| Weir |'),
      weir('As ⟦Wilma A. Weir⟧ said, and ⟦Wilma (Willy) Weir⟧, and ⟦Wilma “Willy” B. C. Weir⟧.'),
      weir('As ⟦Wilma, née Brook, Weir⟧ said.'),
      named('Otto Weißwasser', 'As ⟦OTTO WEISSWASSER⟧ said.'),
      named('Olaf Øresund', 'As ⟦Olaf Oresund⟧ said.'),
      named('Ayşe Yıldız', 'As ⟦AYŞE YILDIZ⟧ and ⟦Ayse Yildiz⟧ said.'),
      named('Ludmiła Łabędzka', 'As ⟦Ludmila Labedzka⟧ said.'),
      named('Omar al-Hassan', 'As ⟦Omar Alhassan⟧ said.'),
      named('أحمد الكريمي', 'قال ⟦وأحمد الكريمي⟧ ذلك.'),
      named('علی‌رضا کریمی', 'As ⟦علی رضا کریمی⟧ said.'),
      named('王小明', '警方逮捕了⟦王小明⟧。'),
      named('Zora Withheldsson', 'As ⟦Zora A. Withheldsson⟧ and ⟦Zora (Zorka) Withheldsson⟧ said.'),
      named('Zora Withheldsson', 'As ⟦Zora “Zorka” Withheldsson⟧ and ⟦Zora, née Quay, Withheldsson⟧ said.'),
      named('古丽娜·买买提', '警方逮捕了⟦古丽娜·买买提⟧，又逮捕了⟦古丽娜•买买提⟧。'),
      named('王 小明', '警方逮捕了⟦王小明⟧。'),
      named('Иван Петров', 'Суд приговорил ⟦Ивана Петрова⟧.'),
      named('Иванов Иван Иванович', 'Суд приговорил ⟦Ивана Иванова⟧.'),
      named('Juan Carlos Pérez Gómez', 'Detuvieron a ⟦Juan Pérez⟧.'),
      named('أحمد كريمي', 'قال ⟦ولأحمد الكريمي⟧ ذلك.'),
      named('خالد بن سعيد القحطاني', 'قال ⟦خالد سعيد القحطاني⟧ ذلك.'),
      named('Ali Said', 'As ʿ⟦Alī Saʿīd⟧ said.'),
      named('Christine Schäfer', 'As ⟦Christine Schaefer⟧ said.'),
      named('Wilma Weir', 'As ⟦Wіlma Weir⟧ said, with a Cyrillic і.'),
      named('Ali Reza Karimi', 'As ⟦Ali Reza⟧ said.'),
      { text: 'As ⟦Ali Reza Karimi⟧ said, and ⟦Ali Karimi⟧, and ⟦Reza Ali⟧.', keys: [REZA] },
      {
        text: '⟦Juan Carlos⟧ Ruiz was tortured, and Juan Carlos Pérez Gómez freed.',
        keys: two('Juan Carlos Pérez Gómez', 'Juan Carlos Ruiz Peña'),
      },
      { text: 'As ⟦Zahra Ahmadi⟧ Nejad said.', keys: two('Zahra Ahmadi Rad', 'Zahra Ahmadi Nejad Tehrani') },
      { text: 'As Karimi ⟦Ali Reza⟧ said.', keys: two('Ali Reza Hosseini', 'Reza Ali Karimi Tehrani') },
      {
        text: 'As Juan Ruiz said, ⟦Juan Ruiz Peña⟧ and ⟦PEÑA, Juan Ruiz⟧ were freed.',
        keys: two('Juan Ruiz', 'Juan Ruiz Peña'),
      },
      { text: 'As ⟦Maria Weir Brook⟧ and Weir Brook said.', keys: two('Weir Brook', 'Maria Weir Brook') },
      { text: 'We thank ⟦ACT⟧ and ⟦Justice⟧.', keys: [UNNAMED] },
    ],
    right: [
      weir('Wilma stood by the weir.'),
      weir('Wilma Brook and Otto Weir said so.'),
      weir('Wilma (a judge of the highest of all the courts of the land) Weir.'),
      named('王小明', '小王明白了。'),
      named('أحمد الكريمي', 'قال أحمد الرحيمي ذلك.'),
      named('Zora Withheldsson', 'Zora Adams and Ben Withheld said.'),
      named('张伟', '姓张，伟大的人。'),
      named('Reza Omar Quay Loire', 'Judge Reza Omar Hosseini said.'),
      { text: 'As Ali Reza Hosseini said. Ali Reza was at home.', keys: [REZA] },
      {
        text: 'They hope for rain.',
        keys: ['cases: [{ id: a, person: { name: Wilma Weir, otherNames: [Hope] } }]'],
      },
      { text: 'Those who do act find no justice. Justice, j’ai dit.', keys: [UNNAMED] },
      {
        text: 'As Juan Ruiz, Peña Gómez and others said.',
        keys: [
          'cases: [{ id: a, person: { name: Juan Ruiz Peña } }]',
          'signatories: [{ name: Juan Ruiz, status: special }, { name: Peña Gómez, status: special }]',
        ],
      },
      {
        text: 'The Wilma Weir Trust said so.',
        keys: [
          'cases: [{ id: a, person: { name: Wilma Weir } }]',
          'signatories: [{ name: The Wilma Weir Trust, status: special }]',
        ],
      },
    ],
  },
  check(subject) {
    const { prose, statement, template } = subject;
    const find = withheldNamesIn(statement, template);
    // Every cell of a table may be told of at the rows of all that say the same.
    const told = new Set<Position>();
    const complainAt = (position: Position | undefined): void => {
      if (position && told.has(position)) return;
      if (position) told.add(position);
      const reason = 'The text names a person or an organization that is not to be named';
      const note = 'take the name out; the data says that it is not published';
      complain(fileAt(position, statement), 'name-withheld', position, reason, note);
    };
    for (const passage of prose) {
      for (const span of found(passage, find)) placesOfWords(span, passage, find, subject).forEach(complainAt);
    }
    for (const cells of rowsOf(prose)) {
      const inOne = cells.some(({ text }) => find(text).length > 0);
      if (!inOne && find(cells.map(({ text }) => text).join(' ')).length > 0) complainAt(cells[0]?.position);
    }
    for (const { words, position } of besideThePassages(subject)) if (find(words).length > 0) complainAt(position());
  },
};

/** Names in the words of a passage, and the links whose addresses hold one where their words do not. */
function found(passage: Prose, find: FindNames): Span[] {
  const { text, links } = passage;
  const inWords = find(text, mannerOf(passage));
  const shown = (link: Span): boolean => inWords.some(({ start, end }) => start < link.end && link.start < end);
  return [...inWords, ...links.filter((link) => !shown(link) && find(decodedAddress(link.url), 'address').length > 0)];
}

/** The cells of each row of a table, whose words the file to submit sets side by side. */
function rowsOf(prose: readonly Prose[]): Prose[][] {
  const rows = new Map<Prose['row'], Prose[]>();
  for (const passage of prose) {
    if (passage.row) rows.set(passage.row, [...(rows.get(passage.row) ?? []), passage]);
  }
  return [...rows.values()];
}
