import { access, chmod, constants, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { MendedFile } from '../mend.ts';
import { whyNotWritten } from './why-not-written.ts';
import { WriteError } from './write.ts';

/** A file that is to be replaced. */
interface Replacement {
  /** Where it is, behind symbolic links. */
  readonly path: string;
  /** The new text, beside it. */
  readonly temporary: string;
  readonly before: string;
}

/**
 * Writes the mended files of a statement, all or none: each new text is written beside the old one, and takes its place
 * in one step.
 *
 * @throws {WriteError} when one cannot be written, or has changed since it was read; all are as they were before
 */
export async function rewrite(folder: string, files: readonly MendedFile[]): Promise<void> {
  const replacements: Replacement[] = [];
  const replaced: Replacement[] = [];
  try {
    for (const { path, before, after } of files) {
      const real = await realpath(join(folder, path));
      const temporary = temporaryBeside(real);
      replacements.push({ path: real, temporary, before });
      await access(real, constants.W_OK);
      await writeBeside(real, temporary, after);
    }
    for (const replacement of replacements) {
      if ((await readFile(replacement.path, 'utf8')) !== replacement.before) throw changed(replacement.path);
      await rename(replacement.temporary, replacement.path);
      replaced.push(replacement);
    }
  } catch (error) {
    await Promise.all(replacements.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)));
    for (const { path, before } of replaced) await putBack(path, before);
    if (error instanceof WriteError) throw error;
    throw new WriteError(
      `the files in \`${folder}\` cannot be mended (${whyNotWritten(error)}): check that you may write there`,
    );
  }
}

async function putBack(path: string, text: string): Promise<void> {
  const temporary = temporaryBeside(path);
  await writeBeside(path, temporary, text);
  await rename(temporary, path);
}

/** Who may read the one may read the other. */
async function writeBeside(path: string, temporary: string, text: string): Promise<void> {
  await writeFile(temporary, text);
  await chmod(temporary, (await stat(path)).mode);
}

function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}.part`);
}

function changed(path: string): WriteError {
  return new WriteError(`\`${path}\` has changed while it was read: nothing was mended; run the command again`);
}
