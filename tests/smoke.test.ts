import { execFile } from 'node:child_process';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from './support/folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'dist/cli/main.js');
const execute = promisify(execFile);

interface Exit {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in a folder. */
async function exec(cwd: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Exit> {
  try {
    const { stdout, stderr } = await execute(process.execPath, [main, ...argv], {
      cwd,
      env: { ...process.env, ...env },
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Exit;
    return { code, stdout, stderr };
  }
}

beforeAll(async () => {
  await execute('npm', ['run', '-s', 'build'], { cwd: root });
});

describe('the command, as it is installed', () => {
  test('makes a statement and builds it', async () => {
    const cwd = await folderWith();
    expect((await exec(cwd, ['new', 'upper-river'])).code).toBe(0);
    expect((await exec(cwd, ['build'])).code).toBe(0);
    const out = join(cwd, 'out/upper-river');
    const pdf = await readFile(join(out, 'upper-river.en.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const word = await readFile(join(out, 'upper-river.en.submission.docx'));
    expect(word.subarray(0, 2).toString()).toBe('PK');
    expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).toMatch(/^([0-9a-f]{64} {2}\S+\n){5}$/);
  });

  test('finds a mistake, and says so with its exit code', async () => {
    const cwd = await folderWith();
    await exec(cwd, ['new', 'upper-river']);
    const text = join(cwd, 'statements/upper-river/statement.md');
    await writeFile(text, (await readFile(text, 'utf8')).replace('{{vars.dam}}', '{{vars.damm}}'));
    const { code, stdout } = await exec(cwd, ['check']);
    expect(code).toBe(1);
    expect(stdout).toContain('did you mean `dam`?');
    await expect(access(join(cwd, 'out'))).rejects.toThrow();
  });

  test('does not know every command', async () => {
    const { code, stderr } = await exec(await folderWith(), ['biuld']);
    expect(code).toBe(2);
    expect(stderr).toBe('rostrum: There is no command `biuld`: did you mean `build`?\n');
  });

  const asking = `
    const { compiledAnew, loadBundle } = await import(${JSON.stringify(pathToFileURL(join(root, 'dist/cli/bundle.js')))});
    const code = await loadBundle('rehearsal').rehearse(process.cwd() + '/statements/upper-river');
    console.log(JSON.stringify({ code, anew: compiledAnew().length }));`;

  test.each([
    ['is not compiled again', [], true],
    // Code that was kept for other settings of V8 cannot be used, as that for another version cannot.
    ['is compiled where what was kept is for another V8', ['--no-opt'], false],
  ])('%s', async (_, flags, isKept) => {
    const cwd = await folderWith();
    await exec(cwd, ['new', 'upper-river']);
    const { stdout } = await execute(process.execPath, [...flags, '--input-type=module', '--eval', asking], { cwd });
    const { code, anew } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(anew === 0).toBe(isKept);
  });

  test('counts words', async () => {
    const cwd = await folderWith();
    await exec(cwd, ['new', 'upper-river']);
    const { code, stdout } = await exec(cwd, ['words']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^upper-river\.en {2}\d+ of 1500: \d+ left$/m);
  });

  test('prints a schema', async () => {
    const { code, stdout } = await exec(await folderWith(), ['schema', 'cases']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).title).toBe('Cases of a written statement');
  });
});

describe('the same sources give the same bytes', () => {
  test('in every process, time zone and language', async () => {
    const sums = new Set<string>();
    for (const [TZ, LANG] of [
      ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
      ['America/Adak', 'C'],
    ] as const) {
      const cwd = await folderWith();
      const { code } = await exec(root, ['build', '--out', cwd], { TZ, LANG, LC_ALL: LANG, SOURCE_DATE_EPOCH: '' });
      expect(code).toBe(0);
      for (const name of ['iran-executions', 'massacre-1988', 'november-2019-detainees']) {
        sums.add(await readFile(join(cwd, name, 'SHA256SUMS'), 'utf8'));
      }
    }
    expect(sums.size).toBe(3);
  });
});
