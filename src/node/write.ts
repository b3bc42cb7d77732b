import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { whyNotWritten } from './why-not-written.ts';

/** The output folder could not be written. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/**
 * Writes the files of one statement, all or none: each under a temporary name first; then they take the places of the old
 * ones, which come back if one cannot. Products of an earlier build that are no longer among them are taken away, so that
 * no outdated file is sent by mistake.
 *
 * @returns the names of the files that were taken away
 * @throws {WriteError} when the folder cannot be written; what was there before is untouched
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const names = [...files.keys()];
  const temporary = (name: string): string => join(folder, `.${name}.${process.pid}.part`);
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, bytes] of files) await writeFile(temporary(name), bytes);
    return await replace(folder, names, temporary);
  } catch (error) {
    await Promise.all(names.map((name) => rm(temporary(name), { force: true }).catch(() => undefined)));
    throw new WriteError(
      `\`${folder}\` cannot be written (${whyNotWritten(error)}): mend that, or choose another folder with \`--out\``,
    );
  }
}

/**
 * Takes the files of an earlier build away.
 *
 * @returns their names
 * @throws {WriteError} when one cannot be taken away; then all are there as before
 */
export async function takeAwayFiles(folder: string): Promise<string[]> {
  try {
    return await replace(folder, [], (name) => name);
  } catch (error) {
    throw new WriteError(
      `the files in \`${folder}\` cannot be taken away (${whyNotWritten(error)}): mend that, or delete them yourself`,
    );
  }
}

/** Puts the temporary files in place; if one cannot be, the old ones come back. */
async function replace(
  folder: string,
  names: readonly string[],
  temporary: (name: string) => string,
): Promise<string[]> {
  const earlier = await productsIn(folder);
  const saved: string[] = [];
  const placed: string[] = [];
  const old = (name: string): string => join(folder, `.${name}.${process.pid}.old`);
  try {
    for (const name of new Set([...earlier, ...names])) {
      if (await isFile(join(folder, name))) {
        await rename(join(folder, name), old(name));
        saved.push(name);
      }
    }
    for (const name of names) {
      await rename(temporary(name), join(folder, name));
      placed.push(name);
    }
  } catch (error) {
    for (const name of placed) await rm(join(folder, name), { force: true });
    for (const name of saved) await rename(old(name), join(folder, name));
    throw error;
  }
  for (const name of saved) await rm(old(name), { force: true });
  return saved.filter((name) => !names.includes(name));
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** The files of an earlier build: those that its checksums list, and the checksums. */
async function productsIn(folder: string): Promise<string[]> {
  const sums = await readFile(join(folder, 'SHA256SUMS'), 'utf8').catch(() => '');
  const listed = [...sums.matchAll(/^[0-9a-f]{64} {2}([^/\\\n]+)$/gm)].map(([, name]) => name ?? '');
  return listed.length > 0 ? [...listed, 'SHA256SUMS'] : [];
}
