import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { layout } from '../../src/index.ts';
import { type ReadPdf, readPdf } from '../support/pdf-reading.ts';
import { type PlacedWord, placedWords } from './pdf-words.ts';
import { documentOf, pdfs } from './products.ts';
import { needs } from './tools.ts';

/** One millimetre, in points. */
const millimetre = 72 / 25.4;

/** What issued documents of the United Nations Office at Geneva measure, in points from the left and top edges. */
const geneva = {
  organization: twips(1135 + 1276),
  distribution: twips(1135 + 1276 + 2268 + 3260),
  symbolEnd: twips(1135 + 9639),
  mastheadRules: [twips(568 + 851), twips(568 + 851 + 2835)],
  text: { left: twips(1134 + 1134), right: twips(11907 - 1134 - 1134) },
  page: { left: twips(1134), right: twips(11907 - 1134), top: twips(1701), bottom: twips(16840 - 2127) },
  size: { body: 10, note: 9 },
};

const samples = pdfs().filter(({ statement, language }) => statement.kind === 'sample' && language !== 'ar');

describe.each(samples)('$name', (file) => {
  let pdf: ReadPdf;

  beforeAll(async () => {
    pdf = await readPdf(new Uint8Array(readFileSync(file.path)));
  });

  test('the masthead stands where issued documents have it', async (context) => {
    needs(context, 'pdftotext');
    const { masthead } = (await documentOf(file)).doc;
    const cover = (await placedWords(file.path)).filter(({ page, top }) => page === 1 && top < twips(568 + 851 + 2835));
    near(first(cover, masthead.organization).left, geneva.organization, 'left edge of the organization');
    near(first(cover, masthead.organ).left, geneva.organization, 'left edge of the organ');
    near(first(cover, masthead.distribution).left, geneva.distribution, 'left edge of the distribution');
    near(first(cover, masthead.date).left, geneva.distribution, 'left edge of the date');
    near(Math.max(...cover.map(({ right }) => right)), geneva.symbolEnd, 'right edge of the symbol');
  });

  test('the rules of the masthead stand where issued documents have them', () => {
    const rules = (pdf.pages[0]?.rules ?? []).filter(({ x1, x2 }) => x2 - x1 > twips(9639) - millimetre);
    const heights = [...new Set(rules.map(({ y }) => y))].sort((a, b) => a - b);
    for (const [index, wanted] of geneva.mastheadRules.entries()) {
      near(heights[index] ?? Number.NaN, wanted, `height of rule ${index + 1}`);
    }
  });

  test('the text keeps to its column from the second page on', async (context) => {
    needs(context, 'pdftotext');
    const text = (await placedWords(file.path)).filter(
      (word) => inText(word) && word.bottom < notesTop(pdf, word.page),
    );
    const second = text.filter(({ page }) => page === 2);
    near(Math.min(...second.map(({ left }) => left)), geneva.text.left, 'left edge of the text on page 2');
    near(Math.max(...second.map(({ right }) => right)), geneva.text.right, 'right edge of the text on page 2');
    const outside = text.filter(({ right }) => right > geneva.text.right + millimetre);
    expect(outside, 'words that stand out of the column').toEqual([]);
  });

  test('body and notes have their sizes', async () => {
    const { doc, template } = await documentOf(file);
    const { flow, notes } = layout(doc, template.published);
    const body = sizeOf(pdf, firstText(flow, 'body'), (y, top) => y < top);
    expect(body, 'size of the body').toBeCloseTo(geneva.size.body, 2);
    for (const note of notes) {
      const size = sizeOf(pdf, firstText(note.blocks, 'footnote'), (y, top) => y > top);
      expect(size, `size of note ${note.label}`).toBeCloseTo(geneva.size.note, 2);
    }
  });

  test('heads and feet stand on the outer side: left on even pages, right on odd ones', async (context) => {
    needs(context, 'pdftotext');
    const { masthead } = (await documentOf(file)).doc;
    const words = await placedWords(file.path);
    expect(pdf.pages.length).toBeGreaterThan(1);
    for (let page = 2; page <= pdf.pages.length; page += 1) {
      const here = words.filter((word) => word.page === page);
      const head = first(
        here.filter(({ bottom }) => bottom < geneva.page.top),
        masthead.symbol,
      );
      const foot = first(
        here.filter(({ top }) => top > geneva.page.bottom),
        String(page),
      );
      for (const [what, word] of Object.entries({ symbol: head, 'page number': foot })) {
        const even = page % 2 === 0;
        const [edge, wanted] = even ? [word.left, geneva.page.left] : [word.right, geneva.page.right];
        near(edge, wanted, `outer edge of the ${what} on page ${page}`);
      }
    }
  });
});

function twips(value: number): number {
  return value / 20;
}

function near(found: number, wanted: number, what: string): void {
  expect(Math.abs(found - wanted), `${what}: found ${found}, wanted ${wanted}`).toBeLessThanOrEqual(millimetre);
}

function inText({ page, top, bottom }: PlacedWord): boolean {
  return page > 1 && bottom > geneva.page.top && top < geneva.page.bottom;
}

/** The place of the first word of `text`. */
function first(words: readonly PlacedWord[], text: string): PlacedWord {
  const [word = ''] = text.split(/\s+/);
  const found = words.find((placed) => placed.text === word);
  if (!found) throw new Error(`\`${word}\` is not among ${words.map((placed) => placed.text).join(' ')}`);
  return found;
}

/** The first stretch of text of a paragraph of `role`. */
function firstText(blocks: ReturnType<typeof layout>['flow'], role: string): string {
  for (const block of blocks) {
    const run = block.type === 'paragraph' && block.role === role && block.content.find(({ type }) => type === 'text');
    if (run && run.type === 'text') return run.value;
  }
  throw new Error(`There is no paragraph of \`${role}\``);
}

/** Where the notes of a page begin: at the short rule above them. */
function notesTop({ pages }: ReadPdf, page: number): number {
  const rules = pages[page - 1]?.rules ?? [];
  const separator = rules.find(({ x1, x2 }) => Math.abs(x2 - x1 - 50 * millimetre) < 1 && x1 < geneva.text.left - 1);
  return separator?.y ?? geneva.page.bottom;
}

/** The size of the stretch of text that begins as `text` does, on the side of the notes' rule that is asked for. */
function sizeOf(pdf: ReadPdf, text: string, isOnSide: (baseline: number, notesTop: number) => boolean): number {
  const start = text.split(/\s+/).slice(0, 3).join(' ');
  const found = pdf.pages
    .flatMap(({ items }, index) => items.filter(({ baseline }) => isOnSide(baseline, notesTop(pdf, index + 1))))
    .find((item) => item.text.startsWith(start));
  if (!found) throw new Error(`No page has text that starts with \`${start}\``);
  return found.size;
}
