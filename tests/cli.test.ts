import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rostrum } from '../src/cli/rostrum.ts';
import { renderers } from '../src/node/renderers.ts';
import { folderWith } from './support/folder.ts';
import { run } from './support/run.ts';
import { statementWith } from './support/statement.ts';

const good = statementWith('\nThe *river* rises.\n');
const warned = statementWith('\nText.\n\n[^lost]: Never called.\n');
const broken = statementWith('\nThe {{rivr}} and `code`.\n');

describe('rostrum', () => {
  test.each([[['--help']], [['-h']], [['help']], [['help', '--help']]])('%j helps', async (argv) => {
    const { code, stdout, stderr } = await run('/', argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of ['new', 'check', 'build', 'words', 'figures', 'approvals', 'import', 'schema'])
      expect(stdout).toContain(`rostrum ${command} `);
  });

  test('without a word helps, and did nothing', async () => {
    const { code, stdout, stderr } = await run('/', []);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('rostrum build [PATH…]');
  });

  test.each(['new', 'check', 'build', 'words', 'figures', 'approvals', 'import', 'schema'])(
    '%s --help says more, and so does `help` before it',
    async (command) => {
      const { code, stdout } = await run('/', [command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`^rostrum ${command} `));
      expect(await run('/', ['help', command])).toEqual({ code, stdout, stderr: '' });
      expect(await run('/', ['help', command, '--strict'])).toEqual({ code, stdout, stderr: '' });
    },
  );

  test('--help says what asks the network', async () => {
    expect((await run('/', ['--help'])).stdout).toContain('--links');
    expect((await run('/', ['check', '--help'])).stdout).toMatch(/--links .*network/);
  });

  test('--version names the version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await run('/', ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([
    [['biuld'], 'There is no command `biuld`: did you mean `build`?'],
    [['constructor'], 'There is no command `constructor`: use one of'],
    [['build', '--too', 'pdf'], 'There is no option `--too`: did you mean `--to`?'],
    [['check', '--strickt'], 'There is no option `--strickt`: did you mean `--strict`?'],
    [['check', '--fresh'], '`--fresh` makes `--links` ask again: name both'],
    [['check', '-x'], 'There is no option `-x`'],
    [['build', '--to', 'pdff'], '`--to pdff` is not known: did you mean `pdf`?'],
    [['check', '--reporter', 'jason'], '`--reporter jason` is not known: did you mean `json`?'],
    [['build', '--profile', 'times10'], '`--profile times10` is not known: did you mean `times-10`?'],
    [['check', '--profile', '2010'], '`--profile 2010` is not known: use one of `times-12`, `times-10`'],
    [['build', '--to', 'word'], '`--to word` is not known: use `submission` for the Word file to submit, `docx` for'],
    [['build', '--to', 'pdf,DOC'], '`--to DOC` is not known: use `submission` for'],
    [['build', '--to', 'txt'], '`--to txt` is not known: use `form` for the fields of the form'],
    [['build', '--to', 'all'], '`--to all` is not known: use nothing: without `--to` all of them are made'],
    [['build', '--to', ' , '], '`--to` names nothing: use one of `pdf`, `docx`, `submission`, `form`'],
    [['build', 'pdf'], '`pdf` is no statement: did you mean `--to pdf`?'],
    [['build', '--to'], '`--to` needs a value behind it: `--help` says which'],
    [['build', '--out', '--strict'], '`--out` needs a value behind it'],
    [['build', '--strict=yes'], '`--strict` takes no value: write it alone, or leave it out'],
    [['build', '-o', 'sent'], 'There is no option `-o`: did you mean `--out`?'],
    [['check', '-R'], 'There is no option `-R`: use one of `--reporter`, `--require-approvals`'],
    [['words', '--strict'], 'There is no option `--strict`: this command has none'],
    [['help', 'nothing'], 'There is no command `nothing`: use one of `new`, `check`, `build`'],
    [['--help', 'chekc'], 'There is no command `chekc`: did you mean `check`?'],
    [['--strict'], '`--strict` stands before any command: write it behind one, or see `rostrum --help`'],
    [['statements/river'], 'a command stands before a path, `rostrum check statements/river`'],
    [['schema'], 'Name one schema, such as `rostrum schema cases`: statement, signatories, cases, figures'],
    [['schema', 'signatory'], 'did you mean `signatories`?'],
    [['new'], 'Give the statement one name: `rostrum new rivers-and-rights`'],
    [['new', 'a', 'b'], 'Give the statement one name: `rostrum new a-b`'],
    [['new', '../river'], '`../river` is no name: use small letters, figures and hyphens, `rostrum new river`'],
    [['new', 'The Élan'], '`The Élan` is no name: use small letters, figures and hyphens, `rostrum new the-elan`'],
    [['new', 'Река'], '`Река` is no name: use small letters, figures and hyphens, `rostrum new rivers-and-rights`'],
    [['check', 'nowhere'], '`nowhere` does not exist'],
    [
      ['build'],
      'There are no statements here: go to the folder that holds `statements/`, or make one with `rostrum new',
    ],
  ])('%j could not run', async (argv, said) => {
    const { code, stdout, stderr } = await run(await folderWith(), argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^rostrum: /);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe('a path that is no statement', () => {
  const files = {
    'statements/rivers/statement.md': good,
    'statements/rivers/cases.yaml': '[]',
    'statements/glaciers/statement.fr.md': good,
    'out/rivers/rivers.en.pdf': '',
    'drafts/statement.docx': '',
    'notes/statement-fr.md': good,
    'text.txt': good,
  };
  test.each([
    ['rivers', '`rivers` does not exist: did you mean `statements/rivers`?'],
    ['statements/river', '`statements/river` does not exist: did you mean `statements/rivers`?'],
    ['glacier', '`glacier` does not exist: did you mean `statements/glaciers`?'],
    [
      'statements/rivers/statment.md',
      '`statements/rivers/statment.md` does not exist: did you mean `statements/rivers/statement.md`?',
    ],
    ['out/rivers', '`out/rivers` holds no `statement.md`: did you mean `statements/rivers`?'],
    [
      'statements/rivers/cases.yaml',
      '`statements/rivers/cases.yaml` is no statement: name the folder, `statements/rivers`',
    ],
    [
      'drafts',
      '`drafts` holds no `statement.md`: copy the words of `statement.docx` into a plain text file of the name',
    ],
    [
      'drafts/statement.docx',
      '`drafts/statement.docx` is no statement: copy the words of `statement.docx` into a plain',
    ],
    ['notes', '`notes` holds no `statement.md`: did you mean `statement-fr.md`? Rename it to `statement.md`, or in'],
    ['text.txt', '`text.txt` is no statement: if it is the text of one, rename it to `statement.md`, or in another'],
    ['lakes', "`lakes` does not exist: name a statement's folder or file"],
  ])('%s', async (path, said) => {
    const { code, stderr } = await run(await folderWith(files), ['check', path]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`rostrum: ${said}`)]);
  });
});

describe('rostrum check', () => {
  test('of a good statement says so', async () => {
    const cwd = await folderWith({ 'river/statement.md': statementWith('\nText.\n') });
    const { code, stdout, stderr } = await run(cwd, ['check', 'river']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Nothing to mend.\n' });
    expect(stderr).toMatch(/^river\.en: text [0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}\n$/);
  });

  test('prints every finding of every statement, a line and what to do', async () => {
    const cwd = await folderWith({ 'statements/a/statement.md': broken, 'statements/b/statement.md': warned });
    expect(await run(cwd, ['check'])).toEqual({
      code: 1,
      stdout:
        'statements/a/statement.md:10:7 error `rivr`: the data has no `rivr` path-unknown\n' +
        '    use one of `title`, `session`, `agendaItem`, `language`, `date`, `symbol`, `lead`, `signatories`, `cases`, `vars`\n' +
        'statements/b/statement.md:12:1 warning The note `lost` is never called footnote-unused\n' +
        '    call it with `[^lost]`, or delete it\n' +
        '1 error, 1 warning\n',
      stderr: expect.stringMatching(/^a: not looked at to the end; .*\nb\.en: text /),
    });
  });

  test('takes warnings for faults when it is strict', async () => {
    const cwd = await folderWith({ 'river/statement.md': warned });
    expect((await run(cwd, ['check', 'river'])).code).toBe(0);
    expect((await run(cwd, ['check', 'river', '--strict'])).code).toBe(1);
  });

  test('takes no remark for a fault, however strict it is', async () => {
    const cwd = await folderWith({ 'river/statement.md': good });
    const { code, stdout } = await run(cwd, ['check', 'river', '--strict']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^river\/statement\.md:10:5 info .* submission-drops-emphasis\n.*\nNothing to mend; 1 suggestion\.\n$/,
    );
  });

  test('looks at the text by another profile', async () => {
    const cwd = await folderWith({ 'river/statement.md': good.replace('right to water', 'Right to Water') });
    const { stdout } = await run(cwd, ['check', 'river', '--profile', 'times-12']);
    expect(stdout).toBe('Nothing to mend.\n');
  });

  test('names files from where it is run', async () => {
    const cwd = await folderWith({ 'river/statement.md': broken });
    expect((await run(join(cwd, 'river'), ['check', '.'])).stdout).toMatch(/^statement\.md:10:7 error/);
    expect((await run(join(cwd, 'river'), ['check', 'statement.md'])).stdout).toMatch(/^statement\.md:10:7 error/);
  });

  test('finds once what is wrong with the data of several texts', async () => {
    const text = statementWith('\nText.\n').replace(/signatories: .*/, 'signatories: signatories.yaml');
    const cwd = await folderWith({
      'river/statement.en.md': text,
      'river/statement.fr.md': text.replace('---\n', '---\nlanguage: fr\n'),
      'river/signatories.yaml':
        '- { name: Loire Watch, status: special, lead: yes }\n- { name: Loire Watch, status: none }\n',
    });
    const { stdout } = await run(cwd, ['check', 'river']);
    expect(stdout.match(/signatory-duplicate/g)).toHaveLength(1);
    expect(stdout).toMatch(/\n1 error, 0 warnings\n$/);
  });

  test('writes nothing', async () => {
    const cwd = await folderWith({ 'river/statement.md': good });
    await run(cwd, ['check', 'river']);
    expect(await readdir(cwd)).toEqual(['river']);
  });
});

describe('rostrum build', () => {
  test('writes every product, and says what it made', async () => {
    const cwd = await folderWith({ 'statements/river/statement.md': good });
    const { code, stdout, stderr } = await run(cwd, ['build']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/river\.en: 7 of 1500 words, text [0-9a-f-]{14}, 4 files in out\/river\n$/);
    expect((await readdir(join(cwd, 'out/river'))).sort()).toEqual([
      'SHA256SUMS',
      'manifest.json',
      'river.en.docx',
      'river.en.form.txt',
      'river.en.pdf',
      'river.en.submission.docx',
    ]);
  });

  test('writes only the products asked for, where it is told to', async () => {
    const cwd = await folderWith({ 'river/statement.md': good });
    expect((await run(cwd, ['build', 'river', '--to', 'form', '--out', 'sent'])).code).toBe(0);
    expect((await readdir(join(cwd, 'sent/river'))).sort()).toEqual([
      'SHA256SUMS',
      'manifest.json',
      'river.en.form.txt',
    ]);
  });

  test('takes another profile for the file to submit, and says so', async () => {
    const cwd = await folderWith({ 'river/statement.md': good });
    const profileOf = async (): Promise<string> =>
      JSON.parse(await readFile(join(cwd, 'out/river/manifest.json'), 'utf8')).texts[0].submissionProfile;
    const usual = await run(cwd, ['build', 'river', '--to', 'submission']);
    expect(usual.stderr).not.toContain('profile');
    expect(await profileOf()).toBe('times-10');
    const { code, stderr } = await run(cwd, ['build', 'river', '--to', 'submission', '--profile', 'times-12']);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'river.en: the file to submit is of the profile `times-12`: Times New Roman 12, justified',
    );
    expect(await profileOf()).toBe('times-12');
  });

  test('goes on with the others when one statement is broken, whose files stay', async () => {
    const cwd = await folderWith({
      'statements/a/statement.md': broken,
      'statements/b/statement.md': good,
      'out/a/a.en.form.txt': 'of yesterday',
      'out/a/SHA256SUMS': `${'0'.repeat(64)}  a.en.form.txt\n`,
    });
    const { code, stderr } = await run(cwd, ['build', '--to', 'form']);
    expect(code).toBe(1);
    expect(stderr).toContain('a: not built; what was in out/a is as it was');
    expect(stderr).toContain('b.en: 7 of 1500 words');
    expect(await readFile(join(cwd, 'out/a/a.en.form.txt'), 'utf8')).toBe('of yesterday');
    expect(await readdir(join(cwd, 'out/b'))).toContain('b.en.form.txt');
  });

  test('takes an earlier build away where a name may no longer be printed, and nothing else', async () => {
    const cwd = await folderWith({
      'river/statement.md': good.replace(
        '---\n\n',
        'cases: [{ id: a, person: { name: Wilma Weir } }]\n---\n\nWilma Weir came. ',
      ),
      'out/river/river.en.form.txt': 'Wilma Weir',
      'out/river/notes.txt': 'mine',
      'out/river/SHA256SUMS': `${'0'.repeat(64)}  river.en.form.txt\n`,
    });
    const { code, stderr } = await run(cwd, ['build', 'river', '--to', 'form']);
    expect(code).toBe(1);
    expect(stderr).toContain('name-withheld');
    expect(stderr).toContain(
      'river: not built; taken away from out/river, for they may name who must not be named: river.en.form.txt, SHA256SUMS',
    );
    expect(await readdir(join(cwd, 'out/river'))).toEqual(['notes.txt']);
  });

  test('leaves out what a fault stops, and says so', async () => {
    const cwd = await folderWith({ 'river/statement.md': good.replace(/contact: .*\n/, '') });
    const { code, stderr } = await run(cwd, ['build', 'river']);
    expect(code).toBe(1);
    expect(stderr).toContain('river.en: without submission.docx, form.txt, for the errors above');
    expect(await readdir(join(cwd, 'out/river'))).not.toContain('river.en.form.txt');
  });

  test('writes nothing of a statement with warnings when it is strict', async () => {
    const cwd = await folderWith({ 'river/statement.md': warned });
    expect((await run(cwd, ['build', 'river', '--to', 'form', '--strict'])).code).toBe(1);
    expect(await readdir(cwd)).toEqual(['river']);
  });

  test('refuses two statements of one name', async () => {
    const cwd = await folderWith({ 'a/river/statement.md': good, 'b/river/statement.md': good });
    const { code, stderr } = await run(cwd, ['build', 'a', 'b']);
    expect(code).toBe(1);
    expect(stderr).toContain('river: not built; `a/river` and `b/river` have one name: rename one of the folders\n');
    expect((await readdir(cwd)).sort()).toEqual(['a', 'b']);
  });

  test('two statements of one name do not stop a third', async () => {
    const files = { 'a/river/statement.md': good, 'b/River/statement.md': good, 'b/lake/statement.md': good };
    const cwd = await folderWith(files);
    expect((await run(cwd, ['build', 'a', 'b', '--to', 'form'])).code).toBe(1);
    expect(await readdir(join(cwd, 'out'))).toEqual(['lake']);
  });

  test('goes on after a fault of its own', async () => {
    const cwd = await folderWith({ 'statements/lake/statement.md': good, 'statements/river/statement.md': good });
    const pdf = () => Promise.reject(new Error('no fonts'));
    const lines: string[] = [];
    const io = { cwd, env: {}, isTerminal: false, stdout: () => undefined, stderr: (text: string) => lines.push(text) };
    expect(await rostrum(['build'], { ...io, renderers: { ...renderers, pdf } })).toBe(2);
    expect(lines.filter((line) => /fault of Rostrum.*\nError: no fonts/.test(line))).toHaveLength(2);
    expect(await readdir(cwd)).toEqual(['statements']);
  });

  test('does not write a statement into itself', async () => {
    const cwd = await folderWith({ 'statements/river/statement.md': good });
    const { code, stderr } = await run(cwd, ['build', '--out', 'statements', '--to', 'form']);
    expect([code, stderr]).toEqual([2, 'rostrum: `--out statements` would write into `statements/river` itself\n']);
  });

  test('says what of an earlier build it takes away', async () => {
    const cwd = await folderWith({ 'river/statement.md': good });
    await run(cwd, ['build', 'river', '--to', 'form', '--to', 'submission']);
    const { stderr } = await run(cwd, ['build', 'river', '--to', 'form']);
    expect(stderr).toContain('taken away, for they were of an earlier build: river.en.submission.docx\n');
    expect(await readdir(join(cwd, 'out/river'))).not.toContain('river.en.submission.docx');
  });

  test('does not pass over a folder whose text has another name', async () => {
    const cwd = await folderWith({ 'statements/river/statement.md.txt': good, 'statements/lake/statement.md': good });
    const { code, stderr } = await run(cwd, ['build', '--to', 'form']);
    expect(code).toBe(1);
    expect(stderr).toContain('statements/river/statement.md:1:1 error The folder holds no `statement.md` file-missing');
    expect(stderr).toContain('did you mean `statement.md.txt`? Rename it to `statement.md`, or in another language');
    expect(await readdir(join(cwd, 'out'))).toEqual(['lake']);
  });

  test('could not run where it cannot write', async () => {
    const cwd = await folderWith({ 'river/statement.md': good, out: 'A file.' });
    const { code, stderr } = await run(cwd, ['build', 'river', '--to', 'form']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'rostrum: `out/river` cannot be written (a file stands where a folder is wanted): mend that, or choose another ' +
        'folder with `--out`\n',
    );
  });

  test('has one output folder and one file of settings, also within `statements/`', async () => {
    const cwd = await folderWith({
      'statements/river/statement.md': good,
      'rostrum.config.yaml': 'rules: { statment: off }\n',
      'river/statement.md': good,
    });
    for (const within of ['statements/river', 'statements']) {
      const { stdout, stderr } = await run(join(cwd, within), [
        'build',
        '--to',
        'form',
        ...(within === 'statements' ? ['river'] : []),
      ]);
      expect(stdout + stderr).toContain('rostrum.config.yaml');
    }
    await writeFile(join(cwd, 'rostrum.config.yaml'), 'rules: { url-search: off }\n');
    await run(join(cwd, 'statements/river'), ['build', '--to', 'form']);
    expect(await readdir(join(cwd, 'out'))).toEqual(['river']);
    expect(await readdir(join(cwd, 'statements/river'))).toEqual(['statement.md']);
    await run(join(cwd, 'river'), ['build', '--to', 'form']);
    expect(await readdir(join(cwd, 'river'))).toEqual(['out', 'statement.md']);
  });

  test('builds the other statements where it cannot write one', async () => {
    const cwd = await folderWith({
      'statements/lake/statement.md': good,
      'statements/river/statement.md': good,
      'out/lake': 'A file.',
    });
    const { code, stderr } = await run(cwd, ['build', '--to', 'form']);
    expect(code).toBe(2);
    expect(stderr).toContain('rostrum: `out/lake` cannot be written');
    expect(await readdir(join(cwd, 'out/river'))).toContain('river.en.form.txt');
  });

  test('says where the files are: from here where that is below, else from the root', async () => {
    const cwd = await folderWith({ 'a/statements/river/statement.md': good });
    const where = async (out: string): Promise<string> => {
      const { stderr } = await run(join(cwd, 'a'), ['build', '--to', 'form', '--out', out]);
      return / 1 file in (.*)\n$/.exec(stderr)?.[1] ?? stderr;
    };
    expect(await where('sent/now')).toBe('sent/now/river');
    expect(await where('.')).toBe('river');
    expect(await where('../sent')).toBe(join(cwd, 'sent/river'));
    expect(await where(join(cwd, 'a/sent'))).toBe('sent/river');
    expect(await where(join(cwd, 'sent'))).toBe(join(cwd, 'sent/river'));
    expect(await where('a/river.md')).toBe('a/river.md/river');
    expect(await where('river/river.en.form.txt')).toMatch(
      /^rostrum: `river\/river\.en\.form\.txt\/river` cannot be written \(a file stands where a folder is wanted\)/m,
    );
  });

  test('takes products that are parted by spaces, and each once', async () => {
    const cwd = await folderWith({ 'river/statement.md': good });
    const { stderr } = await run(cwd, ['build', 'river', '--to', 'form, form submission']);
    expect(stderr).toContain(' 2 files in out/river\n');
  });

  test('takes the date of its making from SOURCE_DATE_EPOCH', async () => {
    const cwd = await folderWith({ 'river/statement.md': good });
    const sums = async (epoch?: string) => {
      const { code } = await run(cwd, ['build', 'river', '--to', 'docx'], {
        env: epoch === undefined ? {} : { SOURCE_DATE_EPOCH: epoch },
      });
      expect(code).toBe(0);
      return readFile(join(cwd, 'out/river/SHA256SUMS'), 'utf8');
    };
    const ownDay = String(Date.UTC(2026, 1, 6) / 1000);
    expect(await sums(ownDay)).toBe(await sums());
    expect(await sums('')).toBe(await sums());
    expect(await sums('1700000000')).not.toBe(await sums());
  });

  test.each(['yesterday', '-1', '1e99', '99999999999999'])('could not run with SOURCE_DATE_EPOCH=%s', async (epoch) => {
    const cwd = await folderWith({ 'river/statement.md': good });
    const { code, stderr } = await run(cwd, ['build', 'river'], { env: { SOURCE_DATE_EPOCH: epoch } });
    expect(code).toBe(2);
    expect(stderr).toContain(`SOURCE_DATE_EPOCH is \`${epoch}\``);
  });

  test('quotes on a terminal the lines that it finds fault with', async () => {
    const cwd = await folderWith({ 'river/statement.md': broken });
    const { stderr } = await run(cwd, ['build', 'river', '--to', 'form'], { columns: 80, env: { NO_COLOR: '1' } });
    expect(stderr).toContain('\n  │ The {{rivr}} and `code`.\n  │       ^^^^\n');
    expect((await run(cwd, ['words', 'river'], { columns: 80 })).stderr).toContain('│');
    expect((await run(cwd, ['build', 'river', '--to', 'form'])).stderr).not.toContain('│');
  });

  test('shows on a terminal what it works at, and takes it away', async () => {
    const cwd = await folderWith({ 'river/statement.md': good });
    const { stderr } = await run(cwd, ['build', 'river', '--to', 'form'], { isTerminal: true });
    expect(stderr.startsWith('Building river…\r\u001B[K')).toBe(true);
  });
});

describe('rostrum words', () => {
  test('counts against the limit, and says how', async () => {
    const cwd = await folderWith({ 'river/statement.md': statementWith('\nOne two.[^n]\n\n[^n]: Three.\n') });
    const { code, stdout } = await run(cwd, ['words', 'river']);
    expect(code).toBe(0);
    expect(stdout).toContain('river.en  6 of 1500: 1494 left\n');
    expect(stdout).toContain('title and text; the notes have 1 more');
    expect(stdout).toContain('limit for a main sponsor in special status, http');
    expect(stdout).toContain('due by 2026-02-09: the session opens on 2026-02-23, http');
  });

  test('says what Word shows for the file to submit', async () => {
    const signatories =
      'signatories: [{ name: Loire Watch, status: special, lead: yes }, { name: Rhine Friends, status: none }]';
    const text = statementWith('\nOne:\n\n- two\n- three\n').replace(/signatories: .*/, signatories);
    const { stdout } = await run(await folderWith({ 'river/statement.md': text }), ['words', 'river']);
    expect(stdout).toContain('river.en  7 of 1500');
    expect(stdout).toContain(
      'for the file to submit Word shows 23: 2 for the labels of lists and the like, 14 for the organizations at its end\n',
    );
  });

  test('finds fault with too many', async () => {
    const cwd = await folderWith({ 'river/statement.md': statementWith(`\n${'water '.repeat(1500)}\n`) });
    const { code, stdout } = await run(cwd, ['words', 'river']);
    expect(code).toBe(1);
    expect(stdout).toContain('river.en  1504 of 1500: 4 too many\n');
  });

  test('cannot count what has faults', async () => {
    const cwd = await folderWith({ 'river/statement.md': broken });
    const { code, stdout, stderr } = await run(cwd, ['words', 'river']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('path-unknown');
  });
});

describe('rostrum new', () => {
  test('makes a statement that has nothing to mend and builds', async () => {
    const cwd = await folderWith();
    expect((await run(cwd, ['new', 'rivers-and-rights'])).code).toBe(0);
    expect((await readdir(join(cwd, 'statements/rivers-and-rights'))).sort()).toEqual([
      'cases.yaml',
      'signatories.yaml',
      'sources.yaml',
      'statement.md',
    ]);
    expect(await run(cwd, ['check', '--strict'])).toMatchObject({ code: 0, stdout: 'Nothing to mend.\n' });
    expect((await run(cwd, ['build'])).code).toBe(0);
  });

  test('puts beside it the schemas that its data files name, and the settings of an editor', async () => {
    const cwd = await folderWith();
    await run(cwd, ['new', 'rivers-and-rights']);
    const folder = join(cwd, 'statements/rivers-and-rights');
    const data = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
    expect(data).toHaveLength(3);
    for (const name of data) {
      const named =
        /^# yaml-language-server: \$schema=(.+)\n/.exec(await readFile(join(folder, name), 'utf8'))?.[1] ?? '';
      const schema = JSON.parse(await readFile(join(folder, named), 'utf8'));
      expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    }
    const settings = JSON.parse(await readFile(join(cwd, '.vscode/settings.json'), 'utf8'));
    for (const [path, files] of Object.entries(settings['yaml.schemas'])) {
      expect(JSON.parse(await readFile(join(cwd, path), 'utf8'))).toHaveProperty('$schema');
      expect(files).toMatch(/\.yaml$/);
    }
    expect((await run(cwd, ['check'])).stdout).toBe('Nothing to mend.\n');
  });

  test('leaves the settings of an editor as they are', async () => {
    const cwd = await folderWith({ '.vscode/settings.json': '// mine' });
    expect((await run(cwd, ['new', 'river'])).code).toBe(0);
    expect(await readFile(join(cwd, '.vscode/settings.json'), 'utf8')).toBe('// mine');
  });

  test('touches none that is there', async () => {
    const cwd = await folderWith({ 'statements/river/statement.md': 'Mine.' });
    const { code, stderr } = await run(cwd, ['new', 'river']);
    expect(code).toBe(2);
    expect(stderr).toContain('`statements/river` is there already');
    expect(await readFile(join(cwd, 'statements/river/statement.md'), 'utf8')).toBe('Mine.');
  });

  test('touches no file of that name either', async () => {
    const cwd = await folderWith({ 'statements/river': 'A file.' });
    expect((await run(cwd, ['new', 'river'])).code).toBe(2);
    expect(await readdir(join(cwd, 'statements'))).toEqual(['river']);
  });
});

describe('rostrum schema', () => {
  test.each(['statement', 'signatories', 'cases'])('%s is JSON', async (name) => {
    const { code, stdout } = await run('/', ['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('$schema');
  });
});

describe('rostrum figures', () => {
  test('names the places of a figure in the order of the files, each once', async () => {
    const cwd = await folderWith({
      'river/statement.md': statementWith(
        '\n{{> weir}}\n\n{{> dam}}\n\n{{figure "watch"}} crossed.\n',
        'figures: figures.yaml',
      ),
      'river/partials/weir.md': 'At the weir {{figure "watch"}} crossed.\n',
      'river/partials/dam.md': '{{#each signatories}}{{figure "watch"}} and {{figure "watch"}} crossed.{{/each}}\n',
      'river/figures.yaml': '- { id: watch, value: 12, what: crossings }\n',
    });
    const places = ['partials/dam.md:1:22', 'partials/dam.md:1:45', 'partials/weir.md:1:13', 'statement.md:15:1'];
    expect((await run(cwd, ['figures', 'river'])).stdout).toContain(`used: ${places.join(', ')}\n`);
    await run(cwd, ['build', 'river', '--to', 'form']);
    const { texts } = JSON.parse(await readFile(join(cwd, 'out/river/manifest.json'), 'utf8'));
    expect(texts[0].figures[0].printedAt).toEqual(places);
  });

  test('prints what each counts, on what it rests, what contradicts it, and where it is used', async () => {
    const text = statementWith(
      '\nRhine Watch counts {{figure "watch" cite=false}} people.\n',
      'figures: figures.yaml',
      'sources: [{ id: rhine, type: report, title: The Rhine }]',
    );
    const figures = [
      '- { id: watch, over: 1000, what: crossings, period: 2025, accordingTo: Rhine Watch, sources: [rhine] }',
      '- { id: office, from: 800, to: 900, about: true, what: crossings, period: 2025-03 }',
    ];
    const cwd = await folderWith({ 'river/statement.md': text, 'river/figures.yaml': `${figures.join('\n')}\n` });
    const { code, stdout } = await run(cwd, ['figures', 'river']);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'river.en  2 figures',
      '  watch  more than 1000',
      '      crossings, according to Rhine Watch',
      '      sources: rhine',
      '      contradicted by: office',
      expect.stringMatching(/^ {6}used: statement\.md:\d+:20$/),
      '  office  about 800–900',
      '      crossings',
      '      sources: none',
      '      contradicted by: watch',
      '      used: nowhere',
      '',
    ]);
  });
});
