import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Layout } from '../../src/index.ts';
import { interleavingFault } from './interleaved.ts';
import { headText, mastheadText, noteText, printedText, tablesIn } from './layout-text.ts';
import { readSetFile, type SetFile, type SetText } from './libreoffice-pdf.ts';
import { layoutOf, pdfs, wordFiles } from './products.ts';
import { needs, output } from './tools.ts';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-libreoffice-'));
afterAll(() => rm(folder, { recursive: true }));

const files = wordFiles();

let conversion: Promise<string> | undefined;

/** Converts every Word file in one run of LibreOffice, for its start is slow; then reads the PDF of one. */
async function setByLibreOffice(name: string): Promise<SetFile> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  conversion ??= output(
    'soffice',
    ...[`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder],
    ...files.map(({ path }) => path),
  );
  await conversion;
  const pdf = join(folder, `${basename(name, '.docx')}.pdf`);
  if (!existsSync(pdf)) throw new Error(`LibreOffice does not open \`${name}\``);
  return readSetFile(pdf);
}

test('no two files have one name, so that none is written over another', () => {
  expect(files).not.toEqual([]);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

/** Arabic and Hebrew words in a line from left to right are read back well. */
const UNORDERED =
  'LibreOffice 7.4 writes the pieces of a line from right to left into its PDF in another order than that of reading, and letters that it stretches as others';

describe.each(files)('$name, set by LibreOffice', (file) => {
  test('has the words of text and notes, with labels and marks, in order', async (context) => {
    needs(context, 'soffice');
    const [set, layout] = [await setByLibreOffice(file.name), await layoutOf(file)];
    if (layout.metadata.language === 'ar') context.skip(UNORDERED);
    const found = withoutRepeatedHeads(flowOf(set, layout).map(lettersOf), layout);
    const notes = lettersOf(layout.notes.map(noteText).join(' '));
    expect(interleavingFault(found.join(''), lettersOf(printedText(layout.flow)), notes)).toBe('');
  });

  test('has the words around the text: the masthead, heads and feet', async (context) => {
    needs(context, 'soffice');
    const [set, layout] = [await setByLibreOffice(file.name), await layoutOf(file)];
    const around = marginsOf(set, layout);
    expect(around.map(lettersOf)).toEqual(set.pages.map((_, index) => lettersOf(wantedAround(index + 1, layout))));
  });

  test('has every note, in order, on the page that calls it, with its own mark', async (context) => {
    needs(context, 'soffice');
    const [set, { notes, metadata }] = [await setByLibreOffice(file.name), await layoutOf(file)];
    expect(set.notes).toHaveLength(notes.length);
    for (const [index, note] of notes.entries()) {
      const { calledOn = 0, setOn, call, firstLine } = set.notes[index] ?? {};
      const isLastOfPage = set.notes[index + 1]?.calledOn !== calledOn;
      // Where the last line of a page calls a note that has no more room, LibreOffice puts the note on the next page.
      const isCarried = isLastOfPage && setOn === calledOn + 1;
      if (!isCarried) expect(setOn, `the page of note ${note.label}`).toBe(calledOn);
      const line = lettersOf(firstLine ?? '');
      expect(line.slice(0, 12), `the first line of note ${note.label}`).not.toBe('');
      expect(lettersOf(noteText(note)).slice(0, line.length), `note ${note.label}`).toBe(line);
      if (note.kind !== 'number' || metadata.language === 'ar') continue;
      expect(call, `the call of note ${note.label}`).toContain(note.label);
    }
  });
});

const pairs = files.flatMap((word) =>
  pdfs()
    .filter(({ path }) => path === word.path.replace(/\.docx$/, '.pdf'))
    .map((pdf) => ({ ...word, pdf: pdf.path })),
);

describe.each(pairs)('$name, set by LibreOffice, and our PDF', (file) => {
  test('have as many pages, give or take one', async (context) => {
    needs(context, 'soffice', 'pdfinfo');
    const theirs = (await setByLibreOffice(file.name)).pages.length;
    const ours = Number(/^Pages: +(\d+)$/m.exec(await output('pdfinfo', file.pdf))?.[1]);
    expect(Math.abs(theirs - ours), `LibreOffice sets ${theirs} pages, the PDF has ${ours}`).toBeLessThanOrEqual(1);
  });
});

describe('words are not those of text and notes', () => {
  test.each([
    ['when one is lost', 'the river1low'],
    ['when one is too many', 'the river1 is is low1gauge'],
    ['when two are in each other’s place', 'the river1 low is1gauge'],
    ['when the text goes on in the note', 'the river1 is1gauge low gauge'],
    ['when the note stands twice', 'the river1 is low1gauge1gauge'],
  ])('%s', (_, found) => {
    expect(interleavingFault(lettersOf(found), lettersOf('the river1 is low'), lettersOf('1 gauge'))).not.toBe('');
  });

  test('but they are when a page ends between two words of either', () => {
    const found = lettersOf('the river1 1 ga is low uge');
    expect(interleavingFault(found, lettersOf('the river1 is low'), lettersOf('1 gauge'))).toBe('');
  });
});

/**
 * Letters and figures, for every program breaks lines and words in other places. The marks of letters are left out, which
 * pdf.js reads before or after a space, and so are the alefs: LibreOffice 7.4 writes a lam with an alef into its PDF in the
 * other order.
 */
function lettersOf(text: string): string {
  const letters = text.normalize('NFKD').match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.join('').replaceAll('\u0627', '');
}

/** Whether text stands outside that of the document: above or below the margins, or in the masthead. */
function isAround({ y }: SetText, page: number, { stylesheet }: Layout): boolean {
  const { page: master, masthead } = stylesheet;
  if (!masthead) return false;
  const upper = page === 1 ? masthead.y + masthead.rows[0].height + masthead.rows[1].height : master.top;
  return y > master.height - upper || y < master.bottom;
}

function flowOf({ pages }: SetFile, layout: Layout): string[] {
  return pages.map((page, index) => joined(page.filter((text) => !isAround(text, index + 1, layout))));
}

function marginsOf({ pages }: SetFile, layout: Layout): string[] {
  return pages.map((page, index) => joined(page.filter((text) => isAround(text, index + 1, layout))));
}

/** The masthead floats, so it is drawn when all else is. */
function wantedAround(page: number, { flow, disclaimer, runningHead = '' }: Layout): string {
  const masthead = flow.find((block) => block.type === 'masthead');
  if (!masthead) return '';
  if (page > 1) return `${runningHead} ${page}`;
  return `${printedText(disclaimer ? [disclaimer] : [])} ${mastheadText(masthead)}`;
}

function withoutRepeatedHeads(pages: readonly string[], { flow }: Layout): string[] {
  const heads = tablesIn(flow).map((table) => lettersOf(headText(table)));
  return pages.map((page, index) => {
    const repeated = heads.find((head) => page.startsWith(head) && pages.slice(0, index).join('').includes(head));
    return repeated === undefined ? page : page.slice(repeated.length);
  });
}

function joined(texts: readonly SetText[]): string {
  return texts.map(({ text }) => text).join('');
}
