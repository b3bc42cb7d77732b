import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A statement on disk: its folder, and its texts, one for each language. */
export interface StatementFolder {
  readonly name: string;
  readonly folder: string;
  /** File names in the folder, sorted: `statement.en.md`, `statement.fr.md`. */
  readonly texts: readonly string[];
}

const TEXT = /^statement(\.[a-z]{2})?\.md$/;

/** The command was given a path that holds no statement. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/**
 * Finds the statements that `paths` name: folders of statements, folders of such folders, or the files of texts.
 *
 * @throws {NotFoundError} when a path does not exist, or holds no statement
 */
export async function findStatements(cwd: string, paths: readonly string[]): Promise<StatementFolder[]> {
  if (paths.length === 0) {
    const found = await inFolder(join(cwd, 'statements'), 1);
    if (found.length > 0) return found;
    throw new NotFoundError('There are no statements here: `rostrum new NAME` makes one under `statements/`');
  }
  const found = new Map<string, StatementFolder>();
  for (const path of paths) {
    for (const statement of await at(resolve(cwd, path), path)) {
      const known = found.get(statement.folder);
      const texts = [...new Set([...(known?.texts ?? []), ...statement.texts])].sort();
      found.set(statement.folder, { ...statement, texts });
    }
  }
  return [...found.values()];
}

async function at(path: string, named: string): Promise<StatementFolder[]> {
  const kind = await stat(path).catch(() => undefined);
  if (!kind) throw new NotFoundError(`\`${named}\` does not exist: name a statement's folder or file`);
  if (kind.isDirectory()) {
    const found = await inFolder(path, 1);
    if (found.length > 0) return found;
    throw new NotFoundError(`\`${named}\` holds no \`statement.md\`: name a statement's folder or file`);
  }
  const text = basename(path);
  if (!TEXT.test(text)) {
    throw new NotFoundError(`\`${named}\` is no statement: the text is in \`statement.md\`, or \`statement.fr.md\``);
  }
  const folder = dirname(path);
  return [{ name: basename(folder), folder, texts: [text] }];
}

async function inFolder(folder: string, depth: number): Promise<StatementFolder[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const texts = entries.filter((entry) => TEXT.test(entry.name)).map((entry) => entry.name);
  if (texts.length > 0) return [{ name: basename(folder), folder, texts: texts.sort() }];
  if (depth === 0) return [];
  const inside = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const found = await Promise.all(inside.sort().map((name) => inFolder(join(folder, name), depth - 1)));
  return found.flat();
}
