import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../src/cli/unified-diff.ts';
import { lineKind } from '../src/line-kind.ts';
import { read } from '../src/read/index.ts';
import { PERSONAL, SHOWN } from '../src/read/line-kinds.ts';
import { frontMatter } from '../src/validate/front-matter.ts';
import { folderWith } from './support/folder.ts';
import { memoryWorld } from './support/memory-world.ts';
import { run } from './support/run.ts';
import { statementWith } from './support/statement.ts';

/** The lines of a statement's file by what they hold, each as its first letter: text, data, personal. */
async function kindsOf(text: string): Promise<string> {
  const { files } = await read('river', 'statement.md', memoryWorld({ 'statement.md': text }));
  const [file] = files;
  if (!file) throw new Error('no file');
  return text
    .split('\n')
    .map((_, index) => lineKind(file, index + 1)[0])
    .join('');
}

describe('the lines of front matter that may be shown', () => {
  test('are those of every key but the personal ones', () => {
    expect([...SHOWN, ...PERSONAL].sort()).toEqual(Object.keys(frontMatter.shape).sort());
  });

  test.each([
    ['keys on a line each', '---\ntitle: The Loire\nsession: 61\n---\nText.\n', 'dtddtt'],
    ['a title over lines', '---\ntitle: >\n  The\n  Loire\nsession: 61\n---\nText.', 'dtttddt'],
    ['groups and lists', '---\nvars:\n  towns:\n    - Nantes\n\n    - Tours\nsession: 61\n---\n', 'ddddddddt'],
    ['nothing behind a key', '---\nvars:\nsession: 61\n---\nText.', 'ddddt'],
    ['a contact', '---\nsession: 61\ncontact:\n  name: Anna Brook\ndate: 2026-02-06\n---\n', 'ddppddt'],
    ['a contact on one line', '---\ncontact: { name: Anna Brook }\n---\nText.', 'dpdt'],
    ['lists of people', '---\ncases:\n- person:\n    name: A\nsignatories: [\n  { name: A }\n]\n---\n', 'dppppppdt'],
    ['files of people', '---\ncases: cases.yaml\nsignatories: "Réponses 2.xlsx"\n---\n', 'ddddt'],
    ['what is no name of a file', '---\ncases: Anna Brook\nsignatories: a@b.xlsx\n---\n', 'dppdt'],
    ['a file of a contact', '---\ncontact: anna.txt\n---\n', 'dpdt'],
    ['a file with its sheet', '---\ncases: { file: a.xlsx, sheet: Anna }\n---\n', 'dpdt'],
    ['a misspelt key', '---\nsignatorys:\n  - name: Anna\n\n    country: A\nsession: 61\n---\n', 'dppdpddt'],
    ['a comment', '---\n# Anna Brook\nsession: 61 # or Anna\nvars:\n  # Anna\n  a: 1\n---\n', 'dppdpddt'],
    ['braces around all', '---\n{ title: A, contact: { name: B } }\n---\n', 'dpdt'],
    ['braces on lines', '---\n{\n  title: A,\n  contact: { name: B }\n}\n---\n', 'dppppdt'],
    ['a key with a question mark', '---\n? title\n: Anna\n---\n', 'dptdt'],
    ['a list', '---\n- title: A\n- Anna\n---\n', 'dppdt'],
    ['an alias', '---\ncontact: &a { name: A }\nvars: { a: *a }\n---\n', 'dpddt'],
    ['what cannot be read', '---\ntitle: A: b\ncontact: { name: B }\n---\nText.', 'dppdt'],
    ['a key twice', '---\ntitle: A\ntitle: B\n---\nText.', 'dppdt'],
    ['a fault of quotation marks', '---\ntitle: "A\ncontact: { name: B }\n---\nText.', 'dppdt'],
    ['no end', '---\ntitle: A\n\nText.', 'pppp'],
    ['no beginning', 'title: A\ncontact: { name: B }\n---\n\nText.', 'ppppp'],
    ['nothing', '---\n---\nText.', 'ddt'],
    ['too much text', `---\ntitle: A\n---\n${'water '.repeat(40_000)}`, 'pppp'],
  ])('%s', async (_, text, kinds) => {
    expect(await kindsOf(text)).toBe(kinds);
  });
});

