import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../src/digest.ts';
import { inlineText } from '../src/doc/index.ts';
import { passagesOf } from '../src/lint/passages.ts';
import { filesToWrite } from '../src/manifest.ts';
import { type BuiltStatement, buildStatement, findStatements } from '../src/node/index.ts';
import { buildFiles, statementWith } from './support/statement.ts';

interface Traced {
  readonly id?: string;
  readonly record: string;
  readonly printedAt: readonly string[];
  readonly sources: readonly string[];
}

interface Manifest {
  readonly inputs: Readonly<Record<string, string>>;
  readonly texts: readonly {
    readonly cases: readonly Traced[];
    readonly figures: readonly Traced[];
    readonly sources: readonly Omit<Traced, 'sources'>[];
  }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const samples = await findStatements(root, []);

/** The characters of a file from a place on: `statement.md:3:7`. */
function charactersAt(place: string, files: ReadonlyMap<string, string>): string {
  const [, path = '', line = '', column = ''] = /^(.+):(\d+):(\d+)$/.exec(place) ?? [];
  return (files.get(path) ?? '').split('\n')[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
}

function pathOf(place: string): string {
  return place.replace(/:\d+:\d+$/, '');
}

test('there are three samples', () => {
  expect(samples.map(({ name }) => name)).toEqual(['iran-executions', 'massacre-1988', 'november-2019-detainees']);
});

describe.each(samples)('the manifest of $name', (sample) => {
  const files = new Map<string, string>();
  let built: BuiltStatement;
  let manifest: Manifest;
  let text = '';

  beforeAll(async () => {
    built = await buildStatement(sample, []);
    manifest = JSON.parse(new TextDecoder().decode(built.files.get('manifest.json')));
    for (const path of Object.keys(manifest.inputs)) {
      if (!path.startsWith('rostrum:')) files.set(path, await readFile(join(sample.folder, path), 'utf8'));
    }
    text = files.get('statement.md') ?? '';
  });

  test('has the digests of the files as they are', async () => {
    for (const [path, digest] of Object.entries(manifest.inputs)) {
      if (files.has(path)) expect(sha256(await readFile(join(sample.folder, path))), path).toBe(digest);
    }
    expect(files.has('statement.md')).toBe(true);
  });

  test('leads to the expression that prints, and to the row that it rests on', () => {
    for (const { cases, figures, sources } of manifest.texts) {
      for (const { id = '', printedAt, record } of figures) {
        for (const place of printedAt) {
          expect(charactersAt(place, files)).toMatch(new RegExp(`^\\{\\{(figure|cite) "${id}"`));
        }
        expect(charactersAt(record, files), record).toMatch(new RegExp(`^(-\\s+)?\\{?\\s*"?id"?:\\s*"?${id}\\b`));
      }
      for (const { id, printedAt, record } of cases) {
        for (const place of printedAt) expect(charactersAt(place, files), place).toMatch(/^\{\{/);
        expect(charactersAt(record, files), record).toMatch(new RegExp(`^(-\\s+)?id: ${id ?? '[a-z0-9-]+'}$`));
      }
      for (const { id = '', printedAt, record } of sources) {
        for (const place of printedAt) {
          expect(charactersAt(place, files), place).toMatch(new RegExp(`^(@\\{?${escaped(id)}\\b|\\{\\{)`));
        }
        expect(keyOfSource(record, files), record).toBe(id);
      }
      const rows = [...cases, ...figures, ...sources].map(({ record }) => pathOf(record));
      expect(rows.filter((path) => !files.has(path))).toEqual([]);
    }
  });

  test('rests on sources that the statement has', () => {
    for (const [index, { cases, figures }] of manifest.texts.entries()) {
      const known = built.texts[index]?.document?.statement.sources;
      expect([...cases, ...figures].flatMap(({ sources }) => sources).filter((key) => !known?.has(key))).toEqual([]);
    }
  });

  test('knows every figure and every citation that the text writes', () => {
    const [{ figures, sources } = { figures: [], sources: [] }] = manifest.texts;
    const written = [...body(text).matchAll(/\{\{(?:figure|cite) "(?<id>[^"]+)"/g)];
    for (const { groups, index } of written) {
      const found = figures.find(({ id }) => id === groups?.['id']);
      expect(found?.printedAt, groups?.['id']).toContain(placeAt(text, index));
    }
    const cited = [...body(text).matchAll(/(?<=\[(?:[^\]\n]*[ ;])?)@\{?(?<key>[\w:.#$%&+?<>~/-]*\w)/g)];
    for (const { groups, index } of cited) {
      const found = sources.find(({ id }) => id === groups?.['key']);
      expect(found?.printedAt, groups?.['key']).toContain(placeAt(text, index));
    }
    expect(written.length + cited.length).toBeGreaterThan(10);
  });

  test('knows every person whom the text names', () => {
    for (const [index, { document }] of built.texts.entries()) {
      if (!document) throw new Error('The sample does not build');
      const words = passagesOf(document.doc.body)
        .map(({ children }) => inlineText(children))
        .join('\n');
      const named = document.statement.cases.filter(
        ({ person, publish }) => publish === 'name' && words.includes(person.name),
      );
      const traced = manifest.texts[index]?.cases.map(({ id }) => id);
      expect(named.map(({ id }) => id).filter((id) => !traced?.includes(id))).toEqual([]);
    }
  });
});

describe('a figure', () => {
  const figures = 'figures: [{ id: rise, value: 12000, what: rises, sources: [annals] }]';
  const sources = 'sources: [{ id: annals, type: book, title: Annals of the Loire, issued: 2020 }]';

  test.each([
    ['whose sources alone are cited', 'It rose.{{cite "rise"}}', ['statement.md:12:9']],
    [
      'that is printed and cited',
      '{{figure "rise" cite=false}} rose.{{cite "rise"}}',
      ['statement.md:12:1', 'statement.md:12:35'],
    ],
    ['that nothing names', 'It rose.[@annals]', undefined],
  ])('%s', async (_, words, places) => {
    const built = await buildFiles({ 'statement.md': statementWith(`\n${words}\n`, figures, sources) }, []);
    const files = filesToWrite('river', [built], new Map(), {});
    const manifest: Manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
    expect(manifest.texts[0]?.figures[0]?.printedAt).toEqual(places);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Without the front matter, which keeps its length. */
function body(text: string): string {
  const end = text.indexOf('\n---\n', 4) + 5;
  return ' '.repeat(end) + text.slice(end);
}

function placeAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `statement.md:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** The key of the record that begins at a place: of YAML and JSON; a record of BibTeX is at its key. */
function keyOfSource(place: string, files: ReadonlyMap<string, string>): string | undefined {
  if (pathOf(place).endsWith('.bib')) return /^[^,\s]+(?=,)/.exec(charactersAt(place, files))?.[0];
  const [, line = ''] = /:(\d+):\d+$/.exec(place) ?? [];
  const rest = (files.get(pathOf(place)) ?? '').split('\n').slice(Number(line));
  const record = [charactersAt(place, files), ...rest].join('\n');
  return /\bid"?:\s*"?(?<key>[^",}\s]+)/.exec(record)?.groups?.['key'];
}
