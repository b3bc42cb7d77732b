import { describe, expect, test } from 'vitest';
import { pretty } from '../src/cli/reporters/index.ts';
import { folderWith } from './support/folder.ts';
import { run } from './support/run.ts';
import { statementWith } from './support/statement.ts';

const good = statementWith('\nThe *river* rises.\n');
const warned = statementWith('\nText.\n\n[^lost]: Never called.\n');
const broken = statementWith('\nThe {{rivr}} and `code`.\n');

const report = async (reporter: string, text = broken, options?: Parameters<typeof run>[2]) => {
  const cwd = await folderWith({ 'the river/statement.md': text });
  return { cwd, ...(await run(cwd, ['check', 'the river', '--reporter', reporter], options)) };
};

describe('pretty', () => {
  test('groups by file, quotes the line, points at the stretch, and sums up', async () => {
    const { code, stdout } = await report('pretty', statementWith('\nThe *river*.\n\n[^lost]: Never called.\n'));
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'the river/statement.md',
      '',
      expect.stringMatching(/^ {2}10:5 {2}info {2}/),
      expect.stringMatching(/submission-drops-emphasis$/),
      '  │ The *river*.',
      '  │     ^^^^^^^',
      expect.any(String),
      '',
      '  12:1  warning  The note `lost` is never called  footnote-unused',
      '  │ [^lost]: Never called.',
      '  │ ^^^^^^^^^^^^^^^^^^^^^^',
      '  call it with `[^lost]`, or delete it',
      '',
      '0 errors, 1 warning, 1 suggestion',
      '',
    ]);
  });

  test('quotes no line of the signatories and the cases: names and contacts stand there', async () => {
    const files = {
      'river/statement.md': statementWith('\nText.\n', 'cases: cases.csv').replace(
        /signatories: .*/,
        'signatories: signatories.csv',
      ),
      'river/signatories.csv':
        'name,status,lead,publish,approvedBy,contactEmail\nLoire Watch,special,yes,,Wanda Weir,\n' +
        'Hidden Spring,none,no,no,Quiet Quelle,quelle@spring.example\n',
      'river/cases.csv': 'id,name,age,act\nfirst,Wilma Weir,old,arrest\n',
    };
    const { stdout } = await run(await folderWith(files), ['check', 'river'], {
      columns: 100,
      env: { NO_COLOR: '1' },
    });
    expect(stdout).toContain('river/signatories.csv\n\n  2:26  warning');
    expect(stdout).toContain('  3:');
    expect(stdout).toContain('river/cases.csv\n\n  2:');
    expect(stdout).not.toMatch(/Hidden|Quelle|Wilma|Wanda/);
  });

  test('is what a terminal gets that asks for nothing else, a log is not', async () => {
    const cwd = await folderWith({ 'river/statement.md': warned });
    expect((await run(cwd, ['check', 'river'], { columns: 80 })).stdout).toContain('│');
    expect((await run(cwd, ['check', 'river'])).stdout).not.toContain('│');
    expect((await run(cwd, ['check', 'river', '--reporter', 'plain'], { columns: 80 })).stdout).not.toContain('│');
  });

  test.each([
    ['on a terminal', { columns: 80 }, true],
    ['in a log', {}, false],
    ['with NO_COLOR', { columns: 80, env: { NO_COLOR: '1' } }, false],
    ['with an empty NO_COLOR', { columns: 80, env: { NO_COLOR: '' } }, true],
    ['on a dumb terminal', { columns: 80, env: { TERM: 'dumb' } }, false],
    ['in a log with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
    ['with both', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['with FORCE_COLOR=0', { columns: 80, env: { FORCE_COLOR: '0' } }, false],
  ])('is in colour only where that is wanted: %s', async (_, options, isColoured) => {
    const { stdout } = await report('pretty', warned, options);
    expect(stdout.includes('\u001B[33mwarning\u001B[39m')).toBe(isColoured);
    expect(stdout.includes('\u001B')).toBe(isColoured);
  });

  test('quotes no line of a file that names who is not to be named', async () => {
    const withheld = 'cases: [{ id: a, person: { name: Wilma Weir } }]';
    const { stdout } = await report('pretty', statementWith('\nWilma Weir swims.\n', withheld), { columns: 80 });
    expect(stdout).toContain('name-withheld');
    expect(stdout).not.toContain('Weir');
  });

  test('has nothing to quote of a file that is not there', async () => {
    const { stdout } = await report('pretty', statementWith('\nText.\n', 'cases: cases.yaml'));
    expect(stdout).toContain('  │ cases: cases.yaml\n  │        ^^^^^^^^^^\n');
    const cwd = await folderWith({ 'river/statement.txt': good, 'lake/statement.md': good });
    expect((await run(cwd, ['check', '.', '--reporter', 'pretty'])).stdout).not.toContain('│ ---');
  });
});