describe('what is said of a statement', () => {
  /** A contact, organizations and people that nobody is told of, with what rules find fault with in and around them. */
  const people = [
    'contact: { name: Anna  Quelle, email: quelle, phone: 0225550100, fax: 0225550101 }',
    "signatories: [{ name: Hidden  Spring, status: special, lead: yes, publish: no, contactName: isn't Quelle }]",
    'cases: [{ id: Quelle, publish: name, consent: { basis: family, on: 2020-01-01 }, person: { name: Wilma Quelle, age: old, sx: f } }]',
  ];
  const secret = /Quelle|quelle|Hidden|Wilma|02255501|An[ny]a/;
  const written = (body: string, ...keys: string[]): string =>
    `---\ntitle: The right to water isn't\nsession: 61\nagendaItem: 3\ndate: 2026-02-06\n${keys.join('\n')}\n---\n${body}`;

  const statements: readonly (readonly [string, string])[] = [
    ['with faults in them', written('\nText.\n', ...people)],
    [
      'of which one is misspelt',
      written('\nText.\n', ...people.map((line) => line.replace(/^signatories/, 'signatorys'))),
    ],
    ['that cannot be read', written('\nText.\n', ...people.map((line) => line.replace(/\}$|\}\]$/, '')))],
    ['of which one stands twice', written('\nText.\n', ...people, ...people)],
    ['without an end of the front matter', written('\nText.\n', ...people).replace('\n---\n', '\n')],
    ['without a beginning', written('\nText.\n', ...people).replace('---\n', '')],
    ['with a bell in them', written('\nText.\n', ...people.map((line) => line.replace('Quelle', '"\\aQuelle"')))],
    ['with too much text', written('water '.repeat(40_000), ...people)],
  ];
  const ways = [
    ...['pretty', 'plain', 'json', 'github', 'sarif'].map((reporter) => ['check', '--reporter', reporter, '--verbose']),
    ['check', '--fix', '--dry-run'],
    ['build', '--to', 'form'],
    ['words'],
  ];

  test.each(statements)('%s names nobody, whoever asks', async (_, text) => {
    const cwd = await folderWith({ 'statements/river/statement.md': text });
    for (const argv of ways) {
      const { stdout, stderr } = await run(cwd, argv, { columns: 120, env: { NO_COLOR: '1' } });
      expect(stdout + stderr).toContain('river');
      expect((stdout + stderr).replaceAll(cwd, '')).not.toMatch(secret);
    }
  });

  test('quotes a row of an export for cases in no case', async () => {
    const cwd = await folderWith({ 'export.csv': 'Title,Date\nWilma Quelle,2024-01-02\n' });
    const { stderr } = await run(cwd, ['import', 'cases', 'export.csv'], { columns: 80 });
    expect(stderr).toContain('2:');
    expect(stderr).not.toMatch(secret);
  });

  test('repeats no value that slipped into another column, unless it is harmless', async () => {
    const files = {
      'river/statement.md': statementWith('\nText.\n', 'cases: cases.yaml').replace(
        /(signatories: ).*/,
        '$1signatories.csv',
      ),
      'river/signatories.csv':
        'name,status,lead,publish,approvedBy,approvedOn\nLoire Watch,Hidden Spring,yes,,,\nRhine Friends,none,no,no,6 February,Anna Quelle\n' +
        'Ob Friends,strange,no,anna@quelle.example,,6 February\nPo Friends,none,Anya,,,+41225550101\n',
      'river/cases.yaml':
        '- { id: a, publish: Wilma Quelle, person: { name: Wilma, age: old }, acts: [{ act: arrest, date: Quelle }] }\n',
    };
    const { stdout } = await run(await folderWith(files), ['check', 'river']);
    expect(stdout).not.toMatch(secret);
    for (const said of [
      '`status` cannot be this',
      '`status` cannot be `strange`',
      '`approvedOn` cannot be `6 February`',
    ])
      expect(stdout).toContain(said);
    expect(stdout.match(/cannot be this/g)).toHaveLength(8);
  });

  test('quotes no line that holds a part of a withheld name, nor shows it in a diff', async () => {
    const body = "\nThe river isn't high.\n\nThen  Ms. Quelle came.\n";
    const text = statementWith(body, 'cases: [{ id: a, person: { name: Wilma Quelle } }]');
    const cwd = await folderWith({ 'river/statement.md': text });
    const { stdout } = await run(cwd, ['check', 'river', '--reporter', 'pretty'], { columns: 80 });
    expect(stdout).toContain('name-withheld-part');
    expect(stdout).toContain('The river ');
    expect(stdout).not.toMatch(secret);
    const dry = await run(cwd, ['check', 'river', '--fix', '--dry-run']);
    expect(`${dry.stdout}${dry.stderr}`).not.toMatch(secret);
  });

  test('quotes no line of the text where the name stands in the data, as the key of a source', async () => {
    const files = {
      'river/statement.md': statementWith(
        '\nIt rose.[@wilma-quelle]\n\n[^n]: As [@wilma-quelle].\n',
        'cases: cases.yaml',
        'sources: sources.yaml',
      ),
      'river/cases.yaml': '- { id: a, person: { name: Wilma Quelle } }\n',
      'river/sources.yaml': '- { id: wilma-quelle, type: report, title: To Wilma Quelle }\n',
    };
    const cwd = await folderWith(files);
    const { stdout } = await run(cwd, ['check', 'river', '--reporter', 'pretty'], { columns: 80 });
    expect(stdout).toContain('footnote-unused');
    expect(stdout).toContain('name-withheld');
    expect(stdout).not.toMatch(secret);
  });

  test('tells of a word that stands on such a line neither the word nor what to write', async () => {
    const text = statementWith('\nIt {{signatories.[0].name}} here.\n').replace('Loire Watch', "isn't");
    const cwd = await folderWith({ 'river/statement.md': text });
    const { stdout } = await run(cwd, ['check', 'river', '--reporter', 'json']);
    const [{ messages }] = JSON.parse(stdout);
    const [found] = messages.filter(({ line }: { line: number }) => line === 7);
    expect(found).toMatchObject({ ruleId: 'contraction' });
    expect(found).not.toHaveProperty('actual');
    expect(found).not.toHaveProperty('expected');
  });
});

