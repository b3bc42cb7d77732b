import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkFiles, placesOf, statementWith } from './support/statement.ts';
import { workbook } from './support/xlsx.ts';

const records = [
  {
    id: 'anna',
    publish: 'name',
    pseudonym: 'The Ferrywoman',
    consent: { basis: 'the family', on: '2026-01-10', scope: 'this session', expires: '2026-12-31' },
    status: 'exiled',
    person: { name: 'Anna Aare', otherNames: ['A. Aare', 'Annina'], age: 41, born: '1984-03', sex: 'female' },
    acts: [
      {
        act: 'trial',
        date: { year: 2022, month: 11, part: 'late' },
        place: 'Thun; upper town',
        court: 'River Court',
        charges: [
          { term: 'Fähre', lang: 'de', gloss: 'crossing at night' },
          { term: 'Ufer', lang: 'de' },
        ],
        involvement: [
          { perpetrator: 'the river court', degree: 'gave the sentence', type: 'judge' },
          { perpetrator: 'unknown', type: 'guard' },
        ],
        note: 'no counsel',
        sources: ['report'],
      },
      { act: 'eviction', date: '2025-07-27', sources: ['report', 'covenant'] },
    ],
    sources: ['covenant'],
  },
  {
    id: 'bruno',
    publish: 'no',
    person: { name: 'Bruno Reuss', age: 'unknown', born: 'unknown', sex: 'unknown' },
    acts: [{ act: 'arrest', date: '2023', place: 'unknown', charges: 'unknown' }],
  },
];

const head =
  'id,publish,pseudonym,consentBasis,consentOn,consentScope,consentExpires,status,name,otherNames,age,born,sex,act,date,place,court,charges,chargesLang,perpetrator,degree,perpetratorType,note,actSources,act 2,date 2,actSources 2,sources';
const rows = [
  'anna,name,The Ferrywoman,the family,2026-01-10,this session,2026-12-31,exiled,Anna Aare,A. Aare; Annina,41,1984-03,female,trial,late 2022-11,Thun; upper town,River Court,Fähre = crossing at night;Ufer,de,the river court;unknown,gave the sentence;,judge; guard,no counsel,report,eviction,2025-07-27,report; covenant,covenant',
  'bruno,no,,,,,,,Bruno Reuss,,unknown,unknown,unknown,arrest,2023,unknown,,unknown,,,,,,,,,,',
];

const sources =
  'sources: [{ id: report, type: report, number: A/HRC/57/35 }, { id: covenant, type: treaty, title: The Covenant }]';

async function checkCases(file: string, content: string | Uint8Array) {
  return checkFiles({ 'statement.md': statementWith('\nText.\n', `cases: ${file}`, sources), [file]: content });
}

