import { chmod, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../src/digest.ts';
import { findings } from '../src/message.ts';
import { buildStatement, findStatements, NodeWorld, NotFoundError, WriteError, writeFiles } from '../src/node/index.ts';
import { folderWith } from './support/folder.ts';
import { statementWith } from './support/statement.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a world on disk', () => {
  test('reads files of its folder, and remembers them', async () => {
    const world = new NodeWorld(await folderWith({ 'data/rivers.csv': 'name\n' }));
    expect(await world.read('data/rivers.csv')).toEqual({ bytes: bytes('name\n') });
    expect([...world.inputs]).toEqual([['data/rivers.csv', sha256(bytes('name\n'))]]);
  });

  test.each([
    ['../secret.txt', 'outside'],
    ['/etc/hostname', 'outside'],
    ['data/../../secret.txt', 'outside'],
    ['C:/secret.txt', 'outside'],
    ['nowhere.csv', 'missing'],
    ['rivers.csv/more', 'missing'],
    ['data', 'unreadable'],
    ['.', 'unreadable'],
  ])('says of `%s` that it is %s', async (path, fault) => {
    const folder = await folderWith({ 'secret.txt': 'Secret.', 'river/rivers.csv': '', 'river/data/a.csv': '' });
    expect(await new NodeWorld(join(folder, 'river')).read(path)).toEqual({ fault });
  });

  test.each([
    ['cases.csv', 'Cases.csv'],
    ['data/rivers.csv', 'Data/Rivers.csv'],
    ['figures.csv', 'figures.xlsx'],
    ['figures', 'figures.xlsx'],
    ['sigantories.yaml', 'signatories.yml'],
    ['./x/../cases.csv', 'Cases.csv'],
    ['partials/Aare.md', 'partials/aare.md'],
    ['partials/figures.md', undefined],
    ['sources.bib', undefined],
    ['secret.csv', undefined],
    ['statement.csv', undefined],
  ])('says which file may be meant by `%s`: %s', async (path, instead) => {
    const names = [
      'Cases.csv',
      'Data/Rivers.csv',
      'figures.xlsx',
      'signatories.yml',
      'partials/aare.md',
      'statement.md',
    ];
    const folder = await folderWith({
      'Secret.csv': '',
      ...Object.fromEntries(names.map((name) => [`river/${name}`, ''])),
    });
    await symlink(join(folder, 'Secret.csv'), join(folder, 'river/Secret.csv'));
    const world = new NodeWorld(join(folder, 'river'));
    expect(await world.read(path)).toEqual({ fault: 'missing', ...(instead && { instead }) });
    expect(world.inputs.size).toBe(0);
  });

  test('follows no symbolic link out of its folder', async () => {
    const folder = await folderWith({
      'secret.txt': 'Secret.',
      'private/list.csv': 'name\n',
      'river/statement.md': '',
    });
    await symlink(join(folder, 'secret.txt'), join(folder, 'river/signatories.csv'));
    await symlink(join(folder, 'private'), join(folder, 'river/data'));
    await symlink(join(folder, 'river/statement.md'), join(folder, 'river/copy.md'));
    const world = new NodeWorld(join(folder, 'river'));
    expect(await world.read('signatories.csv')).toEqual({ fault: 'outside' });
    expect(await world.read('data/list.csv')).toEqual({ fault: 'outside' });
    expect(await world.read('copy.md')).toEqual({ bytes: bytes('') });
    expect([...world.inputs.keys()]).toEqual(['copy.md']);
  });

  test('may itself be reached by a symbolic link', async () => {
    const folder = await folderWith({ 'river/statement.md': 'Text.' });
    await symlink(join(folder, 'river'), join(folder, 'link'));
    expect(await new NodeWorld(join(folder, 'link')).read('statement.md')).toEqual({ bytes: bytes('Text.') });
  });

  test('gives templates and fonts of Rostrum, and nothing else of it', async () => {
    const world = new NodeWorld(await folderWith());
    expect(await world.read('rostrum:templates/human-rights-council/council.yaml')).toHaveProperty('bytes');
    expect(await world.read('rostrum:fonts/Tinos-Bold.ttf')).toHaveProperty('bytes');
    expect(await world.read('rostrum:../../etc/hostname')).toEqual({ fault: 'outside' });
    expect(world.inputs.size).toBe(0);
  });
});

