import { beforeAll, describe, expect, test } from 'vitest';
import { brokenLaws } from './support/pages/page-laws.ts';
import { type PrintedDocument, printedDocument } from './support/pages/printed-document.ts';
import type { PrintedLine, PrintedPage } from './support/pages/printed-pages.ts';
import { RiverNames } from './support/pages/river-names.ts';

/** Paragraphs with a note each, a heading, paragraphs without, and a table over pages. */
function text(): string {
  const names = new RiverNames();
  const words = (count: number) => Array.from({ length: count }, () => names.next()).join(' ');
  const numbers = Array.from({ length: 8 }, (_, index) => index);
  const rows = Array.from({ length: 70 }, () => `| ${words(2)} | ${words(1)} |`);
  return [
    ...numbers.map((number) => `${words(60)}.[^${number}]`),
    `## ${words(3)}`,
    ...numbers.map(() => `${words(60)}.`),
    [`| ${words(1)} | ${words(1)} |`, '| --- | --- |', ...rows].join('\n'),
    ...numbers.map((number) => `[^${number}]: ${words(30)}.`),
  ].join('\n\n');
}

type Page = { -readonly [Key in keyof PrintedPage]: PrintedPage[Key] };

describe('the laws of pages', () => {
  let document: PrintedDocument;

  beforeAll(async () => {
    document = await printedDocument(text());
  });

  /** What is said of the pages when a few of their lines are changed. */
  function said(change: (first: Page, second: Page, pages: Page[]) => void): string {
    const pages = document.pages.map((page): Page => ({ ...page }));
    change(pages[0] as Page, pages[1] as Page, pages);
    return brokenLaws(document.layout, pages).join('\n');
  }

  test('have nothing to say of good pages', () => {
    expect(document.pages.length).toBe(4);
    expect(said(() => {})).toBe('');
  });

  test('miss a word', () => {
    expect(said((page) => (page.text = replaced(page.text, 4, ({ words }) => ({ words: words.slice(1) }))))).toContain(
      'is not printed as it was written',
    );
    expect(said((page) => (page.notes = replaced(page.notes, 1, ({ words }) => ({ words: words.slice(1) }))))).toMatch(
      /note \d is not printed as it was written/u,
    );
  });

  test('see a word twice, and one that nobody wrote', () => {
    const twice = said(
      (page) => (page.text = replaced(page.text, 4, ({ words }) => ({ words: [...words, ...words] }))),
    );
    expect(twice).toContain('is not printed as it was written');
    const strange = said(
      (page) => (page.text = replaced(page.text, 4, ({ words }) => ({ words: [...words, 'Loire'] }))),
    );
    expect(strange).toContain('nobody wrote `Loire` there');
  });

  test('see another order', () => {
    expect(said((first, second, pages) => pages.splice(0, 2, second, first))).toContain(
      'the text stands in another order',
    );
    expect(said((page) => (page.notes = exchanged(page.notes)))).toContain('the notes stand in another order');
  });

  test('see a call at another word, and a note without its label', () => {
    const call = (page: Page) => page.text.findIndex(({ figures }) => figures.length > 0);
    const moved = said(
      (page) => (page.text = replaced(page.text, call(page), () => ({ figures: [{ label: '1', after: 'Loire' }] }))),
    );
    expect(moved).toContain('the call 1 does not stand after');
    expect(said((page) => (page.notes = replaced(page.notes, 0, () => ({ figures: [] }))))).toContain(
      'note 1 has not its label',
    );
  });

  test('see a note on another page than its call', () => {
    const said3 = said((first, second) => {
      second.notes = [...last(first.notes, 3), ...second.notes];
      first.notes = first.notes.slice(0, -3);
    });
    expect(said3).toMatch(/note \d is called on page 2 and begins on page 3/u);
  });

  test('see a note that is parted, and does not go on where it should', () => {
    const parted = said((first, second) => {
      second.notes = [...last(first.notes, 1), ...second.notes];
      first.notes = first.notes.slice(0, -1);
    });
    expect(parted).toMatch(/note \d is parted, and a page would hold it/u);
    const astray = said((first, second) => {
      second.notes = [...second.notes, ...last(first.notes, 1)];
      first.notes = first.notes.slice(0, -1);
    });
    expect(astray).toContain('does not go on at the top of the notes of page 3');
  });

  test('see a line alone', () => {
    const alone = said((first, second) => {
      const end = lastStart(first.text) + 1;
      second.text = [...first.text.slice(end), ...second.text];
      first.text = first.text.slice(0, end);
    });
    expect(alone).toMatch(/on page 2 is parted from what belongs to it/u);
  });

  test('see a heading at the foot of a page', () => {
    const parted = said((_, second, pages) => {
      const heading = second.text.findIndex(({ size }) => size === 12);
      const rest = second.text.slice(heading + 1);
      second.text = second.text.slice(0, heading + 1);
      for (const page of pages.slice(2, 3)) page.text = [...rest, ...page.text];
    });
    expect(parted).toMatch(/on page 3 is parted from what belongs to it/u);
  });

  test('see a page that was left too early', () => {
    const early = said((_, second, pages) => {
      const end = lastStart(second.text.slice(0, lastStart(second.text)));
      const rest = second.text.slice(end);
      second.text = second.text.slice(0, end);
      for (const page of pages.slice(2, 3)) page.text = [...rest, ...page.text];
    });
    expect(early).toMatch(/page 3 was left, and has room for/u);
  });

  test('see a table that goes on without its head, and a head amid the text', () => {
    const change = (by: (page: Page) => readonly PrintedLine[]) =>
      said((_, __, pages) => {
        for (const page of pages.slice(3)) page.text = by(page);
      });
    expect(change(({ text: lines }) => lines.slice(1))).toContain('goes on on page 5 without its head');
    expect(change(({ text: lines }) => [...lines, ...lines.slice(0, 1)])).toContain('page 5 has a head amid its text');
  });

  test.each<[string, (page: Page) => void]>([
    ['leaves the column', (page) => (page.text = replaced(page.text, 4, ({ right }) => ({ right: right + 80 })))],
    [
      'stands on another line',
      (page) => (page.text = replaced(page.text, 4, ({ baseline }) => ({ baseline: baseline - 3 }))),
    ],
    [
      'the text begins above its column',
      (page) => (page.text = replaced(page.text, 0, ({ baseline }) => ({ baseline: baseline - 40 }))),
    ],
    [
      'the text goes on below its column',
      (page) =>
        (page.text = replaced(page.text, page.text.length - 1, ({ baseline }) => ({ baseline: baseline + 300 }))),
    ],
    [
      'the lines of the notes are not evenly set',
      (page) => (page.notes = replaced(page.notes, 1, ({ baseline }) => ({ baseline: baseline + 0.5 }))),
    ],
    [
      'the notes do not end with the column',
      (page) => (page.notes = page.notes.map((line) => ({ ...line, baseline: line.baseline - 1 }))),
    ],
    ['the notes stand off their rule', (page) => (page.separator = (page.separator ?? 0) - 1)],
    ['the rule of the notes has no notes, or they have none', (page) => (page.notes = [])],
    ['a rule stands below the column', (page) => (page.rules = [720])],
    ['a rule stands alone', (page) => Object.assign(page, { text: [], rules: [200] })],
  ])('see that %s', (what, change) => {
    expect(said(change)).toContain(what);
    expect(said(() => {})).not.toContain(what);
  });
});

function replaced(
  lines: readonly PrintedLine[],
  at: number,
  by: (line: PrintedLine) => Partial<PrintedLine>,
): PrintedLine[] {
  return lines.map((line, index) => (index === at ? { ...line, ...by(line) } : line));
}

/** Where the last paragraph of a page begins: tables have smaller letters. */
function lastStart(lines: readonly PrintedLine[]): number {
  const space = (index: number) => (lines[index]?.baseline ?? 0) - (lines[index - 1]?.baseline ?? 0);
  return lines.findLastIndex(({ size }, index) => size === 10 && space(index) > 17);
}

function last(lines: readonly PrintedLine[], count: number): PrintedLine[] {
  return lines.slice(-count);
}

/** Lines with the words of the first and the last note of three lines changed for each other. */
function exchanged(lines: readonly PrintedLine[]): PrintedLine[] {
  const other = [...last(lines, 3), ...lines.slice(3, -3), ...lines.slice(0, 3)];
  return lines.map((line, index) => ({ ...(other[index] ?? line), baseline: line.baseline }));
}
