import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './support/folder.ts';
import { run } from './support/run.ts';
import { statementWith } from './support/statement.ts';

interface Row {
  readonly name: string;
  readonly text?: string;
  readonly publish?: string;
}

const rowsOf = (rows: readonly Row[]): string =>
  rows
    .map(({ name, text, publish }, index) => {
      const approval = text === undefined ? ',,' : `Quiet Quelle,2026-02-05,"${text}"`;
      return `${name},${index === 0 ? 'special,yes' : 'none,no'},${publish ?? ''},${approval}\n`;
    })
    .join('');
const head = 'name,status,lead,publish,approvedBy,approvedOn,approvedText\n';

/** A statement in a folder, whose text and signatories can be written anew. */
async function river(body: string, ...keys: string[]) {
  const cwd = await folderWith({ 'river/signatories.csv': head + rowsOf([{ name: 'Loire Watch' }]) });
  const write = (text: string, name = 'statement.md', ...more: string[]) =>
    writeFile(
      join(cwd, 'river', name),
      statementWith(text, ...keys, ...more).replace(/signatories: .*/, 'signatories: signatories.csv'),
    );
  const sign = (...rows: Row[]) => writeFile(join(cwd, 'river/signatories.csv'), head + rowsOf(rows));
  await write(body);
  const digest = async (): Promise<string> => {
    const { stderr } = await run(cwd, ['check', 'river']);
    return /river\.en: text (\S+)/.exec(stderr)?.[1] ?? '';
  };
  return { cwd, write, sign, digest, approvals: (...words: string[]) => run(cwd, ['approvals', 'river', ...words]) };
}

