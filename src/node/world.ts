import { readFile, realpath, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../digest.ts';
import type { FileResult, World } from '../world.ts';

/** The folder of the package: it holds `templates/`. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

const require = createRequire(import.meta.url);

/** Files of other packages that are Rostrum's own to read: `rostrum:fonts/…`. */
const fonts: Readonly<Record<string, string>> = {
  'fonts/Tinos-Regular.ttf': '400Regular/Tinos_400Regular.ttf',
  'fonts/Tinos-Bold.ttf': '700Bold/Tinos_700Bold.ttf',
  'fonts/Tinos-Italic.ttf': '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'fonts/Tinos-BoldItalic.ttf': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** The files of a statement's folder, and of Rostrum's own; nothing else can be read through it. */
export class NodeWorld implements World {
  readonly now?: Date;
  readonly #folder: string;
  readonly #read = new Map<string, string>();

  /**
   * @param folder the statement's folder
   * @param now see `World`
   */
  constructor(folder: string, now?: Date) {
    this.#folder = folder;
    if (now) this.now = now;
  }

  async read(path: string): Promise<FileResult> {
    if (path.startsWith('rostrum:')) return ownFile(path.slice('rostrum:'.length));
    const result = await fileIn(this.#folder, path);
    if ('bytes' in result) this.#read.set(path, sha256(result.bytes));
    return result;
  }

  /** What was read of the statement's folder: the SHA-256 of each file, by path. */
  get inputs(): ReadonlyMap<string, string> {
    return this.#read;
  }
}

const own = new Map<string, Promise<FileResult>>();

/** Templates and fonts do not change while the program runs: each is read once. */
function ownFile(path: string): Promise<FileResult> {
  const font = fonts[path];
  const tinos = (): string => dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
  const found = own.get(path) ?? (font ? fileIn(tinos(), font) : fileIn(packageRoot, path));
  own.set(path, found);
  return found;
}

/** Reads a file of `folder`; a path or a symbolic link that leads out of it is refused. */
async function fileIn(folder: string, path: string): Promise<FileResult> {
  if (isAbsolute(path) || /^[a-z]:/i.test(path) || leadsOut(relative('.', path))) return { fault: 'outside' };
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (leadsOut(relative(root, file))) return { fault: 'outside' };
    if (!(await stat(file)).isFile()) return { fault: 'unreadable' };
    return { bytes: new Uint8Array(await readFile(file)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { fault: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
}

function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}
