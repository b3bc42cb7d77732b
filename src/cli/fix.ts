import type { Checked } from '../examine.ts';
import type { MendedFile } from '../mend.ts';
import { mendStatement, rewrite, type StatementFolder, type StatementOptions } from '../node/index.ts';
import { wordsInARow } from '../words-in-a-row.ts';
import type { Io } from './io.ts';
import { count, pathIn, quotableLines } from './report.ts';
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
  const { before, texts, files, left } = await mendStatement(statement, options);
  if (!isDry) await rewrite(statement.folder, files);
  for (const file of files) {
    const name = pathIn(statement.folder, file.path, io.cwd);
    if (isDry) showDiff(name, file, before, io);
    io.stderr(`${name}: ${count(file.count, 'finding')} ${isDry ? 'would be mended' : 'mended'}\n`);
  }
  for (const { path, rule, count: number, brings } of left) {
    const what = `${count(number, 'finding')} of \`${rule}\` left as ${number === 1 ? 'it is' : 'they are'}`;
    const why = `mended ${number === 1 ? 'it brings' : 'they bring'} ${wordsInARow(brings.map((id) => `\`${id}\``))}`;
    io.stderr(`${pathIn(statement.folder, path, io.cwd)}: ${what}, for ${why}\n`);
  }
  return isDry ? before : texts;
}

/** How many findings `fix` would mend in texts that are checked. */
export async function countMended(
  statement: StatementFolder,
  options: StatementOptions,
  texts: readonly Checked[],
): Promise<number> {
  const { files } = await mendStatement(statement, options, texts);
  return files.reduce((sum, file) => sum + file.count, 0);
}

function showDiff(name: string, { path, before, after }: MendedFile, texts: readonly Checked[], io: Io): void {
  const all = texts.flatMap(({ files }) => files);
  const quotable = quotableLines(
    all.filter((file) => file.path === path),
    all,
  );
  const isShown = (line: number): boolean => quotable(line) !== undefined;
  // A diff knows line feeds alone: what stands between two of them is shown as a whole.
  const isWhole = /\r(?!\n)/.test(before);
  const count = before.split(/\r\n?|\n/).length;
  const isAllShown = Array.from({ length: count }, (_, index) => index + 1).every(isShown);
  const diff = unifiedDiff(name, before, after, isWhole ? () => isAllShown : isShown);
  if (diff === undefined)
    io.stderr(`${name}: no diff is shown, for it would show names or contacts that stand there\n`);
  else io.stdout(diff);
}
