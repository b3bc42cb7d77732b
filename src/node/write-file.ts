import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { whyNotWritten } from './why-not-written.ts';
import { WriteError } from './write.ts';

/**
 * Writes a file whole, or not at all: under a temporary name first.
 *
 * @param options `overwrite` lets it take the place of one that is there
 * @throws {WriteError} when it is there already, or cannot be written; what was there is untouched
 */
export async function writeOneFile(
  path: string,
  text: string,
  options: { readonly overwrite: boolean },
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  if (!options.overwrite && (await stat(path).catch(() => undefined))) {
    throw new WriteError(`\`${path}\` is there already: name another file with \`--to\`, or add \`--overwrite\``);
  }
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new WriteError(
      `\`${path}\` cannot be written (${whyNotWritten(error)}): mend that, or choose another place with \`--to\``,
    );
  }
}
