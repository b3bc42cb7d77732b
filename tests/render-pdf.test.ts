import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Layout, LayoutBlock } from '../src/layout/index.ts';
import { renderPdf } from '../src/render/pdf/index.ts';
import { call, heading, item, layout, list, note, paragraph, table, text } from './support/pdf-layout.ts';
import { baselines, outlineOf, type PlacedText, type ReadPage, type ReadPdf, readPdf } from './support/pdf-reading.ts';
import { annotated, everything, sentence } from './support/pdf-statement.ts';
import { fontWorld } from './support/pdf-world.ts';

// Some tests set a dozen documents to meet every place where a page may end.
vi.setConfig({ testTimeout: 30_000 });

const left = 113.4;
const right = 481.95;

async function rendered(given: Layout): Promise<ReadPdf> {
  return readPdf(await renderPdf(given, fontWorld));
}

/** Where the text of the notes begins on a page: under the short rule of 5 cm at the left margin. */
function notesTop(page: ReadPage): number {
  const rule = page.rules.find(({ x1, x2 }) => Math.abs(x1 - 56.7) < 0.1 && Math.abs(x2 - x1 - 141.73) < 0.1);
  return rule?.y ?? Number.POSITIVE_INFINITY;
}

function inColumn({ x, baseline }: PlacedText): boolean {
  return x >= left - 0.5 && baseline > 85 && baseline < 736;
}

function words(page: ReadPage): string {
  return page.items
    .filter(({ baseline }) => baseline > 85 && baseline < 736)
    .map((placed) => placed.text)
    .join(' ')
    .replace(/\s+/gu, ' ');
}

describe('a statement with every construct', () => {
  let pdf: ReadPdf;
  let cover: ReadPage;
  let second: ReadPage;
  let third: ReadPage;

  beforeAll(async () => {
    pdf = await rendered(everything());
    [cover, second, third] = pdf.pages as [ReadPage, ReadPage, ReadPage];
  });

  function find(page: ReadPage, start: string): PlacedText {
    const found = page.items.find((placed) => placed.text.startsWith(start));
    if (!found) throw new Error(`The page has no text that starts with \`${start}\`.`);
    return found;
  }

  test('the cover has neither running head nor page number, and ends with the disclaimer', () => {
    expect(cover.text).toMatch(/^United Nations A\/HRC\/61\/NGO\/12 General Assembly Distr\.: General/u);
    expect(cover.text).toMatch(/assigned by the Secretariat\.$/u);
    const disclaimer = find(cover, 'Prepared by');
    expect(disclaimer.x).toBeCloseTo(56.7, 1);
    expect(disclaimer.baseline).toBeGreaterThan(842 - 106.35);
  });

  test('the note of the title stands on the cover', () => {
    expect(find(cover, '*').baseline).toBeLessThan(find(cover, 'Joint').baseline);
    expect(find(cover, 'Issued as received').baseline).toBeGreaterThan(notesTop(cover));
    expect(find(cover, 'Issued as received').x).toBeCloseTo(left, 1);
  });

  test('nothing leaves the column', () => {
    const column = pdf.pages.slice(1).flatMap((page) => page.items.filter(inColumn));
    expect(Math.min(...column.map(({ x }) => x))).toBeCloseTo(left, 1);
    expect(Math.max(...column.map(({ x, width }) => x + width))).toBeLessThan(right + 0.5);
    const justified = third.items.find(
      (placed) => placed.text.startsWith('The people') && placed.text.endsWith('treaty of'),
    );
    expect((justified?.x ?? 0) + (justified?.width ?? 0)).toBeCloseTo(right, 1);
  });

  test('words come out in reading order', () => {
    expect(words(second)).toMatch(/What the commission has done, and has not ?: The people/u);
    expect(second.text).toContain('times.2,1 The people');
    expect(second.text).toContain('(relatives.3). The people');
    expect(second.text).toContain('2. The second finding has two parts: (a) The people');
    expect(second.text).toContain('(b) The second part. And its second paragraph. 3. The people');
    expect(third.text).toContain('Basin Treaty Flow (m³/s) Helmand 1973 26a Aras 1957 285');
  });

  test('headings are bookmarks', () => {
    expect(pdf.outline.map((entry) => entry.title.slice(0, 22))).toEqual([
      'Joint written statemen',
      'Rivers and treaties: t',
    ]);
    expect(pdf.outline[1]?.items[0]?.items[0]?.items[0]?.title).toBe('What witnesses say');
  });
});

