import { describe, expect, test } from 'vitest';
import type { ParagraphRole, ParagraphStyle } from '../src/doc/index.ts';
import { readStylesheet } from './support/stylesheet.ts';

const stylesheet = readStylesheet('published');
const { page, paragraphs, masthead, notes, foot, endMark } = stylesheet;

/** In points: twentieths of them, as in Word, and centimetres. */
const tw = (value: number) => expect.closeTo(value / 20, 3);
const centimetres = (value: number) => (value * 72) / 2.54;

/**
 * What documents issued by the United Nations Office at Geneva measure: ECE/TRADE/C/CEFACT/2018/1, /2019/9 and /2019/26,
 * Word files that the repository metanorma/mn-samples-un has in public. Sizes and lines in points, the rest as in Word.
 */
const issued: Readonly<Partial<Record<ParagraphRole, string>>> = {
  title: '_ H _Ch_G: 14 bold, exact 15, 360/240, 1134/1134/1134, right 851, left',
  heading1: '_ H_1_G: 12 bold, exact 13.5, 360/240, 1134/1134/1134, right 851, left',
  heading2: '_ H_2/3_G: 10 bold, exact 12, 240/120, 1134/1134/1134, right 851, left',
  heading3: '_ H_4_G: 10 italic, exact 12, 240/120, 1134/1134/1134, right 851, left',
  body: '_ Single Txt_G: 10, atLeast 12, 0/120, 1134/1134/0, justify',
  listItem: '_Bullet 1_G: 10, atLeast 12, 0/120, 1134/1134/0, justify',
  footnote: 'footnote text: 9, exact 11, 0/0, 1134/1134/1134, right 1021, left',
  header: 'header: 9 bold, auto 12, 0/0, 0/0/0, left',
  footer: 'footer: 8, auto 12, 0/0, 0/0/0, left',
  organization: 'cover organization: 14, exact 15, 0/80, 0/0/0, left',
  organ: 'cover organ: 20 bold, exact 21, 120/0, 0/0/0, left',
  distribution: 'cover distribution: 10, exact 12, 0/0, 0/0/0, left',
  council: 'cover council: 12 bold, atLeast 12, 120/0, 0/0/0, left',
  session: 'cover session: 10 bold, atLeast 12, 120/0, 0/0/0, left',
  sessionDates: 'cover dates: 10, atLeast 12, 0/0, 0/0/0, left',
  agendaItem: 'cover item: 10, atLeast 12, 0/0, 0/0/0, left',
  agendaTitle: 'cover item title: 10 bold, atLeast 12, 0/0, 0/0/0, left',
  coverTitle: '_ H _Ch_G: 14 bold, exact 15, 360/240, 1134/1134/1134, right 851, left',
  circulation: '_ Single Txt_G: 10, atLeast 12, 0/120, 1134/1134/0, justify',
};

describe('the stylesheet has the measures of issued documents', () => {
  test.each(Object.entries(issued))('%s', (role, measures) => {
    expect(described(paragraphs[role as ParagraphRole])).toBe(measures);
  });

  test('page', () => {
    expect(page).toMatchObject({
      width: tw(11907),
      height: tw(16840),
      top: tw(1701),
      right: tw(1134),
      bottom: tw(2127),
      left: tw(1134),
      header: tw(1134),
      footer: tw(1411),
    });
    const { left, right } = paragraphs.body;
    expect(page.width - page.left - page.right - left - right).toBeCloseTo(centimetres(13), 0);
  });

  test('cover table', () => {
    expect(masthead).toMatchObject({
      x: tw(1135),
      y: tw(568),
      columns: [tw(1276), tw(2268), tw(3260), tw(2835)],
      rows: [
        { height: tw(851), align: 'bottom', ruleBelow: 0.5 },
        { height: tw(2835), align: 'top', ruleBelow: 1.5 },
      ],
      distributionBefore: tw(240),
      symbolInitial: { size: 20 },
    });
  });

  test('rules of heads and notes, page numbers, end mark', () => {
    expect(paragraphs.header.ruleBelow).toEqual({ thickness: 0.5, gap: 4 });
    expect(notes.separator.width).toBeCloseTo(centimetres(5), 2);
    expect(foot?.number).toMatchObject({ size: 9, bold: true });
    expect(endMark?.width).toBeCloseTo(centimetres(3), 1);
    expect(paragraphs.endMark).toMatchObject({ before: tw(240), align: 'center' });
  });

  /** Tabs that issued documents do not have are not named: see the comment at the style. */
  function described({ name, size, bold, italic, line, tabs, align, ...style }: ParagraphStyle): string {
    const twips = (...lengths: number[]) => lengths.map((length) => Math.round(length * 20)).join('/');
    const right = tabs.filter((tab) => tab.align === 'right');
    return [
      `${name}: ${size}${bold ? ' bold' : ''}${italic ? ' italic' : ''}`,
      `${line.rule} ${line.height}`,
      twips(style.before, style.after),
      twips(style.left, style.right, style.hanging),
      ...right.map((tab) => `right ${twips(tab.at)}`),
      align,
    ].join(', ');
  }
});
