import { beforeAll, describe, expect, test } from 'vitest';
import type { ParagraphStyle } from '../src/doc/index.ts';
import { examine } from '../src/examine.ts';
import type { LayoutBlock, LayoutParagraph, Run } from '../src/layout/index.ts';
import { layout as layOut } from '../src/layout/index.ts';
import { NodeWorld } from '../src/node/world.ts';
import type { Inline, TextSetter } from '../src/render/pdf/inlines.ts';
import { breakLines } from '../src/render/pdf/line-breaking.ts';
import { headline, justified, ragged } from '../src/render/pdf/manner.ts';
import { setLine } from '../src/render/pdf/set-line.ts';
import { type Box, type Measure, totalFit } from '../src/render/pdf/total-fit.ts';
import { unitsOf } from '../src/render/pdf/units.ts';
import { findSamples } from './support/case.ts';
import { demeritsOf, firstFit, fontSetter, natural, random, stretches, textOf } from './support/lines.ts';
import { call, stylesheet, text } from './support/pdf-layout.ts';
import { checkFiles, statementWith } from './support/statement.ts';

/** The width of the column: 13 cm, less a twentieth of a point. */
const column = 368.55;

const body = stylesheet.paragraphs.body;

let setter: TextSetter;

beforeAll(async () => {
  setter = await fontSetter();
});

function inlinesOf(content: string | readonly Run[], style: ParagraphStyle = body): Inline[] {
  return setter.inlines(typeof content === 'string' ? [text(content)] : content, style);
}

function even(width: number): Measure {
  return { first: width, rest: width };
}

function broken(content: string | readonly Run[], measure: Measure = even(column), manner = justified): Inline[][] {
  return breakLines(inlinesOf(content), measure, manner, setter);
}

function* paragraphs(blocks: readonly LayoutBlock[]): Generator<LayoutParagraph> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block;
    if (block.type === 'quote') yield* paragraphs(block.blocks);
    if (block.type === 'list') for (const item of block.items) yield* paragraphs(item.blocks);
  }
}

/** J. and W. Grimm, Der Froschkönig: the paragraph of Knuth and Plass. */
const frog =
  'In olden times when wishing still helped one, there lived a king whose daughters were all beautiful; and the youngest ' +
  'was so beautiful that the sun itself, which has seen so much, was astonished whenever it shone in her face. Close by ' +
  'the king’s castle lay a great dark forest, and under an old lime-tree in the forest was a well, and when the day was ' +
  'very warm, the king’s child went out into the forest and sat down by the side of the cool fountain; and when she was ' +
  'bored she took a golden ball, and threw it up on high and caught it; and this ball was her favorite plaything.';

describe('total fit', () => {
  test.each([120, 180, 240, 300, column])('costs less than first fit at %d points', (width) => {
    const measure = even(width);
    const units = unitsOf(inlinesOf(frog), measure, setter);
    const first = firstFit(inlinesOf(frog), measure).map((line) => line.length);
    const ends = first.map((_, index) => first.slice(0, index + 1).reduce((sum, count) => sum + count, 0));
    expect(units.length).toBe(ends.at(-1));
    expect(demeritsOf(units, totalFit(units, measure, justified), measure)).toBeLessThan(
      demeritsOf(units, ends, measure),
    );
  });

  test('finds the best of all ways to break', () => {
    const next = random(1);
    for (let round = 0; round < 300; round += 1) {
      const boxes = Array.from({ length: 1 + Math.floor(next() * 12) }, () => boxOf(next));
      const measure = { first: 30 + next() * 20, rest: 40 + next() * 20 };
      const ways = everyWay(boxes.length).map((ends) => demeritsOf(boxes, ends, measure));
      const found = demeritsOf(boxes, totalFit(boxes, measure, justified), measure);
      expect(found / Math.min(...ways)).toBeCloseTo(1, 9);
    }
  });

  test('of nothing is nothing', () => {
    expect(totalFit([], even(100), justified)).toEqual([]);
  });

  function boxOf(next: () => number): Box {
    const isWord = next() < 0.8;
    const inner = next() < 0.1 ? 2.5 : 0;
    return { width: inner + 3 + next() * 25, inner, space: isWord ? 2.5 : 0, parts: isWord ? 'nothing' : 'word' };
  }

  function everyWay(count: number): number[][] {
    return Array.from({ length: 2 ** (count - 1) }, (_, bits) => {
      const inside = Array.from({ length: count - 1 }, (__, index) => index + 1).filter(
        (end) => bits & (1 << (end - 1)),
      );
      return [...inside, count];
    });
  }
});

