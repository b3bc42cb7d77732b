import { basename, dirname, resolve } from 'node:path';
import { statementIn } from './statement-in.ts';

/**
 * The folder around `statements/`, from there as well as from a statement's folder in it; elsewhere the folder itself. So a
 * statement has one `out/` and one `rostrum.config.yaml`, wherever the command is run.
 */
export async function projectFolder(cwd: string): Promise<string> {
  const folder = resolve(cwd);
  if (basename(folder) === STATEMENTS) return dirname(folder);
  const parent = dirname(folder);
  if (basename(parent) !== STATEMENTS) return folder;
  const { texts } = await statementIn(folder);
  return texts.length > 0 ? dirname(parent) : folder;
}

const STATEMENTS = 'statements';