describe('the files of a statement', () => {
  const sums = (...names: string[]) => bytes(names.map((name) => `${sha256(bytes(name))}  ${name}\n`).join(''));

  test('are written, and nothing beside them', async () => {
    const out = join(await folderWith(), 'out', 'river');
    await writeFiles(
      out,
      new Map([
        ['river.pdf', bytes('new')],
        ['SHA256SUMS', sums('river.pdf')],
      ]),
    );
    expect((await readdir(out)).sort()).toEqual(['SHA256SUMS', 'river.pdf']);
    expect(await readFile(join(out, 'river.pdf'), 'utf8')).toBe('new');
  });

  test('replace those of an earlier build, and take away what is no longer made', async () => {
    const out = await folderWith({ 'letter.txt': 'Not ours.' });
    await writeFiles(
      out,
      new Map([
        ['a.pdf', bytes('old')],
        ['b.docx', bytes('old')],
        ['SHA256SUMS', sums('a.pdf', 'b.docx')],
      ]),
    );
    await writeFiles(
      out,
      new Map([
        ['a.pdf', bytes('new')],
        ['SHA256SUMS', sums('a.pdf')],
      ]),
    );
    expect((await readdir(out)).sort()).toEqual(['SHA256SUMS', 'a.pdf', 'letter.txt']);
    expect(await readFile(join(out, 'a.pdf'), 'utf8')).toBe('new');
  });

  test('of an earlier build are taken away only by their names in the folder', async () => {
    const folder = await folderWith({ 'secret.txt': 'Stays.', 'out/SHA256SUMS': `${'0'.repeat(64)}  ../secret.txt\n` });
    await writeFiles(join(folder, 'out'), new Map([['SHA256SUMS', sums()]]));
    expect(await readFile(join(folder, 'secret.txt'), 'utf8')).toBe('Stays.');
  });

  test('are all there, or none: a folder that stands in the way leaves what was', async () => {
    const out = await folderWith({ 'a.pdf': 'old', SHA256SUMS: 'old' });
    await mkdir(join(out, `.b.docx.${process.pid}.part`));
    const files = new Map([
      ['a.pdf', bytes('new')],
      ['b.docx', bytes('new')],
      ['SHA256SUMS', sums('a.pdf', 'b.docx')],
    ]);
    await expect(writeFiles(out, files)).rejects.toThrow(WriteError);
    expect(await readFile(join(out, 'a.pdf'), 'utf8')).toBe('old');
    expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).toBe('old');
    expect((await readdir(out)).filter((name) => name.endsWith('.part'))).toEqual([`.b.docx.${process.pid}.part`]);
  });

  test('are all there, or none: also where a folder bears the name of a product', async () => {
    const out = await folderWith({ 'a.pdf': 'old', 'b.docx/note.txt': 'In the way.' });
    const files = new Map([
      ['a.pdf', bytes('new')],
      ['a.txt', bytes('new')],
      ['b.docx', bytes('new')],
    ]);
    await expect(writeFiles(out, files)).rejects.toThrow(WriteError);
    expect(await readFile(join(out, 'a.pdf'), 'utf8')).toBe('old');
    expect((await readdir(out)).sort()).toEqual(['a.pdf', 'b.docx']);
  });

  test('cannot be written where the folder is a file', async () => {
    const folder = await folderWith({ out: 'A file.' });
    await expect(writeFiles(join(folder, 'out'), new Map([['a.pdf', bytes('new')]]))).rejects.toThrow(
      /cannot be written .*--out/,
    );
    expect(await readFile(join(folder, 'out'), 'utf8')).toBe('A file.');
  });

  test.skipIf(process.getuid?.() === 0)('cannot be written where one may not write', async () => {
    const folder = await folderWith();
    await chmod(folder, 0o500);
    await expect(writeFiles(join(folder, 'out'), new Map([['a.pdf', bytes('new')]]))).rejects.toThrow(WriteError);
  });
});