describe('rostrum approvals', () => {
  test('lists who approved this text, who another, and who none', async () => {
    const { sign, digest, approvals } = await river('\nThe river rises.\n');
    const own = await digest();
    await sign({ name: 'Loire Watch', text: own }, { name: 'Aare', text: '1111-2222-3333' }, { name: 'Reuss' });
    expect(await approvals()).toEqual({
      code: 0,
      stderr: '',
      stdout: `river.en  text ${own}, approved by 1 of 3
  not kept: before you send it out, run \`rostrum approvals --keep\`
  this text: 1
      signatories.csv:2  Loire Watch, 2026-02-05
  another text, 1111-2222-3333: 1
      signatories.csv:3  Aare, 2026-02-05
    That text is not kept here, so what changed since cannot be shown. Send this text and ask again; or, if you
    have the statement as it was then, run \`rostrum approvals --keep\` there and copy the file into \`approvals/\`.
  nothing: 1
      signatories.csv:4  Reuss
`,
    });
  });

  test('says what an approval lacks that was begun', async () => {
    const { cwd, approvals } = await river('\nThe river rises.\n');
    await writeFile(join(cwd, 'river/signatories.csv'), `${head}Loire Watch,special,yes,,Quiet Quelle,,\n`);
    expect((await approvals()).stdout).toContain(
      '  nothing: 1\n      signatories.csv:2  Loire Watch, whose approval lacks `approvedOn` and `approvedText`\n',
    );
  });

  test('shows what changed since a text that was kept', async () => {
    const { cwd, write, sign, digest, approvals } = await river(
      '\nThe river rises.\n\nIt is *wide*.[^n]\n\n[^n]: In May.\n',
    );
    const old = await digest();
    const { stdout, stderr } = await approvals('--keep');
    expect(stderr).toBe(`river: text kept as river/approvals/${old}.en.txt\n`);
    expect(stdout).toContain(`  kept as approvals/${old}.en.txt\n`);
    expect((await approvals('--keep')).stderr).toBe('');
    await sign({ name: 'Loire Watch', text: old.slice(0, 9).toUpperCase() });
    await write('\nThe river falls.\n\nIt is wide.[^n]\n\n[^n]: In June.\n');
    expect((await approvals()).stdout).toContain(`  another text, ${old}: 1
      signatories.csv:2  Loire Watch, 2026-02-05
    what changed since:
      statement.md:10  The river [-rises-] {+falls+}.
      statement.md:14  [^1] In [-May-] {+June+}.
`);
    const colours = await run(cwd, ['approvals', 'river'], { columns: 80 });
    expect(colours.stdout).toContain('The river \u001B[31;9mrises\u001B[0m \u001B[32;4mfalls\u001B[0m.');
  });

  test('says when a kept text is not what it was', async () => {
    const { cwd, write, sign, digest, approvals } = await river('\nThe river rises.\n');
    const old = await digest();
    await approvals('--keep');
    await writeFile(join(cwd, `river/approvals/${old}.en.txt`), 'The right to water\n\nThe river fell.\n');
    await sign({ name: 'Loire Watch', text: old });
    await write('\nThe river falls.\n');
    const { stdout } = await approvals();
    expect(stdout).toContain(`\`approvals/${old}.en.txt\` is no longer what was kept: somebody has changed it.`);
    expect(stdout).not.toContain('[-');
  });

  test('names nobody who is not published, nor who approved', async () => {
    const { write, sign, digest, approvals } = await river('\nThe river rises.\n');
    const old = await digest();
    await approvals('--keep');
    await sign({ name: 'Loire Watch', text: old }, { name: 'Hidden Spring', text: old, publish: 'no' });
    await write('\nThe river falls.\n');
    for (const words of [['--keep'], ['--require-approvals']]) {
      const { stdout, stderr } = await approvals(...words);
      expect(stdout).toContain('      signatories.csv:3  an organization that is not published\n');
      expect(stdout + stderr).not.toMatch(/Hidden|Quelle/);
    }
  });

  test('shows nothing of a kept text that names somebody who is not to be named any more', async () => {
    const cases = (publish: string) =>
      `- { id: dam, publish: ${publish}, consent: { basis: family, on: 2026-01-01 }, person: { name: Wilhelmina Weir } }\n`;
    const { cwd, write, sign, digest, approvals } = await river('\nOf Wilhelmina Weir.\n', 'cases: cases.yaml');
    await writeFile(join(cwd, 'river/cases.yaml'), cases('name'));
    const old = await digest();
    await approvals('--keep');
    await sign({ name: 'Loire Watch', text: old });
    await write('\nOf nobody.\n');
    expect((await approvals()).stdout).toContain('[-Wilhelmina Weir-]');
    await writeFile(join(cwd, 'river/cases.yaml'), cases('no'));
    const { stdout } = await approvals();
    expect(stdout).toContain(`\`approvals/${old}.en.txt\` names somebody who is not to be named any more: delete it`);
    expect(stdout).not.toContain('Weir');
    // Who never asks for the approvals hears of it all the same.
    await write('\nLe fleuve.\n', 'statement.fr.md', 'language: fr');
    const said = `approvals/${old}.en.txt:3:4 warning A text that was kept names a person`;
    // A copy under another name is no kept text, and holds the name too.
    const copy = await readFile(join(cwd, `river/approvals/${old}.en.txt`), 'utf8');
    await writeFile(join(cwd, 'river/approvals/copy of old.txt'), copy);
    const check = await run(cwd, ['check', 'river', '--reporter', 'plain']);
    expect(check.stdout).toContain('approvals/copy of old.txt:3:4 warning A text that was kept names a person');
    const build = await run(cwd, ['build', 'river', '--to', 'form']);
    const pretty = await run(cwd, ['check', 'river'], { columns: 100 });
    expect([check.code, build.code]).toEqual([0, 0]);
    expect(check.stdout.split(said)).toHaveLength(2);
    expect(build.stderr.split(said)).toHaveLength(2);
    expect(pretty.stdout).toContain('name-withheld-kept');
    for (const { stdout, stderr } of [check, build, pretty]) expect(stdout + stderr).not.toContain('Weir');
  });

  test('keeps no text that is stopped', async () => {
    const { cwd, approvals } = await river('\nThe {{rivr}}.\n');
    const { code, stdout, stderr } = await approvals('--keep');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('path-unknown');
    expect(await readdir(join(cwd, 'river'))).not.toContain('approvals');
  });

  test('tells the text in another language from an older one', async () => {
    const { cwd, write, sign, digest, approvals } = await river('\nThe river rises.\n');
    await write('\nLe fleuve monte.\n', 'statement.fr.md', 'language: fr');
    const own = await digest();
    await sign({ name: 'Loire Watch', text: own });
    const { stdout } = await approvals();
    expect(stdout).toContain('  the text in another language, statement.md: 1\n      signatories.csv:2  Loire Watch');
    expect(stdout).toContain('river.fr  text ');
    // The English text is not named, and is known all the same.
    const check = await run(cwd, ['check', 'river/statement.fr.md', '--require-approvals']);
    expect(check.stdout).toContain('but the text in another language, `statement.md` approval-missing');
    expect((await run(cwd, ['check', 'river'])).stdout).toBe('Nothing to mend.\n');
  });

  test('refuses the beginning of two digests', async () => {
    const { cwd, sign, approvals } = await river('\nThe river rises.\n');
    await sign({ name: 'Loire Watch', text: '9f3e-1a2b' });
    await approvals('--keep');
    for (const name of ['9f3e-1a2b-3c4d', '9f3e-1a2b-0000']) {
      await writeFile(join(cwd, `river/approvals/${name}.en.txt`), 'Rivers\n');
    }
    expect((await approvals()).stdout).toContain('  one of several texts that begin with 9f3e-1a2b: 1\n');
    const { stdout } = await run(cwd, ['check', 'river']);
    expect(stdout).toContain('approved one of several texts that begin with `9f3e-1a2b` approval-incomplete');
  });

  test('ends with a fault while an approval that is required is missing', async () => {
    const { sign, write, digest, approvals } = await river('\nThe river rises.\n');
    expect((await approvals()).code).toBe(0);
    expect((await approvals('--require-approvals')).code).toBe(1);
    await write('\nThe river rises.\n', 'statement.md', 'requireApprovals: yes');
    expect((await approvals()).code).toBe(1);
    await sign({ name: 'Loire Watch', text: await digest() });
    expect((await approvals()).code).toBe(0);
  });
});

