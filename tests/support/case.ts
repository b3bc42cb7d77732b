import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Built, build } from '../../src/build.ts';
import { findingsIn } from '../../src/cli/report.ts';
import { plain } from '../../src/cli/reporters/index.ts';
import { type Doc, inspect } from '../../src/doc/index.ts';
import { layout } from '../../src/layout/index.ts';
import type { LinkAnswer } from '../../src/link-answer.ts';
import { keptFiles } from '../../src/node/kept-texts.ts';
import { linkAnswer } from '../../src/node/links/cache.ts';
import { renderers } from '../../src/node/renderers.ts';
import { NodeWorld } from '../../src/node/world.ts';
import { products } from '../../src/product.ts';
import { printXml } from './docx.ts';
import { readParts } from './docx-package.ts';
import { linesOf, setByEditors } from './editors.ts';
import { pdfLines, readPdf } from './pdf.ts';

/** A statement in a folder, with what is expected of it. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  /** The file of the text: `statement.md`, unless `case.yaml` names another. */
  readonly text: string;
  readonly now?: Date;
  /** The submission profile that is asked for. */
  readonly profile?: string;
  /** What the network says of pages, by address. */
  readonly links?: ReadonlyMap<string, LinkAnswer>;
  /** Why what is expected is not given yet. */
  readonly fails?: string;
}

/** What `case.yaml` may say. */
const options = z.strictObject({
  text: z.string().default('statement.md'),
  now: z.iso.datetime().optional(),
  profile: z.string().optional(),
  links: z.record(z.string(), linkAnswer).optional(),
  fails: z.string().optional(),
});

const casesFolder = fileURLToPath(new URL('../cases', import.meta.url));

/** Every case, by name. */
export async function findCases(): Promise<Case[]> {
  const entries = await readdir(casesFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => loadCase(join(casesFolder, name))));
}

/** The statements of `statements/`, as cases that expect nothing but what the laws demand. */
export async function findSamples(): Promise<Case[]> {
  const folder = fileURLToPath(new URL('../../statements', import.meta.url));
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.sort().map((name) => ({ name, folder: join(folder, name), text: 'statement.md' }));
}

async function loadCase(folder: string): Promise<Case> {
  const yaml = await readFile(join(folder, 'case.yaml'), 'utf8').catch(() => '{}');
  const { text, now, profile, links, fails } = options.parse(parse(yaml));
  return {
    name: basename(folder),
    folder,
    text,
    ...(now && { now: new Date(now) }),
    ...(profile && { profile }),
    ...(links && { links: new Map(Object.entries(links)) }),
    ...(fails && { fails }),
  };
}

/** Builds every product of a case with the renderers that users have. */
export async function buildCase({ name, folder, text, now, profile, links }: Case): Promise<Built> {
  const kept = await keptFiles(folder);
  const options = { profile, keptTexts: kept, links: links && (async () => links) };
  return build({ name, path: text }, new NodeWorld(folder, now), renderers, products, options);
}

/** What the author is told, a finding on two lines. */
function messagesOf({ files }: Built): string {
  return plain(findingsIn('', files, ''));
}

type Golden = (built: Built, part: string) => string | Promise<string>;

/** Goldens by the beginning of their path in `expected/`. */
const goldens: readonly (readonly [RegExp, Golden])[] = [
  [/^messages\.txt$/, messagesOf],
  [/^cover\.txt$/, ({ document }) => inspect(coverOf(need(document).doc))],
  [/^doc\.txt$/, ({ document }) => inspect(textOf(need(document).doc))],
  [/^layout\.txt$/, layoutText],
  [/^pdf\.txt$/, (built) => pdfText(built, (page) => page > 1)],
  [/^pdf-cover\.txt$/, (built) => pdfText(built, (page) => page === 1)],
  [/^docx\/(.+)$/, ({ products }, part) => partText(need(products.get('docx')), part)],
  [/^submission\.txt$/, sheetText],
  [/^submission\/(.+)$/, ({ products }, part) => partText(need(products.get('submission')), part)],
  [/^form\.txt$/, ({ products }) => new TextDecoder().decode(need(products.get('form')))],
];

/** What is expected of a case where nobody has chosen yet. */
const usual = ['messages.txt', 'doc.txt', 'layout.txt', 'pdf.txt'];

/** The paths of the goldens that a case has; `messages.txt` always. */
export async function goldensOf({ folder }: Case, built: Built): Promise<string[]> {
  const expected = join(folder, 'expected');
  if (!existsSync(expected)) return built.document ? usual : ['messages.txt'];
  const entries = await readdir(expected, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(expected.length + 1));
  return [...new Set(['messages.txt', ...files.sort()])];
}

/**
 * What a golden should say.
 *
 * @throws {Error} when nothing is known that is written under this name
 */
export async function goldenOf(path: string, built: Built): Promise<string> {
  for (const [pattern, golden] of goldens) {
    const match = pattern.exec(path);
    if (match) return golden(built, match[1] ?? '');
  }
  throw new Error(`No test reads \`expected/${path}\`: delete it, or see tests/README.md for the names`);
}

function coverOf({ type, language, languageTag, date, masthead, cover, disclaimer, notes }: Doc): object {
  const own = [...notes.values()].filter(({ identifier }) => identifier.startsWith('cover:'));
  return { type, language, languageTag, date, masthead, cover, disclaimer, notes: own };
}

function textOf({ type, title, titleNote, body, closing, notes }: Doc): object {
  const own = [...notes.values()].filter(({ identifier }) => !identifier.startsWith('cover:'));
  return { type, title, ...(titleNote && { titleNote }), body, closing, notes: own };
}

function layoutText({ document }: Built): string {
  const { doc, template } = need(document);
  const { flow, notes } = layout(doc, template.published);
  const cover = flow.findIndex(({ type }) => type === 'pageBreak');
  return inspect({ type: 'layout', flow: flow.slice(cover + 1), notes });
}

function sheetText({ products }: Built): string {
  const { text, notes } = linesOf(setByEditors(need(products.get('submission'))));
  return [...text, ...(notes.length > 0 ? ['--- notes', ...notes] : [])].map((line) => `${line}\n`).join('');
}

async function pdfText({ products }: Built, wanted: (page: number) => boolean): Promise<string> {
  const { pages } = await readPdf(need(products.get('pdf')));
  const texts = pages.map((page, index) => `--- page ${index + 1}\n${pdfLines(page).join('\n')}\n`);
  return texts.filter((_, index) => wanted(index + 1)).join('');
}

function partText(bytes: Uint8Array, part: string): string {
  return printXml(need(readParts(bytes).get(part)));
}

function need<Value>(value: Value): NonNullable<Value> {
  if (value === undefined || value === null) throw new Error('The product was not built: delete its golden');
  return value;
}
