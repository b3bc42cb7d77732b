import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CONFIG_FILE, readConfig } from '../config.ts';
import { nearby } from './nearby.ts';
import { projectFolder } from './project-folder.ts';
import { type FolderConfig, isText, type StatementFolder, statementIn } from './statement-in.ts';
import { NodeWorld } from './world.ts';

/** The command was given a path that holds no statement. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/**
 * Finds the statements that `paths` name: folders of statements, folders of such folders, or the files of texts. Without
 * paths, the statement of this folder, or all under `statements/`. Each comes with the settings that hold for it: the
 * `rostrum.config.yaml` nearest to it, of its folder and those around it up to `cwd`, or to the folder around `statements/`.
 *
 * @throws {NotFoundError} when a path does not exist, or holds no statement
 */
export async function findStatements(cwd: string, paths: readonly string[]): Promise<StatementFolder[]> {
  const found = await find(cwd, paths);
  const known = new Map<string, Promise<FolderConfig>>();
  const top = await projectFolder(cwd);
  return Promise.all(
    found.map(async (statement) => {
      const config = await configAbove(resolve(statement.folder), top, known);
      return config ? { ...statement, config } : statement;
    }),
  );
}

/** The settings nearest to `folder`: its own, or those of a folder around it, up to `top`. */
async function configAbove(
  folder: string,
  top: string,
  known: Map<string, Promise<FolderConfig>>,
): Promise<FolderConfig | undefined> {
  const there = await stat(join(folder, CONFIG_FILE)).catch(() => undefined);
  if (there) {
    const config = known.get(folder) ?? readConfig(new NodeWorld(folder)).then((read) => ({ ...read, folder }));
    known.set(folder, config);
    return config;
  }
  const path = relative(top, folder);
  const outside = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  return path === '' || outside ? undefined : configAbove(dirname(folder), top, known);
}

async function find(cwd: string, paths: readonly string[]): Promise<StatementFolder[]> {
  if (paths.length === 0) {
    const here = await statementIn(resolve(cwd));
    const found = here.texts.length > 0 ? [here] : await inFolder(resolve(cwd, 'statements'));
    if (found.length > 0) return found;
    const note = 'go to the folder that holds `statements/`, or make one with `rostrum new rivers-and-rights`';
    throw new NotFoundError(`There are no statements here: ${note}`);
  }
  const found = new Map<string, StatementFolder>();
  for (const path of paths) {
    for (const statement of await at(resolve(cwd, path), path, cwd)) {
      const known = found.get(statement.folder);
      const texts = [...new Set([...(known?.texts ?? []), ...statement.texts])].sort();
      found.set(statement.folder, { ...statement, texts });
    }
  }
  return [...found.values()];
}

async function at(path: string, named: string, cwd: string): Promise<StatementFolder[]> {
  const kind = await stat(path).catch(() => undefined);
  if (!kind) throw new NotFoundError(`\`${named}\` does not exist: ${await insteadOf(named, cwd)}`);
  if (kind.isDirectory()) {
    const own = await statementIn(path);
    const found = own.texts.length > 0 ? [own] : await inFolder(path);
    if (found.some(({ texts }) => texts.length > 0)) return found;
    const note = own.nearly === undefined ? await insteadOf(named, cwd) : adviceFor(own.nearly);
    throw new NotFoundError(`\`${named}\` holds no \`statement.md\`: ${note}`);
  }
  const text = basename(path);
  if (isText(text)) return [{ name: basename(dirname(path)), folder: dirname(path), texts: [text] }];
  const beside = await statementIn(dirname(path));
  const folder = relative(cwd, dirname(path)).replaceAll('\\', '/') || '.';
  const note =
    beside.texts.length > 0 ? `name the folder, \`${folder}\`` : adviceFor(text, 'if it is the text of one, rename it');
  throw new NotFoundError(`\`${named}\` is no statement: ${note}`);
}

/** What to name instead of a path that names no statement. */
async function insteadOf(named: string, cwd: string): Promise<string> {
  const near = await nearby(cwd, named);
  return near === undefined ? "name a statement's folder or file" : `did you mean \`${near}\`?`;
}

/** What to do with a file that was probably meant as the text of a statement. */
export function adviceFor(name: string, rename = `did you mean \`${name}\`? Rename it`): string {
  if (/\.(docx?|odt|rtf|pdf)$/i.test(name)) {
    return `copy the words of \`${name}\` into a plain text file of the name \`statement.md\``;
  }
  return `${rename} to \`statement.md\`, or in another language to \`statement.fr.md\``;
}

/** The statement with every text of its folder, where only some were named. */
export async function withAllTexts({ folder, config }: StatementFolder): Promise<StatementFolder> {
  return { ...(await statementIn(folder)), ...(config && { config }) };
}

/** The folders in a folder, linked ones too; those whose names begin with a point or a line are put aside. */
async function inFolder(folder: string): Promise<StatementFolder[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => !/^[._]/.test(name)).sort();
  const folders: StatementFolder[] = [];
  for (const name of names) {
    const kind = await stat(join(folder, name)).catch(() => undefined);
    if (kind?.isDirectory()) folders.push(await statementIn(join(folder, name)));
  }
  return folders;
}