describe('rostrum build and approvals', () => {
  test('makes nothing to submit while an approval is missing, and keeps none of an earlier build', async () => {
    const { cwd, sign, digest } = await river('\nThe river rises.\n');
    const words = ['build', 'river', '--to', 'submission,form,docx'];
    expect((await run(cwd, words)).code).toBe(0);
    const { code, stderr } = await run(cwd, [...words, '--require-approvals']);
    expect(code).toBe(1);
    expect(stderr).toContain('river/signatories.csv:2:1 error The organization has not approved this text');
    expect(stderr).toContain('river.en: without submission.docx, form.txt, for the errors above');
    const made = await readdir(join(cwd, 'out/river'));
    expect(made).toContain('river.en.docx');
    expect(made.filter((name) => /submission|form/.test(name))).toEqual([]);
    await sign({ name: 'Loire Watch', text: await digest() });
    expect((await run(cwd, [...words, '--require-approvals'])).code).toBe(0);
  });

  test('waits for an organization that is not published, too', async () => {
    const { cwd, sign, digest } = await river('\nThe river rises.\n', 'requireApprovals: yes');
    const own = await digest();
    await sign({ name: 'Loire Watch', text: own }, { name: 'Hidden Spring', publish: 'no' });
    const { code, stderr } = await run(cwd, ['build', 'river', '--to', 'form']);
    expect(code).toBe(1);
    expect(stderr).toContain('signatories.csv:3:1 error');
    expect(stderr).not.toContain('Hidden');
  });

  test('keeps what it makes where a text was kept before, and only there', async () => {
    const { cwd, write, digest, approvals } = await river('\nThe river rises.\n');
    await run(cwd, ['build', 'river', '--to', 'form']);
    expect(await readdir(join(cwd, 'river'))).not.toContain('approvals');
    await approvals('--keep');
    await write('\nThe river falls.\n');
    const own = await digest();
    const { stderr } = await run(cwd, ['build', 'river', '--to', 'form']);
    expect(stderr).toContain(`river: text kept as river/approvals/${own}.en.txt\n`);
    expect(await readFile(join(cwd, `river/approvals/${own}.en.txt`), 'utf8')).toBe(
      'The right to water\n\nThe river falls.\n',
    );
    expect((await run(cwd, ['build', 'river', '--to', 'form'])).stderr).not.toContain('kept');
  });

  test('says when it cannot keep a text', async () => {
    const { cwd, approvals } = await river('\nThe river rises.\n');
    await writeFile(join(cwd, 'river/approvals'), 'A file.');
    const { code, stderr } = await approvals('--keep');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^rostrum: `.*approvals` cannot be written, so the text is not kept/);
    await rm(join(cwd, 'river/approvals'));
  });

  test('counts the approvals of published organizations in the manifest', async () => {
    const { cwd, sign, digest } = await river('\nThe river rises.\n');
    const own = await digest();
    await sign(
      { name: 'Loire Watch', text: own },
      { name: 'Aare', text: '1111-2222-3333' },
      { name: 'Reuss' },
      { name: 'Hidden Spring', text: own, publish: 'no' },
    );
    await run(cwd, ['build', 'river', '--to', 'form']);
    const manifest = JSON.parse(await readFile(join(cwd, 'out/river/manifest.json'), 'utf8'));
    expect(manifest.texts[0]).toMatchObject({ textDigest: own, approvals: { thisText: 1, otherText: 1, none: 1 } });
  });
});
