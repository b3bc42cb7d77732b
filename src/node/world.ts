import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../digest.ts';
import { COMPILED } from '../template/compiled.ts';
import type { FileResult, World } from '../world.ts';
import { likeFile } from './like-file.ts';

/** The folder of the package: it holds `templates/`. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The source itself goes by no template that was compiled for a program built before. */
const isBuilt = !import.meta.url.endsWith('.ts');

const require = createRequire(import.meta.url);

/** The packages that hold fonts; the last is installed only where it is wanted. */
const tinos = (): string => require.resolve('@expo-google-fonts/tinos/package.json');
const naskh = (): string => require.resolve('@expo-google-fonts/noto-naskh-arabic/package.json');
const serif = (): string => require.resolve('@expo-google-fonts/noto-serif-sc/package.json');

/** Files of other packages that are Rostrum's own to read: `rostrum:fonts/…`. */
const fonts = new Map([
  ['fonts/Tinos-Regular.ttf', [tinos, '400Regular/Tinos_400Regular.ttf'] as const],
  ['fonts/Tinos-Bold.ttf', [tinos, '700Bold/Tinos_700Bold.ttf'] as const],
  ['fonts/Tinos-Italic.ttf', [tinos, '400Regular_Italic/Tinos_400Regular_Italic.ttf'] as const],
  ['fonts/Tinos-BoldItalic.ttf', [tinos, '700Bold_Italic/Tinos_700Bold_Italic.ttf'] as const],
  ['fonts/NotoNaskhArabic-Regular.ttf', [naskh, '400Regular/NotoNaskhArabic_400Regular.ttf'] as const],
  ['fonts/NotoNaskhArabic-Bold.ttf', [naskh, '700Bold/NotoNaskhArabic_700Bold.ttf'] as const],
  ['fonts/NotoSerifSC-Regular.ttf', [serif, '400Regular/NotoSerifSC_400Regular.ttf'] as const],
  ['fonts/NotoSerifSC-Bold.ttf', [serif, '700Bold/NotoSerifSC_700Bold.ttf'] as const],
]);

/** The files of a statement's folder, and of Rostrum's own; nothing else can be read through it. */
export class NodeWorld implements World {
  readonly now?: Date;
  readonly #folder: string;
  readonly #read = new Map<string, Uint8Array>();

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
    if ('bytes' in result) this.#read.set(path, result.bytes);
    return 'fault' in result && result.fault === 'missing' ? this.#missing(path) : result;
  }

  /** Without links that lead out of the folder, or to nothing. */
  async names(): Promise<readonly string[]> {
    const entries = await readdir(this.#folder, { withFileTypes: true }).catch(() => []);
    const isHere = entries.map(async (entry) => !entry.isSymbolicLink() || (await isWithin(this.#folder, entry.name)));
    const here = await Promise.all(isHere);
    return entries.filter((_, index) => here[index]).map(({ name }) => name);
  }

  /** That a file is not there, with one that is, and may be meant. */
  async #missing(path: string): Promise<FileResult> {
    const steps = relative('.', path).split(sep);
    const instead = steps.includes('..') ? undefined : await likeFile(this.#folder, steps);
    const isThere = instead !== undefined && 'bytes' in (await fileIn(this.#folder, instead));
    return { fault: 'missing', ...(isThere && { instead }) };
  }

  /** What was read of the statement's folder: the SHA-256 of each file, by path. */
  get inputs(): ReadonlyMap<string, string> {
    return new Map([...this.#read].map(([path, bytes]) => [path, sha256(bytes)]));
  }
}

/** The world of a statement whose text is in `folder`. */
export function worldOf(cwd: string, folder = '.'): World {
  return new NodeWorld(resolve(cwd, folder));
}

const own = new Map<string, Promise<FileResult>>();

/** Templates and fonts do not change while the program runs: each is read once. */
function ownFile(path: string): Promise<FileResult> {
  if (path === COMPILED && !isBuilt) return Promise.resolve({ fault: 'missing' });
  const font = fonts.get(path);
  const found = own.get(path) ?? (font ? fontFile(font[0], font[1]) : fileIn(packageRoot, path));
  own.set(path, found);
  return found;
}

async function fontFile(manifest: () => string, path: string): Promise<FileResult> {
  try {
    return await fileIn(dirname(manifest()), path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return { fault: 'missing' };
    throw error;
  }
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

/** Whether a link of `folder` leads to something in it. */
async function isWithin(folder: string, name: string): Promise<boolean> {
  try {
    const root = await realpath(folder);
    return !leadsOut(relative(root, await realpath(join(root, name))));
  } catch {
    return false;
  }
}

function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}