describe('cases', () => {
  test('are the same records from YAML, JSON, CSV and a workbook', async () => {
    const cells = [head, ...rows].map((row) => row.split(','));
    const files = {
      'cases.yaml': stringify(records),
      'cases.json': JSON.stringify(records),
      'cases.csv': [head, ...rows].join('\n'),
      'cases.xlsx': workbook([{ name: 'Cases', rows: cells }]),
    };
    const read = await Promise.all(Object.entries(files).map(([file, content]) => checkCases(file, content)));
    for (const checked of read)
      expect(placesOf(checked).filter((place) => !place.endsWith('source-unused'))).toEqual([]);
    const [yaml, ...others] = read.map(({ document }) => document?.statement.cases);
    expect(yaml).toHaveLength(2);
    expect(yaml?.[0]?.acts[0]?.date).toEqual({ on: '2022-11', part: 'late' });
    for (const cases of others) expect(cases).toEqual(yaml);
  });

  test.each([
    ['an act without its name', 'act', '', 'value-missing'],
    ['a day that was not', 'date', '2025-02-31', 'value-invalid'],
    ['an age that is none', 'age', '410', 'value-invalid'],
    ['a person without a name', 'name', '', 'value-missing'],
    ['a source that is not there', 'sources', 'covenat', 'citation-unknown'],
    ['consent that says no day', 'consentOn', '', 'value-missing'],
  ])('from a table say at row and column what is wrong: %s', async (_, key, cell, rule) => {
    const column = head.split(',').indexOf(key);
    const row = rows[0]?.split(',') ?? [];
    const table = [head, row.with(column, cell).join(',')].join('\n');
    const found = placesOf(await checkCases('cases.csv', table)).filter((found) => !found.endsWith('source-unused'));
    expect(found).toEqual([`cases.csv:2:${row.slice(0, column).join(',').length + 2} ${rule}`]);
  });

  test.each([
    ['Act 2', 'act 2'],
    ['act2.date', 'date 2'],
    ['Act 2 – date', 'date 2'],
    ['Place (act 3)', 'place 3'],
    ['Date of act 1', 'date'],
    ['4. Full name', 'name'],
    ['Date of birth', 'born'],
  ])('are found in a column headed `%s`', async (heading, key) => {
    const all = ['id', 'name', 'act', 'date', 'act 2', 'act 3'].filter((other) => other !== key);
    const row = all.map(
      (other) => ({ id: 'berta', name: 'Berta Linth' })[other] ?? (other === 'date' ? '2024' : other),
    );
    const cell = /date|born/.test(key) ? '2025' : 'here';
    const checked = await checkCases('cases.csv', `${[...all, heading].join(',')}\n${[...row, cell].join(',')}`);
    const [record] = checked.document?.statement.cases ?? [];
    const [bare = '', number = '1'] = key.split(' ');
    const act = record?.acts[Number(number) - 1] as Record<string, unknown> | undefined;
    const found = { name: record?.person.name, born: record?.person.born }[bare] ?? act?.[bare];
    expect(found).toEqual(cell === '2025' ? { on: '2025' } : cell);
  });

  test.each([
    ['consented', 'consentOn'],
    ['Date du consentement', 'consentOn'],
    ['valid until', 'consentExpires'],
    ['Expires on', 'consentExpires'],
  ])('know when consent was given and until when beside its basis: `%s`', async (heading, key) => {
    const cells = { consentBasis: 'family', consentOn: '2026-01-10', consentExpires: '2026-12-31' };
    const columns = Object.keys(cells).map((own) => (own === key ? heading : own));
    const table = `id,publish,name,${columns.join(',')},act,date\nanna,name,Anna Aare,${Object.values(cells).join(',')},trial,2025\n`;
    const checked = await checkCases('cases.csv', table);
    expect(placesOf(checked).filter((place) => !/source/.test(place))).toEqual([]);
    expect(checked.document?.statement.cases[0]?.consent).toMatchObject({
      basis: 'family',
      on: '2026-01-10',
      expires: '2026-12-31',
    });
  });
});

describe('columns that are told of', () => {
  const withTable = (table: string, line: string) =>
    checkFiles({
      'statement.md': statementWith('\nText.\n').replace(/signatories: .*/, line),
      'signatories.csv': table,
    });
  const notesOf = ({ files }: Awaited<ReturnType<typeof checkFiles>>) =>
    files.flatMap(({ messages }) => messages.map(({ note = '' }) => note));
  const row = (...cells: string[]) => `${cells.join(',')}\n`;

  test.each([
    ['signatories: signatories.csv', /`(signatories: .*?\} \})`/, (line: string) => line],
    [
      'signatories: { file: signatories.csv }',
      /`(columns: .*?\})`/,
      (line: string) => `signatories: { file: signatories.csv, ${line} }`,
    ],
    [
      'signatories: { file: signatories.csv, columns: { NGO: acronym } }',
      /add `(.*?)` to the `columns`/,
      (line: string) => `signatories: { file: signatories.csv, columns: { NGO: acronym, ${line} } }`,
    ],
  ])('are settled by one entry, as it stands: %s', async (named, pattern, write) => {
    const table =
      row(
        'Organisation name',
        'NGO name',
        'NGO',
        'Contact e-mail of the organisation',
        'ECOSOC status',
        'Favourite river',
      ) + row('Loire Watch', 'LW', 'lw', 'a@loire-watch.example', 'special', 'Loire');
    const notes = notesOf(await withTable(table, named));
    const [entry = '', ...others] = notes.flatMap((note) => pattern.exec(note)?.[1] ?? []);
    expect(notes.length).toBeGreaterThan(2);
    expect(others).toEqual([]);
    expect(placesOf(await withTable(table, write(entry)))).toEqual([]);
  });

  test('keep the question whether an organization may be named, in every entry, with its key', async () => {
    const table =
      row('name', 'status', 'Favourite river', 'Permission granted', 'Confidential?') +
      row('Loire Watch', 'special', 'Loire', 'yes', 'no');
    const [river = '', permission = '', confidential = '', ...others] = notesOf(
      await withTable(table, 'signatories: signatories.csv'),
    );
    expect(others).toEqual([]);
    const both = 'columns: { Favourite river: unread, Permission granted: publish }';
    expect(river).toContain(both);
    expect(permission).toContain('it is `publish`: use the entry that stands with `Favourite river`');
    // `yes` below it may mean the contrary: nobody gives it the key unasked.
    expect(river).not.toContain('Confidential');
    expect(confidential).toContain(
      'columns: { Favourite river: unread, Permission granted: publish, "Confidential?": publish }',
    );
  });

  test('are never left out where they ask whether an organization may be named', async () => {
    const table =
      row('name', 'status', 'E-mail', 'Contact e-mail (confidential)') +
      row('Loire Watch', 'special', 'a@loire-watch.example', 'b@loire-watch.example');
    const [note = ''] = notesOf(await withTable(table, 'signatories: signatories.csv'));
    expect(note).toContain('columns: { E-mail: unread, Contact e-mail (confidential): contactEmail }');
  });

  test('are not chosen twice', async () => {
    const table = row('name', 'status', 'E-mail', 'Mail') + row('Loire Watch', 'special', 'a@b.example', 'c@d.example');
    const one = notesOf(
      await withTable(table, 'signatories: { file: signatories.csv, columns: { Mail: contactEmail } }'),
    );
    expect(one).toEqual(['say which in the front matter: add `E-mail: unread` to the `columns` of `signatories`']);
    const three =
      row('name', 'status', 'Mail', 'E-mail', 'Courriel', 'NGO') + row('Loire Watch', 'special', 'a', 'b', 'c', 'LW');
    const [first = ''] = notesOf(
      await withTable(three, 'signatories: { file: signatories.csv, columns: { Mail: contactEmail } }'),
    );
    expect(first).toContain('add `E-mail: unread, Courriel: unread, NGO: unread` to the `columns`');
    const two = 'signatories: { file: signatories.csv, columns: { Mail: contactEmail, E-mail: contactEmail } }';
    expect(notesOf(await withTable(table, two))).toEqual([
      'give one of the two another key in the `columns` of `signatories`, or `unread`',
    ]);
  });
});

