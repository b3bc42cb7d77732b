import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '../nearest.ts';

/** The endings of files that hold data: one may stand for another. */
const DATA = ['csv', 'tsv', 'xlsx', 'yaml', 'yml', 'json', 'bib'];

/**
 * The file of a folder that was probably meant by a path that names none: one whose name has other letters for small and
 * capital, another ending of data, or is written nearly so.
 *
 * @param steps the path from the folder, taken apart
 */
export async function likeFile(folder: string, steps: readonly string[]): Promise<string | undefined> {
  const found: string[] = [];
  for (const [index, step] of steps.entries()) {
    const entries = await readdir(join(folder, ...found), { withFileTypes: true }).catch(() => []);
    const isLast = index === steps.length - 1;
    const fit = entries.filter((entry) =>
      isLast ? !entry.isDirectory() : entry.isDirectory() || entry.isSymbolicLink(),
    );
    const names = fit.map(({ name }) => name).filter((name) => !name.startsWith('.'));
    const like = (isLast ? fileLike : folderLike)(step, names.sort());
    if (like === undefined) return undefined;
    found.push(like);
  }
  return found.join('/');
}

function folderLike(name: string, names: readonly string[]): string | undefined {
  return names.find((other) => other === name) ?? names.find((other) => same(other, name));
}

function fileLike(name: string, names: readonly string[]): string | undefined {
  const spelled = names.find((other) => same(other, name));
  if (spelled !== undefined) return spelled;
  const { stem, ending } = parted(name);
  const isData = ending === '' || DATA.includes(ending);
  const fit = names.filter((other) => {
    const own = parted(other).ending;
    return own === ending || (isData && DATA.includes(own));
  });
  const beside = fit.find((other) => same(parted(other).stem, stem));
  if (beside !== undefined) return beside;
  const meant = nearest(
    stem,
    fit.map((other) => parted(other).stem),
  );
  return fit.find((other) => parted(other).stem === meant);
}

/** A disk may keep an accent apart from its letter. */
function same(name: string, other: string): boolean {
  return name.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

function parted(name: string): { readonly stem: string; readonly ending: string } {
  const [, stem = name, ending = ''] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
  return { stem, ending: ending.toLowerCase() };
}
