import { type Built, build, check } from '../../src/build.ts';
import { findingsIn } from '../../src/cli/report.ts';
import type { Checked, CheckOptions } from '../../src/examine.ts';
import { renderers } from '../../src/node/renderers.ts';
import { type Product, products } from '../../src/product.ts';
import { memoryWorld } from './memory-world.ts';

/** The front matter of a statement that builds, without the lines of dashes. */
const frontMatter = `title: The right to water
session: 61
agendaItem: 3
date: 2026-02-06
contact: { name: Anna Brook, email: anna.brook@loire-watch.example, phone: "+41 22 555 01 00" }
signatories: [{ name: Loire Watch, status: special }]`;

/** A statement that builds, with this text. */
export function statementWith(body: string, ...keys: string[]): string {
  return `---\n${[frontMatter, ...keys].join('\n')}\n---\n${body}`;
}

/** Checks a statement of these files; `statement.md` is the text. */
export async function checkFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<Checked> {
  return check({ name: 'river', path: 'statement.md' }, memoryWorld(files), renderers);
}

/** Builds a statement of these files. */
export async function buildFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  wanted: readonly Product[] = products,
  now?: Date,
  options?: CheckOptions,
): Promise<Built> {
  return build({ name: 'river', path: 'statement.md' }, memoryWorld(files, now), renderers, wanted, options);
}

/** The findings, each as `file:line:column rule`. */
export function placesOf({ files }: Pick<Checked, 'files'>): string[] {
  return findingsIn('', files, '').map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`);
}
