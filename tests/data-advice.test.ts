import { describe, expect, test } from 'vitest';
import { findings } from '../src/message.ts';
import { suggest } from '../src/nearest.ts';
import { silenceableRules } from '../src/rule-settings.ts';
import { dateMeant } from '../src/validate/date-meant.ts';
import { figure } from '../src/validate/figure.ts';
import { numberMeant } from '../src/validate/number-meant.ts';
import { checkFiles, statementWith } from './support/statement.ts';

/** What the author of these files is told, each as place, sentence, and what to do. */
async function told(files: Readonly<Record<string, string>>, ...keys: string[]): Promise<string[]> {
  const { files: read } = await checkFiles({ 'statement.md': statementWith('\nText.\n', ...keys), ...files });
  return findings(read).map(({ file, line, column, reason, note }) => `${file}:${line}:${column} ${reason}; ${note}`);
}

describe('a name without consent that stands', () => {
  const withhold = 'print no name: write `publish: initials`, `publish: pseudonym` or `publish: no`';
  test.each([
    [
      '',
      'The person is to be named, and no consent is recorded; if they agreed, write who did and when, such as ' +
        `\`consent: { basis: the person, on: 2026-02-06 }\`; else ${withhold}`,
    ],
    ['on: 2025-01-01, withdrawn: 2025-12-01', `The consent was withdrawn on 2025-12-01; ${withhold}`],
    [
      'on: 2025-01-01, expires: 2025-12-01',
      'The consent ended on 2025-12-01, before the date of the statement, 2026-02-06; ask again, and record the new ' +
        `consent; or ${withhold}`,
    ],
    [
      'on: 2026-03-01',
      'The consent was given on 2026-03-01, after the date of the statement, 2026-02-06; if one of the dates is ' +
        `wrong, correct it; else ${withhold}`,
    ],
  ])('%s', async (consent, said) => {
    const recorded = consent === '' ? '' : `consent: { basis: the person, ${consent} }, `;
    const cases = `- { id: a, publish: name, ${recorded}person: { name: Wilma Weir, age: 40 } }\n`;
    expect(await told({ 'cases.yaml': cases }, 'cases: cases.yaml')).toEqual([`cases.yaml:1:21 ${said}`]);
  });

  test.each([
    ['pseudonym: ""', 'The case is to print a pseudonym, and has none'],
    ['pseudonym: Wilma W.', 'The pseudonym holds a part of the name'],
  ])('%s', async (pseudonym, said) => {
    const cases = `- { id: a, publish: pseudonym, ${pseudonym}, person: { name: Wilma Weir, age: 40 } }\n`;
    const note = 'write one that tells nothing, such as `pseudonym: Person 1`, or `publish: initials`';
    expect(await told({ 'cases.yaml': cases }, 'cases: cases.yaml')).toEqual([`cases.yaml:1:21 ${said}; ${note}`]);
  });

  test('initials of a name whose letters are names themselves are refused', async () => {
    const cases = '- { id: a, publish: initials, person: { name: 王小明, age: 40 } }\n';
    const said = 'Initials of a name in this script are a part of the name';
    const note = 'write `publish: pseudonym` with a pseudonym, or `publish: no`';
    expect(await told({ 'cases.yaml': cases }, 'cases: cases.yaml')).toEqual([`cases.yaml:1:21 ${said}; ${note}`]);
  });

  test('is told of in the words of a table where the data is one', async () => {
    const cases = 'id,publish,name,pseudonym\na,name,Wilma Weir,\nb,pseudonym,Otto Weir,\n';
    expect(await told({ 'cases.csv': cases }, 'cases: cases.csv')).toEqual([
      'cases.csv:2:3 The person is to be named, and no consent is recorded; if they agreed, write who did under ' +
        '`consentBasis`, and the day under `consentOn`; else print no name: write `initials`, `pseudonym` or `no` under `publish`',
      'cases.csv:3:3 The case is to print a pseudonym, and has none; write one that tells nothing under `pseudonym`, ' +
        'such as `Person 1`, or `initials` under `publish`',
    ]);
  });
});

