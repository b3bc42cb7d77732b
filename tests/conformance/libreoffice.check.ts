import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, type TestContext, test } from 'vitest';
import { blockTexts, layout, noteTexts } from '../../src/index.ts';
import { textOf } from './layout-text.ts';
import { isRunning, type PlacedWord, placedWords } from './pdf-words.ts';
import { documentOf, type ProductFile, pdfs, publishedWords, submissions } from './products.ts';
import { needs, output } from './tools.ts';
import { difference, wordsOf } from './words.ts';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-libreoffice-'));
afterAll(() => rm(folder, { recursive: true }));

let conversion: Promise<string> | undefined;

/** Converts every Word file in one run of LibreOffice, for its start is slow; then says where the PDF of one is. */
async function converted(name: string): Promise<string> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const files = [...publishedWords(), ...submissions()].map(({ path }) => path);
  conversion ??= output(
    'soffice',
    ...[`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
  );
  await conversion;
  return join(folder, `${basename(name, '.docx')}.pdf`);
}

const pairs = publishedWords().flatMap((word) =>
  pdfs()
    .filter(({ path }) => path === word.path.replace(/\.docx$/, '.pdf'))
    .map((pdf) => ({ ...word, pdf: pdf.path })),
);

describe.each(pairs)('$name, set by LibreOffice', (file) => {
  test('has the words of our PDF, in body and notes', async (context) => {
    needs(context, 'soffice', 'pdftotext');
    await needsReadableLetters(context, file);
    const theirs = await placedWords(await converted(file.name));
    const ours = await placedWords(file.pdf);
    expect(difference(flowingWords(theirs), flowingWords(ours))).toBe('');
  });

  test('has as many pages, give or take one', async (context) => {
    needs(context, 'soffice', 'pdfinfo');
    const [theirs, ours] = await Promise.all([pageCount(await converted(file.name)), pageCount(file.pdf)]);
    expect(Math.abs(theirs - ours), `LibreOffice sets ${theirs} pages, the PDF has ${ours}`).toBeLessThanOrEqual(1);
  });

  test('has every note behind its mark', async (context) => {
    needs(context, 'soffice', 'pdftotext');
    await needsReadableLetters(context, file);
    await expectNotes(await converted(file.name), file, 'published');
  });
});

describe.each(submissions())('$name, set by LibreOffice', (file) => {
  test('has every note behind its mark', async (context) => {
    needs(context, 'soffice', 'pdftotext');
    await needsReadableLetters(context, file);
    await expectNotes(await converted(file.name), file, 'submission');
  });
});

/** Letters that LibreOffice 7.4 writes into a PDF so that they are not read back as they were written. */
const UNREADABLE = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}]/u;

async function needsReadableLetters(context: TestContext, file: ProductFile): Promise<void> {
  const { doc } = await documentOf(file);
  const text = [doc.title, ...blockTexts(doc.body), ...noteTexts(doc)].join(' ');
  const reason = 'LibreOffice writes Arabic, Hebrew and Chinese letters so that they are not read back from its PDF';
  if (UNREADABLE.test(text)) context.skip(reason);
}

async function expectNotes(
  pdf: string,
  file: Parameters<typeof documentOf>[0],
  look: 'published' | 'submission',
): Promise<void> {
  const { doc, template, profile } = await documentOf(file);
  const { notes } = layout(doc, look === 'published' ? template.published : profile.stylesheet);
  const words = await placedWords(pdf);
  const lost = notes.map((note) => [note.label, ...startOf(textOf(note.blocks))]);
  expect(
    lost.filter(([mark = '', ...start]) => !standsBehindMark(words, mark, start)),
    'notes that stand on no page behind their marks',
  ).toEqual([]);
}

function startOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean).slice(0, 3);
}

/** Whether the words stand somewhere one after the other, with the mark beside the first of them. */
function standsBehindMark(words: readonly PlacedWord[], mark: string, start: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      start.every((text, further) => words[index + further]?.text === text) &&
      words.some((other) => other.text === mark && isBeside(other, word)),
  );
}

function isBeside(a: PlacedWord, b: PlacedWord): boolean {
  const sameLine = a.page === b.page && a.top < b.bottom && a.bottom > b.top;
  return sameLine && (a.right <= b.left + 1 || a.left >= b.right - 1);
}

function flowingWords(words: readonly PlacedWord[]): string[] {
  const flowing = words.filter((word) => !isRunning(word));
  return wordsOf(flowing.map(({ text }) => text).join(' '));
}

async function pageCount(path: string): Promise<number> {
  return Number(/^Pages: +(\d+)$/m.exec(await output('pdfinfo', path))?.[1]);
}