describe('a quoted line', () => {
  /** What is printed below the finding: the line, and what points at `words`. */
  const quoted = (line: string, words: string, end?: { endLine: number; endColumn: number }): string[] => {
    const start = line.indexOf(words);
    const finding = {
      path: 'statement.md',
      line: 1,
      column: start + 1,
      ...(end ?? { endLine: 1, endColumn: start + words.length + 1 }),
      severity: 'warning' as const,
      rule: 'footnote-unused',
      reason: 'Reason',
      note: 'note',
      isFixable: false,
    };
    const printed = pretty(
      [{ path: 'statement.md', quotable: (number: number) => line.split('\n')[number - 1], findings: [finding] }],
      {
        columns: 44,
        isColoured: false,
      },
    );
    return printed
      .split('\n')
      .filter((text) => text.startsWith('  │ '))
      .map((text) => text.slice(4));
  };
  const long = 'The Loire rises in the hills and falls to the sea. ';

  test.each([
    ['plain', 'The Loire rises.', 'Loire', 'The Loire rises.', '    ^^^^^'],
    ['tabs', '\tThe\tLoire', 'Loire', '    The    Loire', '           ^^^^^'],
    ['a tab itself', 'The\tLoire', '\t', 'The    Loire', '   ^^^^'],
    ['Chinese before', '水的权利 Loire', 'Loire', '水的权利 Loire', '         ^^^^^'],
    ['Chinese', '水的权利,人权', '权利', '水的权利,人权', '    ^^^^'],
    ['fullwidth signs', '\uFF08水\uFF09 Loire', 'Loire', '\uFF08水\uFF09 Loire', '       ^^^^^'],
    ['halfwidth letters', '\uFF71\uFF72 Loire', 'Loire', '\uFF71\uFF72 Loire', '   ^^^^^'],
    ['letters with marks', 'Loi\u0301re\u0323\u0301 Ob', 'Ob', 'Loi\u0301re\u0323\u0301 Ob', '      ^^'],
    ['a family of one sign', '👩‍👩‍👧 Ob', 'Ob', '👩‍👩‍👧 Ob', '   ^^'],
    ['letters beyond the first plane', '𝐋oire Ob', 'Ob', '𝐋oire Ob', '      ^^'],
    ['a place without a stretch', 'The Loire', '', 'The Loire', '^'],
  ])('points through %s', (_, line, words, shown, below) => {
    expect(quoted(line, words)).toEqual([shown, below]);
  });

  test('repeats the words where they run from right to left', () => {
    expect(quoted('حق الماء water', 'الماء')).toEqual(['حق الماء water', '^ الماء']);
    expect(quoted('זכות למים', 'למים')).toEqual(['זכות למים', '^ למים']);
  });

  test('shows a part of a long line, with the words in it', () => {
    const middle = ['…alls to the sea. NILE The Loire rises …', '                  ^^^^'];
    expect(quoted(`${long}${long}NILE ${long}${long}`, 'NILE')).toEqual(middle);
    expect(quoted(`NILE ${long}`, 'NILE')).toEqual(['NILE The Loire rises in the hills and …', '^^^^']);
    expect(quoted(`${long}NILE`, 'NILE')).toEqual([
      '…n the hills and falls to the sea. NILE',
      '                                   ^^^^',
    ]);
  });

  test('is never wider than the terminal, wherever it points', () => {
    const line = `${long}水的权利水的权利水的权利\t\t${long}ri\u0301\u0301\u0301ver ${long}`;
    for (let start = 0; start < line.length; start += 1) {
      const [shown = '', below = ''] = quoted(line, line.slice(start, start + 30));
      expect(width(shown)).toBeLessThanOrEqual(40);
      expect(below.length).toBeLessThanOrEqual(40);
    }
  });

  test('says that the stretch goes on below', () => {
    expect(quoted('The Loire\nrises.', 'Loire\n', { endLine: 2, endColumn: 3 })).toEqual(['The Loire', '    ^^^^^…']);
  });

  test('takes no time for a line of a megabyte', () => {
    const line = `${'The Loire rises. '.repeat(60_000)}NILE`;
    expect(quoted(line, 'NILE')[1]?.trim()).toBe('^^^^');
  });

  function width(text: string): number {
    return [...text].reduce(
      (sum, letter) => sum + (/\p{M}/u.test(letter) ? 0 : /\p{Script=Han}/u.test(letter) ? 2 : 1),
      0,
    );
  }
});