describe('a column of a web form that asks whether an organization may be named', () => {
  const table = (heading: string, answer = 'no'): Record<string, string> => ({
    'replies.csv': `name,status,lead,"${heading}"\nLoire Watch,special,yes,yes\nBog Keepers,none,,${answer}\n`,
  });
  const toldOf = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
    const text = statementWith('\nText.\n').replace(/^signatories: .*$/m, 'signatories: replies.csv');
    const { files: read } = await checkFiles({ 'statement.md': text, ...files });
    return findings(read).map(({ file, line, column, reason, note }) => `${file}:${line}:${column} ${reason}; ${note}`);
  };

  test.each([
    'Do you agree to be listed publicly?',
    'May we list you publicly?',
    'Consent to publication',
    'List us',
    'Publish name?',
    'Publier le nom ?',
    'Autoriza la publicación',
    'Согласие на публикацию',
    'الموافقة على النشر',
    '是否同意公开？',
  ])('%s', async (heading) => {
    expect(await toldOf(table(heading))).toEqual([]);
    expect(await toldOf(table(heading, ''))).toEqual([
      'replies.csv:3:19 Nobody has answered in this row whether the organization may be named, and it is named; ' +
        'write `yes` or `no` under `publish`; if they were not asked, ask',
    ]);
  });

  test.each([
    ['Permission granted', 'if it says who may be named, it is `publish`: write '],
    ['Remain anonymous?', 'if `yes` in it means that somebody may be named, it is `publish`: write '],
    ['Please do not list us', 'if `yes` in it means that somebody may be named, it is `publish`: write '],
    [
      '¿Prefiere permanecer en el anonimato?',
      'if `yes` in it means that somebody may be named, it is `publish`: write ',
    ],
  ])('%s is not left out on a guess', async (heading, said) => {
    const [finding = '', ...others] = await toldOf(table(heading));
    expect(others).toEqual([]);
    expect(finding).toContain(said);
    expect(finding).not.toContain('unread');
  });

  test.each([
    'Do you consent to your organisation being named?',
    'May the organisation name be published?',
    'Do you agree that we print the name of your organization?',
  ])('%s is never the name', async (heading) => {
    const replies = `Organisation name (as registered),status,lead,"${heading}"\nLoire Watch,special,yes,Yes\nBog Keepers,none,,No\n`;
    const found = (await toldOf({ 'replies.csv': replies })).join('\n');
    expect(found).not.toContain(`"${heading}": name`);
    expect(found).not.toContain(`"${heading}": unread`);
  });

  test('may not be left out', async () => {
    const heading = 'May we publish your name?';
    const text = statementWith('\nText.\n').replace(
      /^signatories: .*$/m,
      `signatories: { file: replies.csv, columns: { "${heading}": unread } }`,
    );
    const { files } = await checkFiles({ 'statement.md': text, ...table(heading) });
    expect(findings(files).map(({ line, column, ruleId, reason }) => [line, column, ruleId, reason])).toEqual([
      [1, 18, 'column-ambiguous', `\`columns\` leaves out \`${heading}\`, which may say who is not to be named`],
    ]);
    const both = { 'replies.csv': `name,status,lead,publish,"${heading}"\nLoire Watch,special,yes,yes,yes\n` };
    const { files: answered } = await checkFiles({ 'statement.md': text, ...both });
    expect(findings(answered)).toEqual([]);
  });

  test('of cases is not left out on a guess', async () => {
    const text = statementWith('\nText.\n', 'cases: cases.csv');
    const cases = 'id,name,Can we use the name?,act,date\na,Anna Brook,No,arrest,2019-05-01\n';
    const { files } = await checkFiles({ 'statement.md': text, 'cases.csv': cases });
    const [told, ...others] = findings(files).map(({ note }) => note);
    expect(others).toEqual([]);
    expect(told).toContain('if it says who may be named, it is `publish`: write ');
  });

  test('names the exceptions, where all answers are no', async () => {
    const replies = 'name,status,lead,publish\nLoire Watch,special,yes,\nBog Keepers,none,,No\n';
    expect(await toldOf({ 'replies.csv': replies })).toEqual([]);
  });
});

