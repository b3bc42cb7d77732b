import { beforeAll, describe, expect, test } from 'vitest';
import {
  descent,
  end,
  expectBelow,
  expectGround,
  expectRule,
  expectText,
  find,
  groundOf,
  isText,
  left,
  natural,
  near,
  notesTop,
  published,
  right,
  start,
} from './support/measures.ts';
import { printedPdf } from './support/pages/printed-document.ts';
import type { PlacedRule, ReadPage, ReadPdf } from './support/pdf-reading.ts';

const { page: master, paragraphs, notes, table, lists, foot, endMark } = published;
if (!endMark || !foot) throw new Error('The published look has feet and an end mark');

const long = (river: string) =>
  `The ${river} flows through three countries, and in each of them the people who live along it have waited for years for the water that a treaty promised them, which the commission has not given them until now.`;

const statement = `${long('Aras')}[^aras]

## Treaties in force

${long('Karun')}

${long('Helmand')}

### Dams upstream

1. ${long('Tigris')}

   1. ${long('Euphrates')}

2. Second item.

#### What witnesses said

> ${long('Jordan')}

${long('Zab')}

| Basin | Flow |
| :---- | ---: |
| Aras | 285[^mean] |
| Karun | 575 |

After the table.

${Array.from({ length: 9 }, () => long('Don')).join('\n\n')}

[^aras]: ${long('Araxes')}
[^mean]: Annual mean.
`;

let pdf: ReadPdf;
let second: ReadPage;
let third: ReadPage;

beforeAll(async () => {
  ({ pdf } = await printedPdf(statement));
  [, second, third] = pdf.pages as [ReadPage, ReadPage, ReadPage];
});

test('pages are of the size of the stylesheet', () => {
  for (const { width, height } of pdf.pages) near([width, height], [master.width, master.height]);
});

describe('the text', () => {
  test('fills a column of 13 cm', () => {
    const lines = second.items.filter((item) => isText(item) && item.size === 10 && item.baseline < notesTop(second));
    near([Math.min(...lines.map(({ x }) => x))], [start]);
    near([Math.max(...lines.map(({ x, width }) => x + width))], [end]);
  });

  test('begins below its margin, with the space above the title', () => {
    const { title } = paragraphs;
    expectText(find(second, 'The right to water'), title, start);
    expectGround(find(second, 'The right to water'), master.top + title.before + title.line.height);
    const [line] = third.items.filter((item) => isText(item) && item.baseline > master.top);
    near([(line?.baseline ?? 0) + descent * paragraphs.body.size], [master.top + paragraphs.body.line.height]);
  });

  test('has its headings and paragraphs in their sizes, with the larger of two spaces between them', () => {
    const { title, heading1, heading2, heading3, body, listItem, quote } = paragraphs;
    for (const [words, style, above] of [
      ['The Aras', body, title],
      ['Treaties in force', heading1, body],
      ['The Karun', body, heading1],
      ['The Helmand', body, body],
      ['Dams upstream', heading2, body],
      ['What witnesses said', heading3, listItem],
      ['The Zab', body, quote],
    ] as const) {
      expectText(find(second, words), style, start);
      expectBelow(second, words, style, above);
    }
  });

  test('has lines of 10 points 12 points apart', () => {
    for (const words of ['The Aras', 'The Karun', 'The Jordan']) {
      const line = find(second, words);
      const next = second.items.find((item) => isText(item) && item.size === 10 && item.baseline > line.baseline + 0.1);
      near([(next?.baseline ?? 0) - line.baseline], [paragraphs.body.line.height]);
    }
  });

  test('has lists and quotations at their indents', () => {
    const { listItem, quote } = paragraphs;
    near([find(second, '1.').x, find(second, '2.').x], [start, start]);
    expectText(find(second, 'The Tigris'), listItem, start + lists.indent);
    near([find(second, '(a)').x], [start + lists.indent]);
    expectText(find(second, 'The Euphrates'), listItem, start + 2 * lists.indent);
    expectBelow(second, 'The Euphrates', listItem, listItem);
    near([find(second, '2.').baseline], [find(second, 'Second item').baseline]);
    const quoted = find(second, 'The Jordan');
    expectText(quoted, quote, left + quote.left);
    near([quoted.x + quoted.width], [right - quote.right]);
  });
});