describe('statements', () => {
  const names = async (cwd: string, ...paths: string[]) =>
    (await findStatements(cwd, paths)).map(({ name, texts }) => `${name}: ${texts.join(' ')}`);

  test('are found under `statements/`, those without a text too', async () => {
    const cwd = await folderWith({
      'statements/rhine/statement.md': '',
      'statements/aare/statement.fr.md': '',
      'statements/aare/statement.en.md': '',
      'statements/aare/notes.md': '',
      'statements/empty/readme.md': '',
      'statements/_drafts/statement.md': '',
    });
    expect(await names(cwd)).toEqual(['aare: statement.en.md statement.fr.md', 'empty: ', 'rhine: statement.md']);
  });

  test('are found by folder and by file, each once', async () => {
    const cwd = await folderWith({
      'a/aare/statement.fr.md': '',
      'a/aare/statement.en.md': '',
      'rhine/statement.md': '',
    });
    expect(await names(cwd, 'a/aare/statement.fr.md')).toEqual(['aare: statement.fr.md']);
    expect(await names(cwd, 'a/aare/statement.fr.md', 'a', 'rhine')).toEqual([
      'aare: statement.en.md statement.fr.md',
      'rhine: statement.md',
    ]);
    expect(await names(join(cwd, 'rhine'), '.')).toEqual(['rhine: statement.md']);
  });

  test.each([['nowhere'], ['empty'], ['empty/readme.md']])('are not at `%s`', async (path) => {
    const cwd = await folderWith({ 'empty/readme.md': '' });
    await expect(findStatements(cwd, [path])).rejects.toThrow(NotFoundError);
  });

  test('in two languages are built together', async () => {
    const text = statementWith('\nText.\n');
    const folder = await folderWith({
      'statement.en.md': text,
      'statement.fr.md': text.replace('---', '---\nlanguage: fr'),
    });
    const { files } = await buildStatement({ name: 'river', folder, texts: ['statement.en.md', 'statement.fr.md'] }, [
      'form',
    ]);
    expect([...files.keys()].sort()).toEqual(['SHA256SUMS', 'manifest.json', 'river.en.form.txt', 'river.fr.form.txt']);
  });

  test('of which one text has faults are not built', async () => {
    const text = statementWith('\nText.\n');
    const folder = await folderWith({ 'statement.en.md': text, 'statement.fr.md': '# No front matter\n' });
    const { files, texts } = await buildStatement(
      { name: 'river', folder, texts: ['statement.en.md', 'statement.fr.md'] },
      ['form'],
    );
    expect(files.size).toBe(0);
    expect(texts.map((built) => findings(built.files).map(({ ruleId }) => ruleId))).toEqual([
      [],
      ['front-matter-missing'],
    ]);
  });

  test('whose two texts are in one language are refused', async () => {
    const text = statementWith('\nText.\n');
    const folder = await folderWith({ 'statement.md': text, 'statement.en.md': text });
    const { files, texts } = await buildStatement(
      { name: 'river', folder, texts: ['statement.en.md', 'statement.md'] },
      ['form'],
    );
    expect(files.size).toBe(0);
    expect(texts.flatMap((built) => findings(built.files).map(String))).toEqual([
      expect.stringContaining('`statement.en.md` is in the same language'),
    ]);
  });

  test.each([
    ['upper-river_2', 'upper-river_2'],
    ['Rivière & Fils (n° 1)', 'Riviere-Fils-n-1'],
    ['آب', 'statement'],
    ['.river.', 'river'],
  ])('have a file to submit with a name that every form takes: %s', async (name, plain) => {
    const folder = await folderWith({ 'statement.md': statementWith('\nText.\n') });
    const { files } = await buildStatement({ name, folder, texts: ['statement.md'] }, ['form', 'submission']);
    const names = ['SHA256SUMS', 'manifest.json', `${name}.en.form.txt`, `${plain}.en.submission.docx`];
    expect([...files.keys()].sort()).toEqual(names.sort());
  });

  test('list what they were made of, and with what', async () => {
    const folder = await folderWith({ 'statement.md': statementWith('\n{{> more}}\n'), 'partials/more.md': 'Text.\n' });
    const { files } = await buildStatement({ name: 'river', folder, texts: ['statement.md'] }, ['form', 'submission']);
    const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
    expect(Object.keys(manifest.inputs)).toEqual(['partials/more.md', 'statement.md']);
    expect(manifest.versions).toHaveProperty('docx');
    expect(manifest.texts[0]).toMatchObject({
      language: 'en',
      date: '2026-02-06',
      words: { text: 5, notes: 0, limit: 1500 },
      submissionProfile: 'times-10',
    });
    const lines = new TextDecoder().decode(files.get('SHA256SUMS')).trim().split('\n');
    expect(lines).toEqual(
      ['manifest.json', 'river.en.form.txt', 'river.en.submission.docx'].map(
        (name) => `${sha256(files.get(name) ?? new Uint8Array())}  ${name}`,
      ),
    );
  });
});