describe('a number for people', () => {
  const printed = ': the language of the text decides how it is printed';
  test.each([
    ['1,000', `write \`1000\`${printed}`],
    ['1 234 567', `write \`1234567\`${printed}`],
    ['1\u202F000', `write \`1000\`${printed}`],
    ['1’000', `write \`1000\`${printed}`],
    ['1,234.5', `write \`1234.5\`${printed}`],
    ['1.234,5', `write \`1234.5\`${printed}`],
    ['1.000.000', `write \`1000000\`${printed}`],
    ['43,5', `write \`43.5\`${printed}`],
    ['43,5 %', 'write `43.5`, and `unit: per cent`'],
    ['12 per cent', 'write `12`, and `unit: per cent`'],
    ['About 1,200', 'write `1200`, and `about: yes`'],
    ['~50', 'write `50`, and `about: yes`'],
    ['more than 1,000', 'write `over: 1000` instead'],
    ['at least 50', 'write `from: 50` instead'],
    ['up to 50', 'write `to: 50` instead'],
    ['2.5 million', 'write `2500000`'],
    ['3 thousand', 'write `3000`'],
    ['2.3 million', 'write `2300000`'],
    ['1.001 thousand', 'write `1001`'],
    ['0 thousand', 'write `0`'],
    ['0.0001 thousand', undefined],
    ['1.2345 thousand', undefined],
    ['more than 1.400', 'write `over: 1400` instead; if it is a decimal, `over: 1.4000` instead'],
    ['1.400 %', 'write `1400`, and `unit: per cent`; if it is a decimal, `1.4000`, and `unit: per cent`'],
    ['1.400 million', 'write `1400000`'],
    ['0,500', `write \`0.500\`${printed}`],
    ['99999999999999999999 million', undefined],
    ['1,00,000', undefined],
    ['many', undefined],
    ['12-14', undefined],
    ['1'.repeat(50), undefined],
  ])('%s', (written, meant) => {
    expect(numberMeant(written)).toBe(meant);
  });

  const around = ['', 'about ', 'more than ', '>', 'at least ', 'up to ', 'from '];
  const behind = ['', ' %', ' per cent', ' thousand', ' million'];
  const written = [
    '1.400',
    '1,400',
    '1 400',
    '1.400,5',
    '1,400.5',
    '43,5',
    '43.5',
    '999.999',
    '0,500',
    '007',
    '2.3',
    '1'.repeat(25),
  ];

  test.each(around.flatMap((before) => behind.flatMap((unit) => written.map((number) => before + number + unit))))(
    'what is proposed for %s is accepted',
    (text) => {
      const proposed = [...(numberMeant(text) ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
      const refused = proposed.filter((code) => {
        const [key, value] = code.includes(': ') ? code.split(': ') : ['value', code];
        const number = key === 'unit' || key === 'about' ? { value: '1' } : {};
        return !figure.safeParse({ id: 'dams', what: 'dams', ...number, [key ?? '']: value }).success;
      });
      expect(refused).toEqual([]);
    },
  );

  test('is told of with what to write', async () => {
    const figures = '- id: dams\n  value: 1,000\n  what: dams\n- { id: weirs, value: a few, what: weirs }\n';
    expect(await told({ 'figures.yaml': figures }, 'figures: figures.yaml')).toEqual([
      `figures.yaml:2:10 \`value\` cannot be \`1,000\`; write \`1000\`${printed}`,
      'figures.yaml:4:23 `value` cannot be `a few`; write figures alone, with a point before decimals: `1000`, `43.5`',
    ]);
  });

  test('is told of where its comma parts keys', async () => {
    const parted =
      'A comma stands in a number, and parts it: `000` is read as a key; write the number without it, such as `1000`';
    const figures = '- { id: dams, value: 1,000, what: dams }\n';
    expect(await told({ 'figures.yaml': figures }, 'figures: figures.yaml')).toEqual([`figures.yaml:1:24 ${parted}`]);
    expect(await told({}, 'vars: { dams: 1,000 }')).toEqual([`statement.md:8:17 ${parted}`]);
  });
});

describe('a date that is written otherwise', () => {
  test.each([
    ['۱۴۰۴/۰۱/۱۳', '1404-01-13'],
    ['\u200F٢٠٢٥/٧', '2025-07'],
    ['٢٠٢٥', '2025'],
    ['2025.7.27', '2025-07-27'],
    ['27.07.2025', '2025-07-27'],
    ['7/27/2025', '2025-07-27'],
    ['03/03/2025', '2025-03-03'],
    ['03/04/2025', undefined],
    ['31/31/2025', undefined],
    ['27 July 2025', undefined],
    ['2025/26/27/28', undefined],
  ])('%s', (written, meant) => {
    expect(dateMeant(written)).toBe(meant);
  });
});

test.each([
  ['27.07.2025', 'write `2025-07-27`'],
  ['2025/7/27', 'write `2025-07-27`'],
  ['31.02.2025', 'there is no such day: the month has 28 days'],
])('a source of %s is told of', async (date, note) => {
  const source = `sources: [{ id: dams, type: book, title: Dams, issued: "${date}" }]`;
  const fault = `\`issued\`: \`${date}\` is no date that is read here; ${note}`;
  expect(await told({}, source)).toEqual([expect.stringContaining(fault)]);
});

test.each(['2019/20', '03/04/2025', 'forthcoming'])('a source of %s has words for a date', async (date) => {
  expect(await told({}, `sources: [{ id: dams, type: book, title: Dams, issued: "${date}" }]`)).toEqual([
    expect.stringContaining('is cited nowhere'),
  ]);
});

describe('a file that no data is read from', () => {
  test.each([
    [
      'signatories: signatories.docx',
      '`signatories.docx` is a Word file, and no data is read from one; copy its table into Excel, save that as ' +
        '`signatories.xlsx`, and write `signatories: signatories.xlsx`',
    ],
    [
      'cases: { file: Cases 2.PDF }',
      '`Cases 2.PDF` is a PDF, and no data is read from one; copy its table into Excel, save that as `Cases 2.xlsx`, ' +
        'and write `file: Cases 2.xlsx`',
    ],
    [
      'figures: data/figures.xls',
      '`data/figures.xls` is a workbook of another kind, and no data is read from one; open it in Excel, save it as ' +
        '`data/figures.xlsx`, and write `figures: data/figures.xlsx`',
    ],
    [
      'sources: sources.docx',
      '`sources.docx` is a Word file, and no data is read from one; export the sources from Zotero as CSL JSON ' +
        '(.json) or BibLaTeX (.bib), or write them as .yaml',
    ],
  ])('%s', async (key, said) => {
    const [name = ''] = key.split(':');
    const text = statementWith('\nText.\n').replace(new RegExp(`^${name}: .*\n`, 'm'), '');
    const { files } = await checkFiles({ 'statement.md': text.replace('\n---\n', `\n${key}\n---\n`) });
    const [found] = findings(files).map(({ reason, note }) => `${reason}; ${note}`);
    expect(found).toBe(said);
  });
});

describe('the name of a rule that there is not', () => {
  test.each([
    ['doubel-space', 'did you mean `double-space`?'],
    ['url-http', /^the nearest are (`url-[a-z-]+`(, )?){4}$/],
    ['citation', /^the nearest are (`citation-[a-z-]+`(, )?){4}$/],
    ['nonsense', /^the nearest are (`[a-z-]+`(, )?){4}$/],
  ])('%s is told of with no more than four', (word, said) => {
    expect(suggest(word, silenceableRules)).toMatch(said);
  });

  test('of a short list all are named', () => {
    expect(suggest('lake', ['river', 'stream'])).toBe('use one of `river`, `stream`');
  });
});
