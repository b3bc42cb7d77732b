import { describe, expect, test } from 'vitest';
import { docWords } from '../support/doc-words.ts';
import { wordsOf } from '../support/words.ts';
import { placedWords } from './pdf-words.ts';
import { documentOf, pdfs } from './products.ts';
import { runTool } from './run-tool.ts';
import { commandOf, needs, output } from './tools.ts';

const files = pdfs();

test('there are PDFs to examine', () => {
  expect(files).not.toEqual([]);
});

describe.each([
  ['2a', 'PDF/A-2a'],
  ['ua1', 'PDF/UA-1'],
])('veraPDF, flavour %s', (flavour, standard) => {
  test(`every file conforms to ${standard}`, async (context) => {
    needs(context, 'verapdf');
    const paths = files.map(({ path }) => path);
    const { code, stdout, stderr } = await runTool(commandOf('verapdf'), ['--flavour', flavour, ...paths]);
    expect(code === 0 ? '' : stdout.replace(/^PASS .*\n/gm, '') + stderr).toBe('');
  });
});

describe.each(files)('$name', (file) => {
  test('qpdf finds no fault in its syntax', async (context) => {
    needs(context, 'qpdf');
    await expect(output('qpdf', '--check', file.path)).resolves.toContain('No syntax or stream encoding errors');
  });

  test('every font is embedded, and its letters can be read back', async (context) => {
    needs(context, 'pdffonts');
    const lines = (await output('pdffonts', file.path)).trimEnd().split('\n').slice(2);
    const bad = lines.filter((line) => !/ yes yes yes +\d+ +\d+$/.test(line));
    expect(lines).not.toEqual([]);
    expect(bad, 'fonts that are not embedded, not a subset, or without a map to Unicode').toEqual([]);
  });

  test('poppler reads the words of the document in it', async (context) => {
    needs(context, 'pdftotext');
    const { doc } = await documentOf(file);
    const { body, notes } = docWords(doc, { cover: true, disclaimer: true, tables: 'grid' });
    // By its places poppler says every word as it stands; only in running text does it turn words around.
    const placed = (await placedWords(file.path)).flatMap(({ text }) => wordsOf(text).flatMap(turned));
    const running = wordsOf(await output('pdftotext', file.path, '-')).flatMap(turned);
    const read = counted([
      ...placed.filter((word) => !turns.test(word)),
      ...running.filter((word) => turns.test(word)),
    ]);
    const missing = [...counted([...body, ...notes].flatMap(turned))].filter(
      ([word, count]) => (read.get(word) ?? 0) < count,
    );
    expect(missing).toEqual([]);
  });

  test('it is tagged, is of A4, and bears its title', async (context) => {
    needs(context, 'pdfinfo');
    const { doc } = await documentOf(file);
    const info = await output('pdfinfo', file.path);
    const field = (name: string): string | undefined => new RegExp(`^${name}: +(.*)$`, 'm').exec(info)?.[1];
    expect({ title: field('Title'), tagged: field('Tagged'), scripts: field('JavaScript') }).toEqual({
      title: doc.title.replace(/\s+/g, ' '),
      tagged: 'yes',
      scripts: 'no',
    });
    expect(field('Page size')).toContain('(A4)');
  });

  test('its window shows the title and not the file name', async (context) => {
    needs(context, 'qpdf');
    const shown = await output('qpdf', '--json=2', '--json-key=qpdf', file.path);
    expect(shown).toContain('"/DisplayDocTitle": true');
  });
});

/** Letters from right to left. */
const turns = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A word that turns in its middle is read as two. */
function turned(word: string): string[] {
  return word
    .split(/(?<=[\p{Script=Arabic}\p{Script=Hebrew}])(?![\p{Script=Arabic}\p{Script=Hebrew}])/u)
    .filter(Boolean);
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
