import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findStatements } from '../src/node/index.ts';
import { folderWith } from './support/folder.ts';
import { run } from './support/run.ts';
import { buildFiles, checkFiles, placesOf, statementWith } from './support/statement.ts';

const uncalled = '\nThe river is low.\n\n[^lost]: Nobody calls it.\n';
const counted = '\nSome 240 families left.\n';

describe('`rules:` in the front matter', () => {
  test('takes a finding away', async () => {
    expect(placesOf(await checkFiles({ 'statement.md': statementWith(counted) }))).toEqual([
      'statement.md:10:6 count-unsourced',
    ]);
    const set = statementWith(counted, 'rules: { count-unsourced: off }');
    expect(placesOf(await checkFiles({ 'statement.md': set }))).toEqual([]);
  });

  test('raised to an error, advice holds the submission back', async () => {
    const { products } = await buildFiles({
      'statement.md': statementWith(uncalled, 'rules: { footnote-unused: error }'),
    });
    expect([...products.keys()]).toEqual(['pdf', 'docx']);
  });

  test('turned down to a warning, a fault of the submission holds nothing back', async () => {
    const silent = statementWith(uncalled, 'rules: { contact-missing: warning }').replace(/^contact: .*\n/m, '');
    const { products } = await buildFiles({ 'statement.md': silent });
    expect([...products.keys()]).toEqual(['pdf', 'docx', 'submission', 'form']);
  });

  test.each([
    ['faults of the data', 'agendaItem: 99', ''],
    ['faults of the merge', 'agendaItem: 3', '{{rivr}}'],
    ['faults of the Markdown', 'agendaItem: 3', '<br>'],
  ])('hold for every stage, though %s end the build early', async (_, item, text) => {
    const stale = (rules: string): string =>
      statementWith(`\n${text}\n`, rules)
        .replace('agendaItem: 3', item)
        .replace('status: special', 'status: special, statusConfirmedOn: 2020-01-01');
    const rulesOf = async (file: string): Promise<(string | undefined)[]> =>
      (await checkFiles({ 'statement.md': file })).files.flatMap(({ messages }) => messages.map((one) => one.ruleId));
    expect(await rulesOf(stale('rules: {}'))).toContain('status-stale');
    const without = await rulesOf(stale('rules: { status-stale: off }'));
    expect(without).not.toContain('status-stale');
    expect(without.length).toBeGreaterThan(0);
  });
});

describe('rostrum.config.yaml', () => {
  const statement = statementWith(counted);

  test('holds for the statements below it, up to where the command runs', async () => {
    const folder = await folderWith({
      'rostrum.config.yaml': 'rules: { count-unsourced: error } # not for those who run it below\n',
      'work/statements/river/statement.md': statement,
    });
    expect((await run(folder, ['check', 'work/statements'])).stdout).toContain(' error The count `240 families`');
    expect((await run(join(folder, 'work'), ['check'])).stdout).toContain(' warning The count `240 families`');
    expect((await run(join(folder, 'work'), ['check', '../work/statements'])).stdout).toContain(' warning ');
    const aside = join(folder, 'work/statements');
    expect((await run(join(folder, 'work'), ['check', aside])).stdout).toContain(' warning ');
  });

  test('the nearest holds, and the front matter before it', async () => {
    const folder = await folderWith({
      'rostrum.config.yaml': 'rules: { count-unsourced: error, footnote-unused: off }\n',
      'statements/rostrum.config.yaml': 'rules: { count-unsourced: off }\n',
      'statements/river/statement.md': statementWith(counted + uncalled),
      'statements/treaty/statement.md': statementWith(counted, 'rules: { count-unsourced: warning }'),
    });
    const { stdout } = await run(folder, ['check']);
    expect(stdout).toMatch(/^statements\/river\/statement\.md:14:1 warning .* footnote-unused$/m);
    expect(stdout).not.toMatch(/^statements\/river\/.* count-unsourced$/m);
    expect(stdout).toMatch(/^statements\/treaty\/statement\.md:11:6 warning .* count-unsourced$/m);
  });

  test('holds for a folder that is not below the one where the command runs, if it is its own', async () => {
    const folder = await folderWith({
      'rostrum.config.yaml': 'rules: { count-unsourced: error }\n',
      'here/nothing.txt': '',
      'river/statement.md': statement,
      'treaty/rostrum.config.yaml': 'rules: { count-unsourced: off }\n',
      'treaty/statement.md': statement,
    });
    const { stdout } = await run(join(folder, 'here'), ['check', '../river', '../treaty']);
    expect(stdout.match(/ (error|warning) The count/g)).toEqual([' warning The count']);
  });

  test('is spoken of once, at line and column, and nothing is built under one with faults', async () => {
    const folder = await folderWith({
      'rostrum.config.yaml': 'rules:\n  count-unsorced: error\n  count-unsourced: off\nstyle: geneva\n',
      'statements/river/statement.md': statement,
      'statements/treaty/statement.md': statement,
    });
    const { code, stdout } = await run(folder, ['check']);
    expect(code).toBe(1);
    expect(stdout.replace(/^ .*\n/gm, '')).toBe(
      'rostrum.config.yaml:2:3 error `count-unsorced` is no key here key-unknown\n' +
        'rostrum.config.yaml:4:1 error `style` is no key here key-unknown\n2 errors, 0 warnings\n',
    );
    const built = await run(folder, ['build']);
    expect(built.code).toBe(1);
    expect(built.stderr.match(/rostrum\.config\.yaml:2:3/g)).toHaveLength(1);
    expect(built.stderr).toContain('treaty: not built; the settings in `rostrum.config.yaml` have faults\n');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test.each([
    ['', []],
    ['# rules: {}\n', []],
    ['rules: [off]\n', ['rostrum.config.yaml:1:8 value-invalid']],
    ['- rules\n', ['rostrum.config.yaml:1:1 value-invalid']],
    ['rules: {\n', ['rostrum.config.yaml:2:1 yaml-invalid']],
  ])('%j has these faults: %j', async (text, faults) => {
    const folder = await folderWith({ 'rostrum.config.yaml': text, 'statement.md': statement });
    const [found] = await findStatements(folder, []);
    expect(found?.config && placesOf({ files: [found.config.file] })).toEqual(faults);
  });

  test('holds when a text is named, and for all texts of its statement', async () => {
    const folder = await folderWith({
      'rostrum.config.yaml': 'rules: { count-unsourced: off }\n',
      'river/statement.md': statement,
    });
    expect((await run(folder, ['build', 'river/statement.md', '--to', 'docx', '--strict'])).code).toBe(0);
  });
});
