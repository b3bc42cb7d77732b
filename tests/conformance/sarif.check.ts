import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { statementWith } from '../support/statement.ts';
import { runTool } from './run-tool.ts';
import { commandOf, needs } from './tools.ts';

const schema = fileURLToPath(new URL('sarif/sarif-2.1.0-rtm.5.json', import.meta.url));
const cases = fileURLToPath(new URL('../cases', import.meta.url));

/** What the validator holds against a log. */
async function faultsOf(log: string): Promise<string> {
  const folder = await folderWith();
  const file = join(folder, 'rostrum.sarif');
  await writeFile(file, log);
  const { stdout, stderr } = await runTool(commandOf('jsonschema'), ['--instance', file, schema]);
  // It tells on stderr also that it will be another command one day.
  return `${stdout}${stderr}`.replace(/^.*DeprecationWarning.*\n.*\n/gm, '');
}

test('the SARIF of the faults in every case is valid', { timeout: 600_000 }, async (context) => {
  needs(context, 'jsonschema');
  const { stdout } = await run(cases, ['check', '.', '--reporter', 'sarif']);
  const { results } = JSON.parse(stdout).runs[0];
  expect(results.length).toBeGreaterThan(100);
  const suppressed = results.filter(({ suppressions }: { suppressions: unknown[] }) => suppressions.length > 0);
  expect(suppressed.length).toBeGreaterThan(5);
  expect(await faultsOf(stdout)).toBe('');
});

test('a log without results is valid', async (context) => {
  needs(context, 'jsonschema');
  const cwd = await folderWith({ 'river/statement.md': statementWith('\nText.\n') });
  const { stdout } = await run(cwd, ['check', 'river', '--reporter', 'sarif']);
  expect(JSON.parse(stdout).runs[0].results).toEqual([]);
  expect(await faultsOf(stdout)).toBe('');
});

test('the validator sees what is wrong', async (context) => {
  needs(context, 'jsonschema');
  expect(await faultsOf('{ "version": "2.1.0", "runs": [{ "tool": { "driver": {} } }] }')).toContain(
    "'name' is a required",
  );
});