describe('the same layout', () => {
  test('gives the same bytes, in any time zone', async () => {
    const zone = process.env['TZ'];
    const first = await renderPdf(everything(), fontWorld);
    process.env['TZ'] = 'Pacific/Kiritimati';
    const again = everything();
    const second = await renderPdf(again, fontWorld);
    const third = await renderPdf(again, fontWorld);
    process.env['TZ'] = zone ?? 'UTC';
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, third)).toBe(0);
  });

  test('another text has another file identifier', async () => {
    const [one, two] = await Promise.all(['Rivers', 'Treaties'].map((word) => rendered(layout([paragraph(word)]))));
    expect(one?.fingerprint).not.toBe(two?.fingerprint);
  });
});

describe('notes', () => {
  test('stand whole on the page of their first call', async () => {
    const marked = (number: number) =>
      `Source ${number} begins. ${number % 3 === 0 ? sentence(number) : ''} Source ${number} ends.`;
    const pdf = await rendered(annotated(60, marked));
    expect(pdf.pages.length).toBeGreaterThan(4);
    const seen: number[] = [];
    for (const page of pdf.pages) {
      const top = notesTop(page);
      const raised = page.items.filter((placed) => placed.size < 7 && placed.text.trim() !== '');
      const calls = raised.filter(({ baseline }) => baseline < top).map(({ text: label }) => Number(label));
      const labels = raised.filter(({ baseline }) => baseline > top).map(({ text: label }) => Number(label));
      expect(labels).toEqual(calls);
      const foot = page.items
        .filter(({ baseline }) => baseline > top && baseline < 736)
        .map((placed) => placed.text)
        .join(' ');
      for (const number of labels) {
        expect(foot).toContain(`Source ${number} begins.`);
        expect(foot.replace(/\s+/gu, ' ')).toContain(`Source ${number} ends.`);
      }
      const body = page.items.filter(({ baseline }) => baseline < top);
      expect(Math.max(...body.map(({ baseline }) => baseline))).toBeLessThan(top);
      seen.push(...labels);
    }
    expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  test('called in headings, lists and quotations stand at the foot', async () => {
    const flow: LayoutBlock[] = [
      { ...heading('', 1), content: [text('Rivers', { bold: true }), call(1)] },
      list(['1.'], [[item([text('Treaties'), call(2)])]]),
      { type: 'quote', blocks: [paragraph([text('Words'), call(3)], 'quote')] },
    ];
    const pdf = await rendered(layout(flow, { notes: [1, 2, 3].map((number) => note(number, `Source ${number}.`)) }));
    expect(words(pdf.pages[0] as ReadPage)).toMatch(/1 Source 1\. 2 Source 2\. 3 Source 3\./u);
    expect(pdf.outline[0]?.title).toBe('Rivers');
  });

  test('taller than a page go on at the foot of the next, without losing a word', async () => {
    const tall = Array.from({ length: 90 }, (_, index) => `w${index} ${sentence(index)}`).join(' ');
    const flow = [
      heading('Tall', 1),
      paragraph([text('Before.'), call(1), text(' And'), call(2), text(' after.')]),
      paragraph(sentence(1)),
      paragraph([text('Last.'), call(3)]),
    ];
    const pdf = await rendered(
      layout(flow, { notes: [note(1, tall), note(2, 'The second note.'), note(3, 'The third note.')] }),
    );
    expect(pdf.pages[0]?.text).toMatch(/^Tall Before\.1 And2 after\. The people .+ 1 ?w0 /u);
    const all = pdf.pages.map(words).join(' ');
    for (let index = 0; index < 90; index += 1) expect(all).toContain(`w${index} `);
    expect(all.indexOf('w89 ')).toBeLessThan(all.indexOf('The second note.'));
    expect(all.indexOf('The second note.')).toBeLessThan(all.indexOf('The third note.'));
    const lowest = pdf.pages.flatMap((page) =>
      page.items.filter((placed) => placed.size === 9 && placed.baseline < 740),
    );
    expect(Math.max(...lowest.map(({ baseline }) => baseline))).toBeLessThan(736);
  });

  test('many on one line are all set', async () => {
    const calls = Array.from({ length: 80 }, (_, index) => call(index + 1));
    const notes = calls.map((_, index) => note(index + 1, `Source ${index + 1}: ${sentence(index)}`));
    const pdf = await rendered(layout([paragraph([text('All.'), ...calls])], { notes }));
    const all = pdf.pages.map(words).join(' ');
    for (let number = 1; number <= 80; number += 1) expect(all).toContain(`Source ${number}:`);
  });

  test('without a text, or called in a table, or unknown, do not stop the document', async () => {
    const cells = table(
      [
        ['Basin', 'Flow'],
        ['Aras', '285'],
      ],
      [184, 184],
    );
    const [head, row] = cells.rows;
    const called = {
      ...row,
      cells: [paragraph([text('Aras'), call(1), call(9)], 'tableCell')],
    } as (typeof cells.rows)[number];
    const empty = { ...note(2, ''), blocks: [] };
    const flow = [{ ...cells, rows: head ? [head, called] : [] }, paragraph([text('End'), call(2)])];
    const pdf = await rendered(layout(flow, { notes: [note(1, 'Source 1.'), empty] }));
    expect(words(pdf.pages[0] as ReadPage)).toContain('Source 1. 2');
  });
});

describe('pages', () => {
  test('a heading stands with two lines of the text after it', async () => {
    for (let lines = 50; lines < 58; lines += 1) {
      const filler = Array.from({ length: lines }, () => paragraph('A line of its own.', 'tableCell', { left: 56.7 }));
      const pdf = await rendered(
        layout([...filler, heading('The commission', 2), paragraph(`${sentence(1)} ${sentence(2)}`)]),
      );
      const page = pdf.pages.find((candidate) => candidate.text.includes('The commission')) as ReadPage;
      const at = page.items.find((placed) => placed.text.startsWith('The commission'))?.baseline ?? 0;
      expect(
        baselines(page, (placed) => placed.size === 10 && placed.baseline > at && placed.baseline < 736).length,
      ).toBeGreaterThanOrEqual(2);
    }
  });

  test('no paragraph leaves one line alone', async () => {
    for (let lines = 53; lines < 60; lines += 1) {
      const filler = Array.from({ length: lines }, () => paragraph('A line of its own.', 'tableCell', { left: 56.7 }));
      const pdf = await rendered(layout([...filler, paragraph(`${sentence(1)} ${sentence(2)} ${sentence(3)}`)]));
      for (const page of pdf.pages)
        expect(baselines(page, (placed) => placed.size === 10 && placed.baseline < 736).length).not.toBe(1);
    }
  });

  test('the space above a paragraph falls away at the top of a page, but not after a page break', async () => {
    const filler = Array.from({ length: 59 }, () => paragraph('A line of its own.', 'tableCell', { left: 56.7 }));
    const turned = await rendered(layout([...filler, heading('The commission', 2)]));
    const broken = await rendered(layout([paragraph('Short.'), { type: 'pageBreak' }, heading('The commission', 2)]));
    const top = (pdf: ReadPdf) => pdf.pages[1]?.items.find((placed) => placed.text === 'The commission')?.baseline ?? 0;
    expect(top(turned)).toBeCloseTo(85.05 + 13.5 - 12 * 0.2163, 1);
    expect(top(broken) - top(turned)).toBeCloseTo(18, 2);
  });

  test('page breaks without text between them or after them leave no empty page', async () => {
    const flow: LayoutBlock[] = [
      { type: 'pageBreak' },
      paragraph('One.'),
      { type: 'pageBreak' },
      { type: 'pageBreak' },
      paragraph('Two.'),
      { type: 'pageBreak' },
    ];
    expect((await rendered(layout(flow))).pages.length).toBe(2);
  });

  test('a long table repeats its head, and that is no part of the text', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => [`Basin ${index}`, `${index * 3}`]);
    const pdf = await rendered(layout([table([['Basin', 'Flow'], ...rows], [184, 184])]));
    expect(pdf.pages.length).toBeGreaterThan(1);
    for (const page of pdf.pages) expect(page.text.startsWith('Basin Flow')).toBe(true);
    expect(
      pdf.pages
        .map(words)
        .join(' ')
        .match(/Basin \d+/gu)?.length,
    ).toBe(80);
    expect(outlineOf((pdf.pages[1] as ReadPage).tree).match(/TH/gu)?.length).toBe(2);
  });

  test('a row taller than a page loses nothing', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `w${index} ${sentence(index)}`).join(' ');
    const pdf = await rendered(
      layout([
        table(
          [
            ['Basin', 'Words'],
            ['Aras', long],
            ['Karun', 'short'],
          ],
          [84, 284],
        ),
      ]),
    );
    const all = pdf.pages.map(words).join(' ');
    for (let index = 0; index < 60; index += 1) expect(all).toContain(`w${index} `);
    expect(all).toContain('Karun');
  });

  test('a plain sheet has neither running head nor page number', async () => {
    const given = layout([paragraph('One.'), { type: 'pageBreak' }, paragraph('Two.')]);
    const { runningHead: _, ...plain } = given;
    const { masthead: __, ...sheet } = given.stylesheet;
    const pdf = await rendered({ ...plain, stylesheet: sheet });
    expect(pdf.pages.map((page) => page.text)).toEqual(['One.', 'Two.']);
  });

  test('the label of an item that begins with a rule or a table stands on a line of its own', async () => {
    const rule: LayoutBlock = { type: 'rule', role: 'thematicBreak', width: 85, thickness: 0.5 };
    const blocks = [[rule, item('After.')], [table([['Basin'], ['Aras']], [184])], []];
    const pdf = await rendered(layout([list(['1.', '2.', '3.'], blocks)]));
    expect(pdf.pages[0]?.text).toBe('1. After. 2. Basin Aras 3.');
  });
});

