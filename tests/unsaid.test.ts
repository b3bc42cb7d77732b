import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './support/folder.ts';
import { run } from './support/run.ts';
import { statementWith } from './support/statement.ts';

const HERS = '- { id: case-1, publish: no, person: { name: Zahra Quillfeather Montague } }\n';
const secret = /zahra|montague|quillfeather/i;
const ways = [
  ...['pretty', 'plain', 'json', 'github', 'sarif'].map((reporter) => ['check', '--reporter', reporter, '--verbose']),
  ['check', '--fix', '--dry-run'],
  ['build', '--to', 'form'],
  ['words'],
  ['figures'],
  ['approvals'],
];

/** All that the commands say of a statement with these files, at a terminal. */
async function saidOf(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await folderWith(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`statements/river/${path}`, text])),
  );
  let all = '';
  for (const argv of ways) {
    const { stdout, stderr } = await run(cwd, argv, { columns: 120, env: { NO_COLOR: '1' } });
    all += `${stdout}${stderr}`;
  }
  return all.replaceAll(cwd, '');
}

describe('a name that is withheld is neither said nor quoted', () => {
  test.each([
    ['the key of a source', 'As said.[@zahra-montague-2025]'],
    ['the key of a source, in part', 'As said.[@montague-2025]'],
    ['a figure', 'There were {{figure "zahra-montague"}}.'],
    ['a case', 'Then {{name cases.zahra-montague}} came.'],
    ['a block', '{{#zahraMontague}}x{{/zahraMontague}}'],
    ['a block in part', '{{#montagueFamily}}x{{/montagueFamily}}'],
    ['a partial', '{{> zahra-montague}}'],
    ['a note', 'The river.[^Zahra-Montague]'],
    ['the definition of a note', 'The river.\n\n[^Zahra-Montague]: It rose.'],
    ['a language', 'The [river]{lang=Zahra-Montague} rose.'],
    ['a file', 'The [river](file:///home/zahra-montague/x.pdf) rose.'],
    ['an encoded file', 'The [river](file:///home/%7Aahra%20montague/x.pdf) rose.'],
    ['a comment', 'The river rose.\n\n<!-- Zahra Montague agreed? -->'],
    ['an element', '<div class="Zahra Montague">\n\nThe river rose.\n\n</div>'],
    ['a reference', 'The river rose.\n\n[Zahra Montague]: https://x.example'],
    ['a path', 'The river {{Zahra Montague}} rose.'],
    ['a path of one word', 'The river {{vars.ZahraMontague}} rose.'],
    ['a surname beside a fault', 'Ms. Montague {{rose}}.'],
    ['a comment that silences', '<!-- rostrum-ignore Zahra-Montague: she knows -->\n\nThe river rose.'],
  ])('where the text has it as %s', async (_, body) => {
    const said = await saidOf({
      'statement.md': statementWith(`\n${body}\n`, 'cases: cases.yaml'),
      'cases.yaml': HERS,
    });
    expect(said).toContain('river');
    expect(said).not.toMatch(secret);
  });

  test.each([
    'symbol: Zahra Montague',
    'language: Zahra Montague',
    'deadline: Zahra Montague',
    'order: Zahra Montague',
    'style: zahra-montague.csl',
    'rules: { Zahra Montague: off }',
    'vars: { Zahra Montague: { unit: Zahra Montague } }',
    'Zahra Montague: 1',
    'sources: zahra-montague.yaml',
    'figures: [{ id: dams, what: dams, value: 3, sources: [zahra-montague] }]',
    'figures: [{ id: dams, what: dams, value: 3, unit: Zahra Montague }]',
    'sources: [{ id: zahra-montague, type: report, title: T }, { id: zahra-montague, type: report, title: T }]',
  ])('where the front matter says %s', async (key) => {
    const said = await saidOf({
      'statement.md': statementWith('\nThe river rose.\n', key, 'cases: cases.yaml'),
      'cases.yaml': HERS,
    });
    expect(said).not.toMatch(secret);
  });

  test.each([
    ['figures.csv', 'id,what,value,Zahra Montague\ndams,dams,3,x\n'],
    ['figures.yaml', '- { id: dams, what: dams, value: 3, accordingTo: Ms. Montague, sources: [zahra-montague] }\n'],
    ['sources.yaml', '- { id: zahra-montague, type: report }\n- { id: zahra-montague, type: report }\n'],
  ])('where %s has it', async (path, text) => {
    const key = path.replace(/\..*/, '');
    const said = await saidOf({
      'statement.md': statementWith('\nThe river rose.\n', `${key}: ${path}`, 'cases: cases.yaml'),
      'cases.yaml': HERS,
      [path]: text,
    });
    expect(said).not.toMatch(secret);
  });

  test.each([
    ['a row beside it has a fault', 'cases.yaml', `- { id: X Y, publish: perhaps, person: {} }\n${HERS}`],
    ['its own row has faults', 'cases.yaml', '- { publish: perhaps, Name: Zahra Quillfeather Montague, age: x }\n'],
    ['consent is lacking', 'cases.yaml', HERS.replace('publish: no', 'publish: name')],
    ['the person is a text', 'cases.yaml', '- { id: a, person: Zahra Quillfeather Montague }\n'],
    ['the list is in a key', 'cases.yaml', `cases:\n  ${HERS}`],
    ['a table has a column too many', 'cases.csv', 'id,name,odd\na,Zahra Quillfeather Montague,x\n'],
    ['two columns may be the name', 'cases.csv', 'id,name,Full name\na,,Zahra Quillfeather Montague\n'],
    ['no column is known as the name', 'cases.csv', 'id,publish,Wer,Wo\na,no,Zahra Quillfeather Montague,Bern\n'],
  ])('although %s', async (_, path, text) => {
    const said = await saidOf({
      'statement.md': statementWith(
        '\nThe river.[@zahra-montague] {{Zahra Montague}}\n',
        `cases: ${path}`,
        'deadline: Zahra Montague',
      ),
      [path]: text,
    });
    expect(said).toContain('is not repeated');
    expect(said).not.toMatch(secret);
  });

  test('nor is that of a contact', async () => {
    const contact = 'contact: { name: Zahra Montague, email: zm@montague.example, phone: "+41 22 555 01 00" }';
    const text = statementWith('\n{{Zahra Montague}} {{zm@montague.example}} {{x.y}}\n', contact).replace(
      /^contact: (?!.*Zahra).*\n/m,
      '',
    );
    expect(await saidOf({ 'statement.md': text })).not.toMatch(secret);
  });

  test.each(['', '# cases: cases.yaml', 'cases: []', 'cases:', 'cases: ./People.yaml\n# cases: cases.yaml'])(
    'nor printed where the front matter names the file as %j',
    async (key) => {
      const text = statementWith(
        '\nZahra Quillfeather Montague came. {{Zahra Montague}}\n',
        key,
        ...(key.includes('People') ? [] : ['deadline: Zahra Montague']),
      );
      const said = await saidOf({ 'statement.md': text, 'statement.fr.md': text, 'cases.yaml': HERS });
      expect(said).toMatch(/`cases.yaml` stands in the folder and is not read|file-missing/);
      expect(said).not.toMatch(secret);
    },
  );

  test('nor shown among the words that changed since a text was approved, or in figures', async () => {
    const files = (body: string, data: string) => ({
      'river/statement.md': statementWith(`\n${body}\n`, 'cases: cases.yaml', 'figures: figures.yaml'),
      'river/cases.yaml': HERS,
      'river/figures.yaml': data,
    });
    const dams = '- { id: dams, what: dams, value: 3, accordingTo: the River Watch }\n';
    const cwd = await folderWith(files('The river rose.\n\nIt is high.', dams));
    const { stdout: kept } = await run(cwd, ['approvals', 'river', '--keep']);
    const digest = /text ([0-9a-f-]{14})/.exec(kept)?.[1] ?? '';
    const approval = `approvedBy: A. B., approvedOn: 2026-02-05, approvedText: ${digest}`;
    for (const [path, text] of Object.entries(
      files(
        'The river fell.\n\nMs. Montague is high.',
        `${dams}- { id: towns, what: towns, value: 4, accordingTo: Ms. Montague }\n`,
      ),
    )) {
      await writeFile(join(cwd, path), text.replace(/(signatories: \[\{.*?)( \})/, `$1, ${approval}$2`));
    }
    const { stdout: changed } = await run(cwd, ['approvals', 'river']);
    expect(changed).toContain('fell');
    expect(changed).toContain('no words are shown');
    expect(changed).not.toMatch(secret);
    const { stdout: counted } = await run(cwd, ['figures', 'river']);
    expect(counted).toContain('River Watch');
    expect(counted).toContain('no words are shown');
    expect(counted).not.toMatch(secret);
  });

  test('but other lines are quoted', async () => {
    const said = await saidOf({
      'statement.md': statementWith('\nThe river {{rose}}.\n\nZahra Montague.\n', 'cases: cases.yaml'),
      'cases.yaml': HERS,
    });
    expect(said).toContain('The river {{rose}}');
    expect(said).toContain('`rose`');
    expect(said).not.toMatch(secret);
  });
});
