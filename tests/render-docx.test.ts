import { describe, expect, test } from 'vitest';
import type { LayoutBlock } from '../src/layout/index.ts';
import { builder, layoutOf } from './support/docx-layout.ts';
import {
  all,
  first,
  paragraphTexts,
  readPart,
  readParts,
  styleOf,
  textOf,
  type XmlElement,
} from './support/docx-package.ts';
import { flowOf, list, lookNames, looks, paragraph, published, render, submission } from './support/docx-render.ts';
import { statement } from './support/docx-samples.ts';

describe.each(lookNames)('%s', (name) => {
  const stylesheet = looks[name];
  const layout = statement(stylesheet);

  test('says the words of the layout, in their order, and no others', async () => {
    const bytes = await render(layout);
    const flow = layout.flow.flatMap(wordsOf);
    expect(paragraphTexts(readPart(bytes, 'word/document.xml')).map(bare).filter(Boolean)).toEqual(
      flow.filter(Boolean),
    );
    const notes = layout.notes.flatMap((entry) => entry.blocks.flatMap(wordsOf));
    const set = paragraphTexts(readPart(bytes, 'word/footnotes.xml')).map((words) => bare(words).replace(/^\*/, ''));
    expect(set.map((words) => words.trim()).filter(Boolean)).toEqual(notes);
  });
});

test('a heading begins with two tabs, so that its words stand behind the column of numbers', async () => {
  const document = readPart(await render(statement(published)), 'word/document.xml');
  const texts = all(document, 'w:p').filter((entry) => /^H|CoverTitle/.test(styleOf(entry)));
  expect(texts.map((entry) => textOf(entry).slice(0, 3))).toEqual(['\t\tJ', '\t\tE', '\t\tT', '\t\tI', '\t\tI']);
});

test('a page breaks before the next words, not with an empty paragraph', async () => {
  const document = await flowOf(paragraph('body', 'Spring'), { type: 'pageBreak' }, list(['Summer', 'Autumn']));
  expect(all(document, 'w:p').map((entry) => all(entry, 'w:pageBreakBefore').length)).toEqual([0, 1, 0]);
});

test('a rule stays on the page of the words that it ends', async () => {
  const rule = { type: 'rule', role: 'endMark', width: 85, thickness: 0.5 } as const;
  const document = await flowOf(paragraph('body', 'Spring'), list(['Summer', 'Autumn']), rule);
  expect(all(document, 'w:p').map((entry) => all(entry, 'w:keepNext').length)).toEqual([0, 0, 1, 0]);
});

test('words that end in a colon stay on the page of what they lead to', async () => {
  const led = await flowOf(paragraph('body', 'In spring:'), list(['Loire', 'Rhine']), paragraph('body', 'In summer:'));
  expect(all(led, 'w:p').map((entry) => all(entry, 'w:keepNext').length)).toEqual([1, 0, 0, 0]);
  const sheet = builder(submission);
  const typed = [
    sheet.paragraph('body', 'In spring:'),
    sheet.paragraph('listItem', '• Loire'),
    sheet.paragraph('body', ':'),
  ];
  const document = readPart(
    await render(layoutOf(submission, [...typed, sheet.paragraph('body', 'End')])),
    'word/document.xml',
  );
  expect(all(document, 'w:p').map((entry) => all(entry, 'w:keepNext').length)).toEqual([1, 0, 0, 0]);
});

test('a break of thought without a rule is left blank', async () => {
  const document = await flowOf({ type: 'rule', role: 'thematicBreak', width: 0, thickness: 0 });
  expect(all(document, 'w:p').map(styleOf)).toEqual(['BreakMark']);
  expect(first(document, 'w:bottom').attributes['w:val']).toBe('none');
});

test('a rule adds no words, and is drawn by its style', async () => {
  const drawn = { type: 'rule', role: 'endMark', ...published.endMark } as LayoutBlock;
  const bytes = await render(layoutOf(published, [drawn]));
  const [mark] = all(readPart(bytes, 'word/document.xml'), 'w:p') as [XmlElement];
  expect(first(mark, 'w:pPr').children).toHaveLength(1);
  expect([styleOf(mark), textOf(mark)]).toEqual(['EndMark', '']);
  const style = all(readPart(bytes, 'word/styles.xml'), 'w:style').find(
    (entry) => entry.attributes['w:styleId'] === 'EndMark',
  ) as XmlElement;
  expect(first(style, 'w:bottom').attributes).toMatchObject({ 'w:val': 'single', 'w:sz': '4' });
  const { 'w:left': left, 'w:right': right } = first(style, 'w:ind').attributes;
  expect(11907 - 2 * 1134 - Number(left) - Number(right)).toBeCloseTo((3 / 2.54) * 1440, -1);
});

test('a rule of another width than that of its style says so itself', async () => {
  const document = await flowOf({ type: 'rule', role: 'endMark', width: 100, thickness: 1 });
  expect(first(document, 'w:bottom').attributes['w:sz']).toBe('8');
  const { 'w:left': left, 'w:right': right } = first(document, 'w:ind').attributes;
  expect(11907 - 2 * 1134 - Number(left) - Number(right)).toBeCloseTo(2000, -1);
});

test('a plain sheet has neither heads nor feet, neither bold nor italics nor underline', async () => {
  const parts = readParts(await render(statement(submission)));
  const document = parts.get('word/document.xml') ?? '';
  expect(document).not.toMatch(/<w:(headerReference|footerReference|titlePg|tbl)\b/);
  expect([...parts.keys()].filter((part) => /header|footer/.test(part))).toEqual([]);
  expect(parts.get('word/settings.xml')).not.toContain('evenAndOddHeaders');
  expect([...parts.values()].join()).not.toMatch(/<w:(b|i|u)\b(?! w:val="0")/);
});

/** The words of a block, paragraph by paragraph, with the labels of its notes where Word does not count them itself. */
function wordsOf(block: LayoutBlock): string[] {
  if (block.type === 'paragraph') {
    const runs = block.content.map((run) => {
      if (run.type === 'text') return run.value;
      if (run.type === 'break') return '\n';
      return run.kind === 'number' && run.occurrence === 1 ? '' : run.label;
    });
    return [runs.join('')];
  }
  if (block.type === 'list') return block.items.flatMap((item) => item.blocks.flatMap(wordsOf));
  if (block.type === 'quote') return block.blocks.flatMap(wordsOf);
  if (block.type === 'table') {
    const notes = block.notes.flatMap((entry) =>
      entry.blocks.flatMap(wordsOf).map((words) => `${entry.label} ${words}`),
    );
    return [...block.rows.flatMap((row) => row.cells.flatMap(wordsOf)), ...notes];
  }
  if (block.type === 'masthead') {
    return [block.organization, block.symbol, block.organ, ...block.distribution].flatMap(wordsOf);
  }
  return [];
}

/** Without the tabs that lead to a column. */
function bare(words: string): string {
  return words.replaceAll('\t', '');
}
