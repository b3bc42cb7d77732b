import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The output folder could not be written. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/**
 * Writes the files of one statement, all or none: each under a temporary name first, then all are renamed. Products of an
 * earlier build that are no longer among them are taken away, so that no outdated file is sent by mistake.
 *
 * @throws {WriteError} when the folder cannot be written; what was there before is untouched
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const temporary = (name: string): string => join(folder, `.${name}.part`);
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, bytes] of files) await writeFile(temporary(name), bytes);
  } catch (error) {
    await Promise.all([...files.keys()].map((name) => rm(temporary(name), { force: true }).catch(() => undefined)));
    const { code } = error as NodeJS.ErrnoException;
    throw new WriteError(`\`${folder}\` cannot be written (${code}): choose another folder with \`--out\``);
  }
  const earlier = await productsIn(folder);
  for (const name of files.keys()) await rename(temporary(name), join(folder, name));
  for (const name of earlier) if (!files.has(name)) await rm(join(folder, name), { force: true });
}

/** The files that the checksums of an earlier build list. */
async function productsIn(folder: string): Promise<string[]> {
  const sums = await readFile(join(folder, 'SHA256SUMS'), 'utf8').catch(() => '');
  return [...sums.matchAll(/^[0-9a-f]{64} {2}([^/\\\n]+)$/gm)].map(([, name]) => name ?? '');
}
