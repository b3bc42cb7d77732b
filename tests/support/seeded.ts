import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Finding, findingsIn } from '../../src/cli/report.ts';
import { checkFiles } from './statement.ts';

/** Faults that are put into a sample. */
export interface Seeded {
  /** The name of the sample. */
  readonly name: string;
  readonly seeds: readonly Seed[];
}

export type Seed = z.infer<typeof seed>;

/** `⟦rule|words⟧` in what is written marks what the rule is to find. */
const seed = z.strictObject({
  file: z.string().default('statement.md'),
  instead: z.string(),
  write: z.string(),
  /** A fault that stops every product hides others, and is put in by itself. */
  alone: z.boolean().default(false),
});

const folder = fileURLToPath(new URL('../seeded', import.meta.url));

/** What `tests/seeded/` sows, a file for each sample. */
export async function findSeeded(): Promise<Seeded[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: basename(file, '.yaml'),
      seeds: z.array(seed).parse(parse(await readFile(join(folder, file), 'utf8'))),
    })),
  );
}

/** The text files of a sample, by name. */
export async function sampleFiles(name: string): Promise<Record<string, string>> {
  const sample = fileURLToPath(new URL(`../../statements/${name}`, import.meta.url));
  const entries = await readdir(sample, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return Object.fromEntries(paths.map((path, index) => [path.slice(sample.length + 1), contents[index] ?? '']));
}

/**
 * Puts faults into files.
 *
 * @returns the files, and the places of the faults: `file:line:column-line:column rule`
 * @throws {Error} when what is to be replaced does not stand in its file once
 */
export function sow(
  files: Readonly<Record<string, string>>,
  seeds: readonly Seed[],
): { sown: Record<string, string>; places: string[] } {
  const marked = { ...files };
  for (const { file, instead, write } of seeds) {
    const parts = (marked[file] ?? '').split(instead);
    if (parts.length !== 2) throw new Error(`\`${instead}\` stands ${parts.length - 1} times in ${file}`);
    marked[file] = parts.join(write);
  }
  const places = Object.entries(marked).flatMap(([file, text]) => marksIn(text).map((mark) => `${file}:${mark}`));
  const sown = Object.fromEntries(Object.entries(marked).map(([file, text]) => [file, unmarked(text)]));
  return { sown, places: places.sort() };
}

const MARK = /⟦([a-z-]+)\|([^⟧]*)⟧/g;

function unmarked(text: string): string {
  return text.replace(MARK, '$2');
}

function marksIn(text: string): string[] {
  return [...text.matchAll(MARK)].map(({ 1: rule = '', 2: words = '', index }) => {
    const before = unmarked(text.slice(0, index));
    return `${pointBehind(before)}-${pointBehind(before + words)} ${rule}`;
  });
}

function pointBehind(text: string): string {
  const lines = text.split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** What is found in files beyond what is `known`: those of the same rule and words, wherever they stand now. */
export async function foundBeyond(files: Record<string, string>, known: readonly Finding[] = []): Promise<string[]> {
  const rest = known.map(({ rule, reason }) => `${rule} ${reason}`);
  const found = (await findingsOf(files)).filter(({ rule, reason }) => {
    // Whatever is changed, a sample's approvals are those of an older text then.
    if (rule === 'approval-outdated') return false;
    const index = rest.indexOf(`${rule} ${reason}`);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return found.map((at) => `${at.path}:${at.line}:${at.column}-${at.endLine}:${at.endColumn} ${at.rule}`).sort();
}

export async function findingsOf(files: Record<string, string>): Promise<Finding[]> {
  return findingsIn('', (await checkFiles(files)).files, '');
}
