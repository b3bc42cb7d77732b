import { readdir } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { importCases } from '../../import/index.ts';
import { isText, NodeWorld, writeOneFile } from '../../node/index.ts';
import { parseWords } from '../arguments.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import { count, reportedFiles } from '../report.ts';
import { tell } from '../tell.ts';

/** Makes a data file of what another program has exported. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseWords(words, {
    to: { type: 'string', default: 'cases.yaml' },
    columns: { type: 'string' },
    overwrite: { type: 'boolean', default: false },
  });
  const [what, path, ...more] = positionals;
  if (what !== 'cases' || path === undefined || more.length > 0) {
    throw new UsageError('Name the file that Uwazi has exported: `rostrum import cases export.csv`');
  }
  const folder = commonFolder([path, values.columns ?? path].map((file) => resolve(io.cwd, file)));
  const inside = (file: string): string => relative(folder, resolve(io.cwd, file)).replaceAll('\\', '/');
  const mapping = values.columns === undefined ? undefined : inside(values.columns);
  const { files, cases } = await importCases(inside(path), mapping, new NodeWorld(folder));
  tell(reportedFiles(folder, [{ files }], io.cwd), io);
  if (!cases) {
    io.stderr(`${values.to}: not written\n`);
    return EXIT.faults;
  }
  await writeOneFile(resolve(io.cwd, values.to), cases.yaml, { overwrite: values.overwrite });
  const taken = [...cases.taken].filter(([, key]) => key !== 'unread').map(([heading, key]) => `${heading} as ${key}`);
  const keyless = cases.kept.filter((heading) => !cases.byHand.includes(heading));
  const lines = [
    `${values.to}: ${count(cases.count, 'case')} from ${path}; nobody is named`,
    `  taken: ${taken.join(', ')}`,
    ...(keyless.length > 0 ? [`  kept as comments, for want of a key: ${keyless.join(', ')}`] : []),
    ...(cases.byHand.length > 0
      ? [`  kept as comments, for you to record: ${cases.byHand.join(', ')} (consent and sources are not taken unseen)`]
      : []),
    '  next: read the file; record consent, and `publish`, of those who may be named; write `cases: ' +
      `${await nameInStatement(resolve(io.cwd, values.to))}\` into the front matter; run \`rostrum check\``,
  ];
  io.stdout(lines.map((line) => `${line}\n`).join(''));
  return EXIT.well;
}

/** The file as the front matter names it: from the folder of the statement that it is in or under; else it is yet to be put beside one. */
async function nameInStatement(path: string): Promise<string> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const names = await readdir(folder).catch(() => []);
    if (names.some(isText)) {
      return relative(folder, path).replaceAll('\\', '/');
    }
    if (folder === dirname(folder)) return basename(path);
  }
}

/** The folder that holds all of these files, at any depth. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files.map((file) => dirname(file));
  let folder = first;
  while (others.some((other) => relative(folder, other).startsWith('..'))) folder = dirname(folder);
  return folder;
}
