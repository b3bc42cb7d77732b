import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot, WriteError, whyNotWritten } from '../../node/index.ts';
import { parseWords } from '../arguments.ts';
import { writeEditorFiles } from '../editor-files.ts';
import { EXIT, type Io, UsageError } from '../io.ts';

/** Makes a statement that builds. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseWords(words, {});
  const [name, ...more] = positionals;
  const example = `\`rostrum new ${nameLike(positionals.join('-'))}\``;
  if (name === undefined || more.length > 0) throw new UsageError(`Give the statement one name: ${example}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    throw new UsageError(`\`${name}\` is no name: use small letters, figures and hyphens, ${example}`);
  }
  await make(join(io.cwd, 'statements', name), name, () => writeEditorFiles(io.cwd));
  io.stderr(`statements/${name} is there: edit statement.md, then run \`rostrum build statements/${name}\`\n`);
  return EXIT.well;
}

/** A name that is one, made of words that are not. */
function nameLike(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z0-9]+/g)?.join('-') ?? 'rivers-and-rights';
}

/** Copies the starting files, all or none, when `prepare` has put beside them what they refer to. */
async function make(folder: string, name: string, prepare: () => Promise<void>): Promise<void> {
  const source = join(packageRoot, 'templates/human-rights-council/written-statement/new');
  const temporary = `${folder}.part`;
  const taken = await lstat(folder).catch(() => undefined);
  if (taken) throw new UsageError(`\`statements/${name}\` is there already: choose another name`);
  try {
    await prepare();
    await mkdir(temporary, { recursive: true });
    for (const file of await readdir(source))
      await writeFile(join(temporary, file), await readFile(join(source, file)));
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw new WriteError(
      `\`statements/${name}\` cannot be written (${whyNotWritten(error)}): run the command in a folder of your own`,
    );
  }
}