describe('paragraphs of chance', () => {
  const words = [
    'a',
    'of',
    'the',
    'river',
    'treaty',
    'self-determination',
    'A/HRC/61/NGO/12',
    'no\u00a0break',
    '20\u00a0May',
  ];

  test.each(Array.from({ length: 60 }, (_, index) => index))(
    '%d: no text is lost, no line is too wide or too tight',
    (seed) => {
      const next = random(seed);
      const runs = Array.from({ length: 5 + Math.floor(next() * 40) }, (): Run[] => {
        const chance = next();
        if (chance < 0.04) return [{ type: 'break' }];
        if (chance < 0.12) return [text('figure'), call(Math.ceil(next() * 300)), text(chance < 0.08 ? '. ' : ' ')];
        const word = words[Math.floor(next() * words.length)] ?? '';
        return [text(`${word} `, { bold: chance > 0.8, italic: chance > 0.7 })];
      }).flat();
      const measure = { first: 60 + next() * 200, rest: 90 + next() * 300 };
      const inlines = inlinesOf(runs);
      const lines = breakLines(inlines, measure, justified, setter);
      expect(squeezed(lines.flat())).toBe(squeezed(inlines));
      for (const [index, line] of lines.entries()) {
        const { width, gaps } = natural(line);
        expect(width - gaps / 3).toBeLessThan((index === 0 ? measure.first : measure.rest) + 0.011);
        expect(line.find(({ text: drawn }) => drawn !== '')?.raised ?? false).toBe(false);
        expect(textOf(line)).not.toMatch(/^[\s.]/u);
      }
    },
  );

  /** All but the spaces: those that would begin a line are dropped. */
  function squeezed(inlines: readonly Inline[]): string {
    return textOf(inlines).replace(/\s/gu, '');
  }
});

describe('lines', () => {
  const wide = (line: readonly Inline[]) => natural(line).width;

  test('of nothing are one, and empty', () => {
    expect(broken([])).toEqual([[]]);
    expect(broken('').map(textOf)).toEqual(['']);
  });

  test('end where the author ends them; two ends in a row are an empty line', () => {
    const lines = broken([text('One.'), { type: 'break' }, { type: 'break' }, text('Two.'), { type: 'break' }]);
    expect(lines.map(textOf)).toEqual(['One.', '', 'Two.']);
  });

  test('let spaces hang over their ends and never begin with one', () => {
    const lines = broken('mm  mm   mm    mm', even(20));
    expect(lines.map(textOf)).toEqual(['mm  ', 'mm   ', 'mm    ', 'mm']);
    expect(broken(' mm').map(textOf)).toEqual(['mm']);
  });

  test('have the measure of their place: labels take room from the first', () => {
    const lines = broken(frog, { first: 120, rest: 300 });
    expect(wide(lines[0] ?? [])).toBeLessThan(121);
    for (const line of lines.slice(1, -1)) expect(wide(line)).toBeGreaterThan(250);
  });

  test('take apart what is wider than they are: at spaces, else anywhere', () => {
    const glued = broken('one\u00a0two\u00a0three', even(40)).map(textOf);
    expect(glued).toEqual(['one\u00a0two\u00a0', 'three']);
    const long = broken(`a ${'w'.repeat(10_000)} b`, even(column));
    expect(long.map(textOf).join('')).toBe(`a ${'w'.repeat(10_000)} b`);
    expect(Math.max(...long.map(wide))).toBeLessThan(column + 0.011);
    expect(textOf(long[0] ?? [])).toMatch(/^a w+$/u);
    expect(broken('a\u0301\u0302'.repeat(9), even(1)).map(textOf)).toEqual(
      Array(9).fill('a\u0301\u0302'.normalize('NFC')),
    );
  });

  test('keep a raised figure and its point at a word that is taken apart', () => {
    for (let length = 60; length < 90; length += 1) {
      const lines = broken([text('m'.repeat(length)), call(12), text('. End')], even(100)).map(textOf);
      expect(lines.join('')).toBe(`${'m'.repeat(length)}12. End`);
      expect(lines.find((line) => line.includes('12'))).toMatch(/m12\./u);
    }
  });

  test('do not leave a word alone at the end of a heading', () => {
    const title = inlinesOf('The situation of human rights defenders in the river basin after the autumn of two');
    const measure = even(wide(title) - 5);
    expect(firstFit(title, measure).map(textOf).at(-1)).toBe('two');
    const lines = breakLines(title, measure, headline, setter).map(textOf);
    expect(lines.length).toBe(2);
    expect(lines.at(-1)?.split(' ').length).toBeGreaterThan(1);
    expect(broken('Title', measure, headline).map(textOf)).toEqual(['Title']);
  });

  test('seldom end a paragraph with a short word', () => {
    const runts = (breaking: (measure: Measure) => Inline[][]) =>
      Array.from({ length: 150 }, (_, index) => even(220 + index)).filter((measure) => {
        const lines = breaking(measure);
        return wide(lines.at(-1) ?? []) < measure.rest / 8;
      }).length;
    expect(runts((measure) => broken(frog, measure))).toBeLessThan(
      runts((measure) => firstFit(inlinesOf(frog), measure)) / 2,
    );
  });

  test('that are ragged are never narrower than natural, and of like length', () => {
    const lines = broken(frog, even(200), ragged);
    for (const line of lines) expect(wide(line)).toBeLessThan(200.011);
    const uneven = (set: readonly Inline[][]) =>
      set.slice(0, -1).reduce((sum, line) => sum + (200 - wide(line)) ** 2, 0);
    expect(uneven(lines)).toBeLessThanOrEqual(uneven(firstFit(inlinesOf(frog), even(200))));
  });

  test('are the same in every run', () => {
    expect(broken(frog).map(textOf)).toEqual(broken(frog).map(textOf));
  });
});