describe('hostile words', () => {
  test('what has no glyph is left out, hyphens and no-break spaces stay', async () => {
    const pdf = await rendered(
      layout([
        paragraph(
          '\ufeffsoft\u00adhyphen zero\u200bwidth well-known a\u00a0b cafe\u0301 n\u0303 20\u2011year\u200f',
          'body',
        ),
      ]),
    );
    expect(pdf.pages[0]?.text).toBe('softhyphen zerowidth well-known a b café ñ 20‑year');
  });

  test.each([
    ['a word of 10,000 letters', 'w'.repeat(10_000)],
    ['an address', `See https://www.example.org/${'a-long_path/with?query=parts&more='.repeat(12)}end.`],
    ['an address without a place to break', `https://www.example.org/${'x'.repeat(300)}`],
    ['combining marks', 'a\u0301'.repeat(500)],
  ])('%s stays in the column', async (_, value) => {
    const pdf = await rendered(layout([paragraph(value)]));
    const items = pdf.pages.flatMap((page) => page.items.filter((placed) => placed.size === 10));
    expect(Math.max(...items.map(({ x, width }) => x + width))).toBeLessThan(right + 0.5);
    const set = pdf.pages.map(words).join('').replace(/\s+/gu, '');
    expect(set.length).toBe(value.normalize('NFC').replace(/\s+/gu, '').length);
  });

  test('a raised figure never begins a line, nor does the point after it', async () => {
    const counts = Array.from({ length: 32 }, (_, index) => index + 8);
    const flow = counts.map((count) => paragraph([text(`${'mm '.repeat(count)}end!`), call(count), text('. Next')]));
    const pdf = await rendered(layout(flow, { notes: counts.map((count) => note(count, 'Source.')) }));
    for (const page of pdf.pages) {
      const top = notesTop(page);
      const body = page.items.filter((placed) => placed.text.trim() !== '' && placed.baseline < top);
      const starts = body.filter((placed) => Math.abs(placed.x - left) < 0.1);
      for (const start of starts) expect(start.text).not.toMatch(/^[\d.]/u);
    }
    const all = pdf.pages.map((page) => page.text).join(' ');
    for (const count of counts) expect(all).toContain(`end!${count}.`);
  });

  test('document symbols are not broken', async () => {
    const flow = Array.from({ length: 30 }, (_, index) =>
      paragraph(`${'mm '.repeat(index + 10)}(A/HRC/61/NGO/${index}), end`),
    );
    const pdf = await rendered(layout(flow));
    const items = pdf.pages.flatMap((page) => page.items);
    for (const index of flow.keys()) {
      expect(items.some((placed) => placed.text.includes(`(A/HRC/61/NGO/${index}),`))).toBe(true);
    }
  });
});