describe('the diff of a dry run', () => {
  test('ends above the lines that may not be shown, and patches all the same', async () => {
    const text = statementWith('\nThe river  rises.\n');
    const cwd = await folderWith({ 'river/statement.md': text });
    const { stdout } = await run(cwd, ['check', 'river', '--fix', '--dry-run']);
    expect(stdout).toBe(
      [
        '--- a/river/statement.md',
        '+++ b/river/statement.md',
        '@@ -8,3 +8,3 @@',
        ' ---',
        ' ',
        '-The river  rises.',
        '+The river rises.',
        '',
      ].join('\n'),
    );
  });

  test('is not shown where the whole file is one line, as on old Macs', async () => {
    const text = statementWith('\nThe river  rises.\n').replaceAll('\n', '\r');
    const cwd = await folderWith({ 'river/statement.md': text });
    const { stdout, stderr } = await run(cwd, ['check', 'river', '--fix', '--dry-run']);
    expect(stdout).toBe('');
    expect(stderr).toContain('river/statement.md: no diff is shown, for it would show names or contacts');
    expect(stderr).toContain('river/statement.md: 1 finding would be mended\n');
  });

  test('shows context up to a line that may not be shown, on both sides of it', () => {
    const lines = Array.from({ length: 9 }, (_, index) => `line ${index + 1}\n`).join('');
    const after = lines.replace('line 3', 'LINE 3').replace('line 6', 'LINE 6');
    const diff = unifiedDiff('a', lines, after, (line) => line !== 5 && line !== 1);
    expect(diff).toBe(
      '--- a/a\n+++ b/a\n@@ -2,3 +2,3 @@\n line 2\n-line 3\n+LINE 3\n line 4\n' +
        '@@ -6,4 +6,4 @@\n-line 6\n+LINE 6\n line 7\n line 8\n line 9\n',
    );
    expect(unifiedDiff('a', lines, after, (line) => line !== 3)).toBeUndefined();
  });
});

describe('--fix', () => {
  test('mends the title, and nothing else of the front matter', async () => {
    const text = statementWith(
      '\nIt {{vars.no}} {{signatories.[0].name}} {{vars.url}}.\n',
      "vars: { no: isn't, url: https://loire.example/?utm_source=a }",
    )
      .replace('Loire Watch', "aren't")
      .replace('The right to water', "The right to water isn't");
    const cwd = await folderWith({ 'river/statement.md': text });
    await run(cwd, ['check', 'river', '--fix']);
    expect(await readFile(join(cwd, 'river/statement.md'), 'utf8')).toBe(
      text.replace("The right to water isn't", 'The right to water is not'),
    );
  });
});