describe('a line that is filled', () => {
  const metrics = { height: 12, baseline: 9 };

  function set(content: string | readonly Run[], change: number) {
    const inlines = inlinesOf(content);
    const { width } = natural(inlines);
    const line = setLine(inlines, metrics, {
      left: 0,
      width: width + change,
      align: 'justify',
      fill: true,
      rightToLeft: false,
    });
    const last = line.inlines.findLast((inline) => inline.text.trim() !== '');
    return { line, end: (last?.x ?? 0) + (last?.width ?? 0) - (last?.trailingCut ?? 0), measure: width + change };
  }

  test('grows between Chinese signs as well as at its spaces, and shrinks at these alone', () => {
    const words = '水是一项人权，Human Rights说水';
    const grown = set(words, 12);
    expect(grown.end).toBeCloseTo(grown.measure, 6);
    const wider = grown.line.inlines.map((inline) => inline.stretch ?? 0);
    const most = Math.max(...wider);
    expect(wider.filter((stretch) => stretch > 0).length).toBeGreaterThan(8);
    expect(wider.filter((stretch) => stretch > 0 && Math.abs(stretch - most) > 0.01)).toEqual([]);
    const shrunk = set(words, -0.5);
    expect(shrunk.line.inlines.filter(({ stretch = 0 }) => stretch < 0).map(({ text }) => text)).toEqual(['Human ']);
  });

  test.each([12, -2])('reaches its measure by its spaces alone (%d points)', (change) => {
    const { line, end, measure } = set([text('One two'), call(1), text('. Three '), text('four ')], change);
    expect(end).toBeCloseTo(measure, 6);
    const drawn = line.inlines.map((inline) => [textOf([inline as Inline]), Math.sign(inline.stretch ?? 0) + 0]);
    const sign = Math.sign(change);
    expect(drawn).toEqual([
      ['One ', sign],
      ['two', 0],
      ['1', 0],
      ['. ', sign],
      ['Three ', sign],
      ['four ', 0],
    ]);
  });

  test('does not part a raised figure from its word, even after a space, nor figures from one another', () => {
    const comma = text(',\u00a0', { raised: true });
    const { line } = set([text('One two '), call(1), comma, call(2), text(' end')], 30);
    const stretched = line.inlines.filter((inline) => (inline.stretch ?? 0) > 0).map((inline) => inline.text);
    expect(stretched).toEqual(['One ', ' ']);
  });

  test('widens no-break spaces between words like others, those at punctuation and in figures not', () => {
    const { line } = set('no\u00a0break «\u00a0mots\u00a0; 50\u00a0%\u00a0» 5\u00a0500\u00a0km', 20);
    const shares = new Set(line.inlines.slice(0, -1).map((inline) => inline.stretch?.toFixed(6)));
    expect(shares.size).toBe(1);
    expect(line.inlines.map((inline) => inline.text)).toEqual([
      'no\u00a0',
      'break ',
      '«\u00a0mots\u00a0; ',
      '50\u00a0%\u00a0» ',
      '5\u00a0500\u00a0',
      'km',
    ]);
  });

  test('takes no more from its spaces than they give', () => {
    const { line } = set('One two', -2);
    expect(line.inlines[0]?.stretch).toBeCloseTo(-2.5 / 3, 6);
  });
});

