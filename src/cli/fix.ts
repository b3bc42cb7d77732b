import type { Checked } from '../build.ts';
import { mendStatement, rewrite, type StatementFolder, type StatementOptions } from '../node/index.ts';
import type { Io } from './io.ts';
import { count, pathIn } from './report.ts';
import { unifiedDiff } from './unified-diff.ts';

/**
 * Mends a statement, and says so; on a dry run shows what it would write, as a diff that `patch` takes.
 *
 * @returns its texts as they are now on disk
 */
export async function fix(
  statement: StatementFolder,
  options: StatementOptions,
  isDry: boolean,
  io: Io,
): Promise<readonly Checked[]> {
  const { before, texts, files } = await mendStatement(statement, options);
  const named = files.map((file) => ({ ...file, name: pathIn(statement.folder, file.path, io.cwd) }));
  if (!isDry) await rewrite(statement.folder, files);
  for (const { name, before, after } of named) if (isDry) io.stdout(unifiedDiff(name, before, after));
  for (const { name, count: mended } of named) {
    io.stderr(`${name}: ${count(mended, 'finding')} ${isDry ? 'would be mended' : 'mended'}\n`);
  }
  return isDry ? before : texts;
}
