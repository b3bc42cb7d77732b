import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutText, type Doc, placeInText, type Text } from '../src/doc/index.ts';
import { examine } from '../src/examine.ts';
import { proseOf } from '../src/lint/prose-of.ts';
import { NodeWorld } from '../src/node/world.ts';
import { findCases, findSamples } from './support/case.ts';
import { checkFiles, statementWith } from './support/statement.ts';

/** The words of the file at each place that a word of the text is said to stand at. */
async function wordsAtPlaces(body: string, ...keys: string[]): Promise<[string, string][]> {
  const text = statementWith(body, ...keys);
  const { document } = await checkFiles({ 'statement.md': text });
  if (!document) throw new Error('The statement does not build');
  const lines = text.split('\n');
  return proseOf(document.doc).flatMap((prose) =>
    [...prose.text.matchAll(/[\p{L}\p{N}&*]+/gu)].map(({ 0: word, index }): [string, string] => {
      const place = prose.positionOf(index, index + word.length);
      const line = lines[(place?.start.line ?? 0) - 1] ?? '';
      const end = place?.end.line === place?.start.line ? (place?.end.column ?? 1) - 1 : line.length;
      return [word, line.slice((place?.start.column ?? 1) - 1, end)];
    }),
  );
}

describe('every word stands where it is said to stand', () => {
  test.each([
    ['paragraphs of several lines', 'The river\nrose in   \nMay.\n'],
    ['lists and quotations', '- one\n  two\n\n> three\n> four\nfive\n'],
    [
      'emphasis, links and foreign words',
      'The *old **bed*** of [the river](https://loire.example), a [kanat]{lang=fa-Latn}.\n',
    ],
    ['notes', 'Here.[^a]\n\n[^a]: A note\n    of two lines.\n'],
    ['tables', '| one | two |\n| --- | --- |\n| three | *four* |\n'],
    ['headings', '## The *bed* of it\n\nText.\n'],
  ])('%s', async (_, body) => {
    for (const [word, written] of await wordsAtPlaces(body)) expect(written).toBe(word);
  });

  test('escaped characters, and references to characters', async () => {
    const words = await wordsAtPlaces('Salt \\* and &amp; water &eacute;t&#233; here.\n');
    expect(words.slice(4)).toEqual([
      ['Salt', 'Salt'],
      ['*', '*'],
      ['and', 'and'],
      ['&', '&'],
      ['water', 'water'],
      ['été', '&eacute;t&'],
      ['here', 'here'],
    ]);
  });

  test('words of the author around a value, and the value where the data has it', async () => {
    const words = await wordsAtPlaces(
      'The {{vars.river}} of *{{vars.place}}* rose.\n',
      'vars: { river: Grand Loire, place: Tours }',
    );
    const behind = words.slice(4);
    expect(behind.map(([word]) => word)).toEqual(['The', 'Grand', 'Loire', 'of', 'Tours', 'rose']);
    expect(behind.map(([, written]) => written)).toEqual(['The', 'Grand Loire', 'Grand Loire', 'of', 'Tours', 'rose']);
  });
});

test('words of a cut text stand where they stood', () => {
  const text: Text = {
    type: 'text',
    value: 'ab cd',
    position: { path: 'x', start: { line: 3, column: 7 }, end: { line: 3, column: 12 } },
  };
  expect(placeInText(cutText(text, 3), 0, 2)).toEqual({
    path: 'x',
    start: { line: 3, column: 10 },
    end: { line: 3, column: 12 },
  });
});

/** What an author writes in another way than it is printed: the breaks of lines, and references to characters. */
const OTHERWISE = /[\s&]/;

const statements = [...(await findCases()), ...(await findSamples())];

let seen = 0;

describe('in every statement a character of the text is the one that its file has there', () => {
  test.each(statements)('$name', async ({ name, folder, text: path }) => {
    const { document } = await examine({ name, path }, new NodeWorld(folder));
    if (!document) return;
    const files = new Map<string, readonly string[]>();
    for (const text of texts(written(document.doc))) {
      for (const [index, anchor] of (text.map ?? []).entries()) {
        if (!anchor.place || anchor.place.still) continue;
        const { path, point } = anchor.place;
        if (!files.has(path)) files.set(path, linesOf(await readFile(join(folder, path), 'utf8')));
        const until = text.map?.[index + 1]?.offset ?? text.value.length;
        for (let offset = anchor.offset; offset < until; offset++) {
          const there = files.get(path)?.[point.line - 1]?.[point.column - 1 + offset - anchor.offset] ?? '\n';
          // A citation that begins a note gets a capital.
          if (!OTHERWISE.test(there)) expect(text.value[offset]?.toLowerCase()).toBe(there.toLowerCase());
          seen += 1;
        }
      }
    }
  });

  test('and there are many of them', () => expect(seen).toBeGreaterThan(50_000));
});

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n/);
}

/** What stands in the authors' files. */
function written({ body, notes }: Doc): object {
  return { body, notes: [...notes.values()].filter(({ identifier }) => identifier.startsWith('body:')) };
}

function texts(value: unknown): Text[] {
  if (value instanceof Map) return [...value.values()].flatMap(texts);
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'text' && 'value' in value) return [value as Text];
  return Object.values(value).flatMap(texts);
}
