import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { runTool } from './run-tool.ts';
import { commandOf, needs } from './tools.ts';

/** What the validator holds against data, by a schema. */
async function faultsOf(data: unknown, schema: string): Promise<string> {
  const file = join(await folderWith(), 'data.json');
  await writeFile(file, JSON.stringify(data));
  const { stdout, stderr } = await runTool(commandOf('jsonschema'), ['--instance', file, schema]);
  return `${stdout}${stderr}`.replace(/^.*DeprecationWarning.*\n.*\n/gm, '');
}

test('the files that `rostrum new` writes are valid by the schemas that they name', async (context) => {
  needs(context, 'jsonschema');
  const cwd = await folderWith();
  await run(cwd, ['new', 'river']);
  const folder = join(cwd, 'statements/river');
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.yaml'))) {
    const text = await readFile(join(folder, name), 'utf8');
    const schema = join(folder, /\$schema=(.+)/.exec(text)?.[1] ?? '');
    expect(await faultsOf(parse(text), schema)).toBe('');
    expect(await faultsOf([{ river: 'Loire' }], schema)).not.toBe('');
  }
  const [, frontMatter = ''] = (await readFile(join(folder, 'statement.md'), 'utf8')).split(/^---$/m);
  const schema = join(cwd, 'statements/.schemas/statement.schema.json');
  expect(await faultsOf(parse(frontMatter), schema)).toBe('');
  expect(await faultsOf({ title: 'Loire' }, schema)).toContain("'session' is a required property");
});

describe('the data files of the samples', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));

  test('are valid by the schemas of the package', async (context) => {
    needs(context, 'jsonschema');
    const files = await readdir(join(root, 'statements'), { recursive: true });
    const data = files.filter((file) => /\/(signatories|cases|figures|sources)\.yaml$/.test(file));
    expect(data.length).toBeGreaterThan(0);
    for (const file of data) {
      const kind = /(\w+)\.yaml$/.exec(file)?.[1];
      const text = await readFile(join(root, 'statements', file), 'utf8');
      expect(await faultsOf(parse(text), join(root, `schemas/${kind}.schema.json`)), file).toBe('');
    }
  });
});
