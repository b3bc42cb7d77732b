import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  KEPT_IN,
  type KeptFile,
  type KeptName,
  keptPath,
  readKept,
  readKeptName,
  textOf,
  type Wording,
} from '../approvals/index.ts';
import type { Checked } from '../examine.ts';
import { NodeWorld } from './world.ts';
import { WriteError, writeFiles } from './write.ts';

/** The texts that a statement's folder keeps, by their names alone; nothing when it has no folder for them. */
export async function keptTexts(folder: string): Promise<KeptName[] | undefined> {
  const names = await readdir(join(folder, KEPT_IN)).catch(() => undefined);
  return names?.sort().flatMap((name) => readKeptName(name) ?? []);
}

/**
 * The texts that stand where a statement's folder keeps them, copies under other names too, as their files have them; those
 * that cannot be read are left out.
 */
export async function keptFiles(folder: string): Promise<KeptFile[]> {
  const world = new NodeWorld(folder);
  const names = await readdir(join(folder, KEPT_IN)).catch(() => []);
  const texts = names.filter((name) => /\.txt$/i.test(name)).sort();
  const files = await Promise.all(
    texts.map(async (name): Promise<KeptFile[]> => {
      const path = `${KEPT_IN}/${name}`;
      const result = await world.read(path);
      return 'bytes' in result ? [{ path, text: new TextDecoder().decode(result.bytes) }] : [];
    }),
  );
  return files.flat();
}

/** Reads a kept text; nothing when it cannot be read, or is no longer what was kept. */
export async function readKeptText(folder: string, { path, digest }: KeptName): Promise<Wording | undefined> {
  const result = await new NodeWorld(folder).read(path);
  return 'bytes' in result ? readKept(result.bytes, digest) : undefined;
}

/**
 * Keeps the words of texts, so that later ones can be compared with them.
 *
 * @returns the paths of those that were not kept before, from the statement's folder
 * @throws {WriteError} when the folder cannot be written
 */
export async function keepTexts(folder: string, texts: readonly Checked[]): Promise<string[]> {
  const known = new Set((await keptTexts(folder))?.map(({ path }) => path));
  const files = new Map<string, Uint8Array>();
  for (const { document } of texts) {
    if (!document) continue;
    const path = keptPath(document.digest, document.doc.language);
    if (!known.has(path)) files.set(path.slice(KEPT_IN.length + 1), new TextEncoder().encode(textOf(document.wording)));
  }
  if (files.size > 0) await write(join(folder, KEPT_IN), files);
  return [...files.keys()].map((name) => `${KEPT_IN}/${name}`);
}

async function write(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  try {
    await writeFiles(folder, files);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    throw new WriteError(`\`${folder}\` cannot be written, so the text is not kept: check that you may write there`);
  }
}