describe('a first row that is of data', () => {
  const told = async (table: string) => {
    const { files } = await checkCases('cases.csv', table);
    return files.flatMap(({ messages }) => messages.map(({ reason, note }) => `${reason}; ${note}`));
  };

  test.each([
    ['berta,Berta Courtney,arrest,2025-07-27,Thun', 1],
    ['berta,name,Berta Linth,arrest,2025-07-27', 1],
    ['berta,name,Berta Linth,act,berta@linth.example', 2],
    ['Berta Linth,Anna Aare', 0],
    ['Berta Linth,Revolutionary Court of Thun,charges of espionage', 2],
  ])('%s is told of once, and no cell of it', async (row, known) => {
    const [finding = '', ...others] = (await told(`${row}\n${row.replaceAll('Berta', 'Anna')}\n`)).filter(
      (said) => !/source/.test(said.split(';')[0] ?? ''),
    );
    expect(others).toEqual([]);
    expect(finding).toMatch(known === 0 ? /^The first row does not name the columns/ : /^The first row names/);
    expect(finding).toContain('write a row of headings above it');
    expect(finding).not.toMatch(/Berta|Linth|Courtney|Aare|arrest/);
  });

  test('is told of by the numbers of its columns where every cell holds the words of a heading', async () => {
    const rows = [
      'Rhine Watch Organization,Anna Brook (contact person),special consultative status,Otto Quay (contact person)',
      'Elbe Watch Organization,Dora Ems (contact person),no consultative status,Clara Saar (contact person)',
    ];
    const { files } = await checkFiles({
      'statement.md': statementWith('\nText.\n').replace(/signatories: .*/, 'signatories: signatories.csv'),
      'signatories.csv': `${rows.join('\n')}\n`,
    });
    const said = files.flatMap(({ messages }) => messages.map(({ reason, note }) => `${reason}; ${note}`));
    expect(said).toEqual([expect.stringMatching(/^The first row does not say what column 4 holds; if it is of data/)]);
    expect(said.join()).not.toMatch(/Anna|Brook|Otto|Quay/);
  });

  test('is told of by no cell where one is the name of a signatory, or nothing', async () => {
    for (const third of ['special consultative status', '']) {
      const { files } = await checkFiles({
        'statement.md': statementWith('\nText.\n').replace(/signatories: .*/, 'signatories: signatories.csv'),
        'signatories.csv': `Rhine Watch International Organization,Anna Brook,${third},France (country)\n`,
      });
      const said = files.flatMap(({ messages }) => messages.map(({ reason, note }) => `${reason}; ${note}`));
      expect(said).toEqual([expect.stringContaining('if it is of data, write ')]);
      expect(said.join()).not.toMatch(/Rhine|Anna|Brook|France/);
    }
  });
});
