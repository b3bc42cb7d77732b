import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { nearest } from '../nearest.ts';
import { statementIn } from './statement-in.ts';

/**
 * The statement that a path was probably meant to name: that of this name under `statements/`, or one with a name like it;
 * or the text in the folder that the path leads to.
 */
export async function nearby(cwd: string, path: string): Promise<string | undefined> {
  const named = resolve(cwd, path);
  const short = (found: string): string => relative(cwd, found).replaceAll('\\', '/');
  for (const folder of [resolve(cwd, 'statements'), dirname(named)]) {
    const names: string[] = [];
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      if (path !== named && (await statementIn(path)).texts.length > 0) names.push(name);
    }
    const found = names.find((name) => name === basename(named)) ?? nearest(basename(named), names);
    if (found !== undefined) return short(join(folder, found));
  }
  const text = nearest(basename(named), (await statementIn(dirname(named))).texts);
  return text === undefined ? undefined : short(join(dirname(named), text));
}