describe('a table', () => {
  const { padding, rules, after } = table;
  const { tableHead, tableCell, tableNote, body } = paragraphs;
  const head = 2 * padding + tableHead.line.height;
  const row = 2 * padding + tableCell.line.height;
  let page: ReadPage;
  let drawn: PlacedRule[];
  let top: number;

  beforeAll(() => {
    page = pdf.pages.find(({ items }) => items.some(({ text }) => text === 'Basin')) as ReadPage;
    drawn = page.rules.filter(({ x1, y }) => x1 > left + 1 && y > master.top);
    top = groundOf(find(page, 'Basin')) - tableHead.line.height - padding;
  });

  test('has a rule above and below its head and below its last row, as wide as the column', () => {
    expect(drawn.length).toBe(3);
    expectRule(drawn[0], [start, end], top, rules.aboveHead);
    expectRule(drawn[1], [start, end], top + head, rules.belowHead);
    expectRule(drawn[2], [start, end], top + head + 2 * row, rules.end);
  });

  test('has its letters in their sizes, at the edges of the column', () => {
    expectText(find(page, 'Basin'), tableHead, start);
    expectText(find(page, 'Aras'), tableCell, start);
    const flow = find(page, '575');
    expectText(flow, tableCell, end - flow.width);
    expectGround(find(page, 'Aras'), top + head + padding + tableCell.line.height);
    expectGround(find(page, 'Karun'), top + head + row + padding + tableCell.line.height);
  });

  test('stands off the text above and below, its notes directly under it', () => {
    const above = page.items.filter((item) => isText(item) && item.size === 10 && item.baseline < top);
    near([top], [Math.max(...above.map(groundOf)) + body.after]);
    const note = find(page, 'Annual mean');
    expect([note.size, note.font]).toEqual([tableNote.size, 'Tinos-Regular']);
    expectGround(note, top + head + 2 * row + padding + tableNote.line.height);
    expectGround(find(page, 'After the table'), groundOf(note) + after + body.line.height);
  });
});

describe('notes', () => {
  const { footnote } = paragraphs;
  const [tab] = footnote.tabs;

  test('stand at the bottom of the column, 9 on 11, their labels at the tab and their text at its indent', () => {
    const lines = second.items.filter((item) => isText(item) && item.size === 9 && item.baseline > notesTop(second));
    const own = lines.filter(({ baseline }) => baseline < master.height - master.bottom);
    expect(own.length).toBe(3);
    for (const [index, line] of own.entries()) {
      expectText(line, footnote, left + footnote.left);
      expectGround(line, master.height - master.bottom - (2 - index) * footnote.line.height);
    }
    const label = second.items.find(({ text, baseline }) => text === '1' && baseline > notesTop(second));
    near([(label?.x ?? 0) + (label?.width ?? 0)], [left + (tab?.at ?? 0)]);
    expect(label?.size).toBeLessThan(footnote.size);
  });

  test('stand below a rule of 5 cm at the margin', () => {
    const { width, thickness, gap } = notes.separator;
    const top = master.height - master.bottom - 3 * footnote.line.height;
    const rule = second.rules.find(({ y }) => y === notesTop(second));
    expectRule(rule, [left, left + width], top - gap - thickness / 2, thickness);
  });
});

describe('heads and feet', () => {
  test('stand left on even pages and right on odd ones, the head above its rule', () => {
    const { header } = paragraphs;
    expect(pdf.pages.length).toBeGreaterThan(2);
    for (const [index, page] of pdf.pages.entries()) {
      if (index === 0) continue;
      const number = find(page, `${index + 1}`, ({ baseline }) => baseline > master.height - master.bottom);
      const symbol = find(page, 'A/HRC/61/NGO', ({ baseline }) => baseline < master.top);
      for (const item of [symbol, number])
        near([index % 2 === 1 ? item.x : item.x + item.width], [index % 2 === 1 ? left : right]);
      expect([symbol.size, symbol.font]).toEqual([header.size, 'Tinos-Bold']);
      expect([number.size, number.font]).toEqual([foot.number.size, 'Tinos-Bold']);
      const ground = master.header + natural * header.size;
      expectGround(symbol, ground);
      expectRule(
        page.rules.find(({ y }) => y < master.top),
        [left, right],
        ground + (header.ruleBelow?.gap ?? 0),
        header.ruleBelow?.thickness ?? 0,
      );
      expectGround(number, master.height - master.footer);
    }
  });
});

test('the end mark stands below the text, in the middle of the page', () => {
  const page = pdf.pages.at(-1) as ReadPage;
  const lines = page.items.filter((item) => isText(item) && item.baseline < master.height - master.bottom);
  const ground = Math.max(...lines.map(groundOf)) + paragraphs.endMark.before + paragraphs.endMark.line.height;
  const x1 = (master.width - endMark.width) / 2;
  expectRule(
    page.rules.find(({ x1: x }) => x > start),
    [x1, x1 + endMark.width],
    ground - descent * paragraphs.endMark.size,
    endMark.thickness,
  );
});