describe('plain', () => {
  test('is a line for each finding, and below it what to do', async () => {
    const { stdout } = await report('plain', warned);
    expect(stdout).toBe(
      'the river/statement.md:12:1 warning The note `lost` is never called footnote-unused\n' +
        '    call it with `[^lost]`, or delete it\n' +
        '0 errors, 1 warning\n',
    );
  });
});

describe('json', () => {
  test('is what `vfile-reporter-json` prints', async () => {
    const { code, stdout, cwd } = await report('json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        path: 'the river/statement.md',
        cwd,
        history: ['the river/statement.md'],
        messages: [
          {
            column: 7,
            fatal: true,
            line: 10,
            place: { start: { line: 10, column: 7 }, end: { line: 10, column: 11 } },
            reason: '`rivr`: the data has no `rivr`',
            ruleId: 'path-unknown',
            source: 'rostrum',
            note: expect.stringContaining('use one of `title`'),
          },
        ],
      },
    ]);
  });

  test('says of warnings and suggestions what they are, and lists files without any', async () => {
    const fatal = async (text: string) =>
      JSON.parse((await report('json', text)).stdout).map((file: { messages: { fatal: unknown }[] }) =>
        file.messages.map((message) => message.fatal),
      );
    expect(await fatal(warned)).toEqual([[false]]);
    expect(await fatal(good)).toEqual([[null]]);
    expect(await fatal(statementWith('\nText.\n'))).toEqual([[]]);
  });
});

describe('github', () => {
  test('marks the lines of a change', async () => {
    const { stdout } = await report('github', statementWith('\nThe ~~100 %~~.\n'));
    expect(stdout).toBe(
      '::error file=the river/statement.md,line=10,endLine=10,col=5,endColumn=14,title=markdown-refused::' +
        'Struck-out words are not printed by the Council: take them out\n',
    );
    const link = await report('github', statementWith('\nThe [river](a%20river.html).\n'));
    expect(link.stdout).toContain('::`a%2520river.html` is no address');
    expect((await report('github', good)).stdout).toMatch(/^::notice file=/);
  });
});

describe('sarif', () => {
  test('says what, where and how grave, and nothing of the machine', async () => {
    const { stdout, cwd } = await report('sarif', warned);
    expect(stdout).not.toContain(cwd);
    const log = JSON.parse(stdout);
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    const [{ tool, results, artifacts, columnKind }] = log.runs;
    expect(tool.driver).toEqual({
      name: 'rostrum',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      rules: [
        {
          id: 'footnote-unused',
          shortDescription: { text: expect.any(String) },
          defaultConfiguration: { level: 'warning' },
        },
      ],
    });
    const file = { uri: 'the%20river/statement.md', uriBaseId: 'WORKINGFOLDER' };
    expect([columnKind, artifacts]).toEqual(['utf16CodeUnits', [{ location: file }]]);
    expect(results).toEqual([
      {
        ruleId: 'footnote-unused',
        ruleIndex: 0,
        level: 'warning',
        message: { text: 'The note `lost` is never called: call it with `[^lost]`, or delete it' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: file,
              region: { startLine: 12, startColumn: 1, endLine: 12, endColumn: 23 },
            },
          },
        ],
      },
    ]);
  });

  test('has a name of its own for a suggestion', async () => {
    const [{ tool, results }] = JSON.parse((await report('sarif', good)).stdout).runs;
    expect([tool.driver.rules[0].defaultConfiguration.level, results[0].level]).toEqual(['note', 'note']);
  });

  test('of a good statement has no result', async () => {
    const [{ results, artifacts }] = JSON.parse((await report('sarif', statementWith('\nText.\n'))).stdout).runs;
    expect([results, artifacts.length]).toEqual([[], 1]);
  });
});
