import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packageRoot } from './world.ts';

const require = createRequire(import.meta.url);

/** The versions of Rostrum and of the libraries that decide how the products look. */
export async function versions(): Promise<Readonly<Record<string, string>>> {
  return {
    rostrum: await versionIn(packageRoot, 'rostrum'),
    citeproc: await versionIn(dirname(require.resolve('citeproc')), 'citeproc'),
    docx: await versionIn(dirname(require.resolve('docx')), 'docx'),
    pdfmake: await versionIn(dirname(require.resolve('pdfmake')), 'pdfmake'),
  };
}

/** The version of package `name`, from a folder in it: not every package lets its package.json be imported. */
async function versionIn(folder: string, name: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  const found = text === undefined ? undefined : JSON.parse(text);
  if (found?.name === name) return found.version;
  if (dirname(folder) === folder) throw new Error(`Cannot find the package.json of \`${name}\``);
  return versionIn(dirname(folder), name);
}