describe('breaks inside words', () => {
  test('addresses are broken after / ? & - _ and nowhere else', () => {
    const address = 'https://www.example.org/a.b,c;d:e=f+g!h|i(j)k/long-path_name/?query=one&more=two%20words#part';
    const pieces = unitsOf(inlinesOf(`(see ${address}).`), even(column), setter).map(({ inlines }) => textOf(inlines));
    expect(pieces).toEqual([
      '(see ',
      'https://www.example.org/',
      'a.b,c;d:e=f+g!h|i(j)k/',
      'long-',
      'path_',
      'name/?',
      'query=one&',
      'more=two%20words#part).',
    ]);
  });

  test('so are those without a scheme, and those that are parted among runs', () => {
    const pieces = (runs: readonly Run[]) =>
      unitsOf(inlinesOf(runs), even(column), setter).map(({ inlines }) => textOf(inlines));
    expect(pieces([text('iran1988.org/?p=1354,1-2')])).toEqual(['iran1988.org/?', 'p=1354,1-', '2']);
    expect(pieces([text('www.example.org/'), text('one!two/', { bold: true }), call(3), text(').')])).toEqual([
      'www.example.org/',
      'one!two/3).',
    ]);
  });

  test('a part of an address that is wider than the line is broken anywhere', () => {
    const lines = broken(`https://www.example.org/${'x'.repeat(300)}`).map(textOf);
    expect(lines.join('')).toBe(`https://www.example.org/${'x'.repeat(300)}`);
  });

  test.each([
    ['see:https://example.org/a.html', 2],
    ['HTTPS://EXAMPLE.ORG/a', 2],
    ['—ftp://example.org/a', 2],
    ['A/HRC/61/NGO/1;A/HRC/61/NGO/2', 1],
    ['A/HRC/61/NGO/1–A/HRC/61/NGO/9', 2],
  ])('%s is broken between its parts only', (word, count) => {
    const pieces = unitsOf(inlinesOf(word), even(column), setter).map(({ inlines }) => textOf(inlines));
    expect(pieces.join('')).toBe(word);
    expect(pieces).toHaveLength(count);
    expect(pieces.filter((piece) => /:\/\/$|^[A-Z]+\/$/.test(piece))).toEqual([]);
  });

  test('a cover title ends no line at a hyphen while there is another way', () => {
    const title = 'Statement submitted by Sample Lawyers, a non-governmental organization in special status';
    for (let width = 140; width < 460; width += 5) {
      const lines = broken(title, even(width), headline).map(textOf);
      expect(
        lines.filter((line) => line.trimEnd().endsWith('-')),
        `${width}`,
      ).toEqual([]);
    }
  });

  test.each([
    'A/HRC/61/NGO/1',
    '(A/HRC/46/50/Add.1),',
    '“CCPR/C/IRN/CO/4”.',
    'E/CN.4/1998/54-2',
    'A/HRC/55/67’s',
    'A/HRC/[61]/NGO/1',
    'and/or',
    '60/147',
    'office@sample-lawyers.example.org',
    '1987–1990)',
    '3-5',
  ])('%s is not broken', (symbol) => {
    expect(unitsOf(inlinesOf(symbol), even(column), setter).length).toBe(1);
  });
});

describe('what layout keeps together', () => {
  test('is not parted at any width', async () => {
    const whole = [
      '20 December',
      'para. 73',
      'J. Smith',
      '50 per cent',
      '[name withheld]',
      'Article 6 (2)',
      'A/HRC/61/NGO/1',
    ];
    const { document } = await checkFiles({
      'statement.md': statementWith(`${whole.map((words) => `On the river, ${words}, as it was`).join('; ')}.\n`),
    });
    if (!document) throw new Error('The statement has faults');
    const { flow } = layOut(document.doc, document.template.published);
    const content = [...paragraphs(flow)].findLast(({ role }) => role === 'body')?.content ?? [];
    for (let width = 80; width < 480; width += 1) {
      const lines = broken(content, even(width)).map((line) => textOf(line).replaceAll('\u00a0', ' '));
      for (const words of whole) expect(lines.filter((line) => line.includes(words)).length, `${width}`).toBe(1);
    }
  });
});

describe('the samples', () => {
  test('have more even spaces than by first fit, on the whole and at the worst', async () => {
    const samples = await findSamples();
    expect(samples.length).toBe(3);
    for (const { name, folder } of samples) {
      const { document } = await examine({ name, path: 'statement.md' }, new NodeWorld(folder));
      if (!document) throw new Error(`\`${name}\` does not compile`);
      const { flow } = layOut(document.doc, document.template.published);
      const [first, total]: [number[], number[]] = [[], []];
      for (const { role, align, left, right, content } of paragraphs(flow)) {
        if (align !== 'justify' || content.some((run) => run.type === 'break')) continue;
        const measure = even(stylesheet.page.width - stylesheet.page.left - stylesheet.page.right - left - right);
        const inlines = inlinesOf(content, stylesheet.paragraphs[role]);
        first.push(...stretches(firstFit(inlines, measure), measure));
        total.push(...stretches(breakLines(inlines, measure, justified, setter), measure));
      }
      const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + Math.abs(one), 0) / all.length;
      expect(total.length, name).toBeGreaterThan(50);
      expect(mean(total), name).toBeLessThan(mean(first));
      expect(Math.max(...total), name).toBeLessThan(Math.max(...first));
    }
  });
});
