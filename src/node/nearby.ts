import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { nearest } from '../nearest.ts';

/** The statement that a path was probably meant to name: that of this name under `statements/`, or one with a name like it. */
export async function nearby(cwd: string, path: string): Promise<string | undefined> {
  const named = resolve(cwd, path);
  const folders = [resolve(cwd, 'statements'), dirname(named)];
  for (const folder of folders) {
    const names: string[] = [];
    for (const name of await readdir(folder).catch(() => [])) {
      const file = join(folder, name, 'statement.md');
      if (join(folder, name) !== named && (await stat(file).catch(() => undefined))) names.push(name);
    }
    const found = names.find((name) => name === basename(named)) ?? nearest(basename(named), names);
    if (found !== undefined) return relative(cwd, join(folder, found)).replaceAll('\\', '/');
  }
  return undefined;
}
