import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Config } from '../config.ts';

/** A statement on disk: its folder, and its texts, one for each language. */
export interface StatementFolder {
  readonly name: string;
  readonly folder: string;
  /** File names in the folder, sorted: `statement.en.md`, `statement.fr.md`. */
  readonly texts: readonly string[];
  /** A file that was probably meant as a text, and has another name. */
  readonly nearly?: string;
  /** The settings that hold for it; those of one file are one. */
  readonly config?: FolderConfig;
}

/** The settings of a folder and of those below it. */
export interface FolderConfig extends Config {
  readonly folder: string;
}

/** Whether a file is the text of a statement, by its name. */
export function isText(name: string): boolean {
  return /^statement(\.[a-z]{2})?\.md$/.test(name);
}

/** What a folder holds of a statement; nothing of it is a statement that somebody forgot to finish, or misnamed. */
export async function statementIn(folder: string): Promise<StatementFolder> {
  const names = await readdir(folder).catch(() => []);
  const nearly = names.find((name) => /^statement.*\.(md|markdown|txt|docx?)$/i.test(name) && !isText(name));
  const texts = names.filter(isText).sort();
  return { name: basename(folder), folder, texts, ...(nearly !== undefined && { nearly }) };
}
