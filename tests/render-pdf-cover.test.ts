import { beforeAll, describe, expect, test } from 'vitest';
import {
  centimetre,
  end,
  expectBelow,
  expectGround,
  expectRule,
  expectText,
  find,
  isText,
  left,
  natural,
  near,
  published,
  start,
} from './support/measures.ts';
import { printedPdf } from './support/pages/printed-document.ts';
import type { ReadPage } from './support/pdf-reading.ts';

const { page: master, paragraphs, masthead } = published;
if (!masthead) throw new Error('The published look has a cover');

describe('the cover of the PDF', () => {
  let cover: ReadPage;

  beforeAll(async () => {
    const { pdf } = await printedPdf('The Aras flows through three countries.');
    cover = pdf.pages[0] as ReadPage;
  });

  const [first, last] = masthead.rows;
  const rows = [masthead.y + first.height, masthead.y + first.height + last.height] as const;
  const edges = [0, 1, 2, 3, 4].map((count) =>
    masthead.columns.slice(0, count).reduce((sum, width) => sum + width, masthead.x),
  );
  const [, two = 0, , four = 0, edge = 0] = edges;

  test('has two rules, of the width of its table', () => {
    expectRule(cover.rules[0], [masthead.x, edge], rows[0], first.ruleBelow);
    expectRule(cover.rules[1], [masthead.x, edge], rows[1], last.ruleBelow);
  });

  test('has organization and symbol on the ground of the first row', () => {
    const { organization, symbol } = paragraphs;
    expectText(find(cover, 'United Nations'), organization, two);
    expectGround(find(cover, 'United Nations'), rows[0] - organization.after);
    const [initial, rest] = [find(cover, 'A'), find(cover, '/HRC/61')];
    expect([initial.size, rest.size]).toEqual([masthead.symbolInitial.size, symbol.size]);
    expect([initial.font, rest.font]).toEqual(['Tinos-Regular', 'Tinos-Regular']);
    near([rest.x + rest.width, rest.baseline], [edge, initial.baseline]);
    expectGround(initial, rows[0]);
  });

  test('has the organ in the second row, and beside it distribution, date, an empty line and language', () => {
    const { organ, distribution } = paragraphs;
    expectText(find(cover, 'General Assembly'), organ, two);
    expectGround(find(cover, 'General Assembly'), rows[0] + organ.before + organ.line.height);
    for (const [line, words] of [
      [1, 'Distr.: General'],
      [2, '6 February 2026'],
      [4, 'English only'],
    ] as const) {
      expectText(find(cover, words), distribution, four);
      expectGround(find(cover, words), rows[0] + masthead.distributionBefore + line * distribution.line.height);
    }
  });

  test('has council, session, dates, item and its title below the table, at the margin', () => {
    let ground = rows[1] + masthead.after;
    for (const [role, words] of [
      ['council', 'Human Rights Council'],
      ['session', 'Sixty-first session'],
      ['sessionDates', '23 February'],
      ['agendaItem', 'Agenda item 3'],
      ['agendaTitle', 'Promotion and protection'],
    ] as const) {
      const style = paragraphs[role];
      ground += style.before + Math.max(style.line.height, natural * style.size);
      expectText(find(cover, words), style, left);
      expectGround(find(cover, words), ground);
    }
  });

  test('has title, circulation and the day of receipt in the column', () => {
    const { agendaTitle, coverTitle, circulation, received } = paragraphs;
    expectText(find(cover, 'Written statement'), coverTitle, start);
    expectBelow(cover, 'Written statement', coverTitle, agendaTitle);
    expectText(find(cover, 'The Secretary-General'), circulation, start);
    expectBelow(cover, 'The Secretary-General', circulation, coverTitle);
    const day = find(cover, '[6 February 2026]');
    expectText(day, received, end - day.width);
  });

  test('has neither head nor foot: that is left for a number, and the disclaimer stands below it', () => {
    expectText(find(cover, 'Prepared by'), paragraphs.disclaimer, left);
    const places = cover.items.filter(isText).map(({ baseline }) => baseline);
    expect(Math.min(...places)).toBeGreaterThan(masthead.y);
    expect(places.filter((y) => y > master.height - master.bottom && y < master.height - master.footer)).toEqual([]);
    expect(Math.max(...places)).toBeLessThan(master.height - centimetre);
    expect(cover.rules.length).toBe(3);
  });
});
