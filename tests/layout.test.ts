import { beforeAll, describe, expect, test } from 'vitest';
import type { Doc, Stylesheet } from '../src/doc/index.ts';
import { type LayoutBlock, type LayoutParagraph, layout } from '../src/layout/index.ts';
import { letter, listLabel } from '../src/layout/labels.ts';
import { counter, Numbering } from '../src/layout/numbering.ts';
import { loadTemplate, submissionProfile, type Template } from '../src/template/index.ts';
import { memoryWorld } from './support/memory-world.ts';
import { checkFiles, statementWith } from './support/statement.ts';

let template: Template;
let plain: Stylesheet;

beforeAll(async () => {
  template = await loadTemplate('human-rights-council', memoryWorld({}));
  plain = submissionProfile(template.submission, 61).stylesheet;
});

async function docOf(body: string): Promise<Doc> {
  const { document } = await checkFiles({ 'statement.md': statementWith(body) });
  if (!document) throw new Error('The statement has faults');
  return document.doc;
}

/** The blocks of the text, below the title. */
async function textOf(body: string, stylesheet: Stylesheet = template.published): Promise<readonly LayoutBlock[]> {
  const { flow } = layout(await docOf(body), stylesheet);
  return flow.slice(flow.findIndex((block) => block.type === 'paragraph' && block.role === 'title') + 1);
}

/** The paragraphs of lists and quotations, in order. */
function paragraphsIn(block: LayoutBlock): LayoutParagraph[] {
  if (block.type === 'paragraph') return [block];
  if (block.type === 'quote') return block.blocks.flatMap(paragraphsIn);
  return block.type === 'list' ? block.items.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn)) : [];
}

describe('labels', () => {
  test.each([
    ['1.', 1, '1.'],
    ['1.', 0, '0.'],
    ['1.', 130, '130.'],
    ['(a)', 1, '(a)'],
    ['(a)', 26, '(z)'],
    ['(a)', 27, '(aa)'],
    ['(a)', 28, '(bb)'],
    ['(a)', 53, '(aaa)'],
    ['(i)', 1, '(i)'],
    ['(i)', 4, '(iv)'],
    ['(i)', 9, '(ix)'],
    ['(i)', 14, '(xiv)'],
    ['(i)', 40, '(xl)'],
    ['(i)', 1994, '(mcmxciv)'],
    ['•', 3, '•'],
    ['–', 3, '–'],
  ])('`%s` counts %i as `%s`', (pattern, number, label) => {
    expect(listLabel(pattern, number)).toBe(label);
  });

  test('letters go on after z as Word has them', () => {
    expect([25, 26, 27, 52, 53].map(letter)).toEqual(['y', 'z', 'aa', 'zz', 'aaa']);
  });

  test('a list that begins at nought begins at its first letter where letters count', async () => {
    const [outer] = await textOf('0. Upper\n\n   0. lower\n');
    expect(outer).toMatchObject({ items: [{ label: '0.', blocks: [{}, { items: [{ label: '(a)' }] }] }] });
  });
});

describe('a series of notes', () => {
  const note = (identifier: string) => ({ type: 'note', identifier, children: [] }) as const;

  test.each([
    ['number', ['1', '2', '1', '3']],
    ['symbol', ['*', '**', '*', '***']],
    ['letter', ['a', 'b', 'a', 'c']],
  ] as const)('of kind %s gives a note called again the label it has', (kind, labels) => {
    const numbering = new Numbering(kind, counter('note'));
    const [a, b, c] = [note('a'), note('b'), note('c')];
    const calls = [a, b, a, c].map((one) => numbering.call(one));
    expect(calls.map(({ label }) => label)).toEqual(labels);
    expect(calls.map(({ occurrence }) => occurrence)).toEqual([1, 1, 2, 1]);
    expect(numbering.notes(() => []).map(({ id }) => id)).toEqual(['note-1', 'note-2', 'note-3']);
  });

  test('of the cover, of the text and of tables count apart, and their ids together', async () => {
    const doc = await docOf('One.[^a]\n\n| Head[^b] |\n| --- |\n| Cell[^a] |\n\nTwo.[^b]\n\n[^a]: A.\n\n[^b]: B.\n');
    const { flow, notes } = layout(doc, template.published);
    const table = flow.find((block) => block.type === 'table');
    expect(notes.map(({ id, label }) => `${id} ${label}`)).toEqual(['note-1 *', 'note-2 1', 'note-5 2']);
    expect(table?.notes.map(({ id, label }) => `${id} ${label}`)).toEqual(['note-3 a', 'note-4 b']);
  });

  test('is one where a table becomes lines', async () => {
    const doc = await docOf('One.[^a]\n\n| Head[^b] |\n| --- |\n| Cell[^a] |\n\n[^a]: A.\n\n[^b]: B.\n');
    const { notes } = layout(doc, plain);
    expect(notes.map(({ label }) => label)).toEqual(['1', '2']);
  });
});

describe('indents', () => {
  test('grow with lists and quotations, from both sides', async () => {
    const { left, right } = template.published.paragraphs.body;
    const { quote } = template.published.paragraphs;
    const { indent } = template.published.lists;
    const blocks = await textOf('- Upper\n\n  > Quoted\n\n> > Twice\n');
    const [item, quoted, twice] = blocks.flatMap(paragraphsIn);
    expect([item?.left, item?.right]).toEqual([left + indent, right]);
    expect(quoted?.left).toBeCloseTo(indent + quote.left);
    expect(quoted?.right).toBeCloseTo(quote.right);
    expect(twice?.left).toBeCloseTo(left + 2 * (quote.left - left));
    expect(twice?.right).toBeCloseTo(right + 2 * (quote.right - right));
  });

  test('of a table leave its columns the width of the text', async () => {
    const blocks = await textOf('| A | B | C |\n| - | - | - |\n| a long text that needs more room | 1 | 2 |\n');
    const table = blocks.find((block) => block.type === 'table');
    const { page, paragraphs } = template.published;
    const width = page.width - page.left - page.right - paragraphs.body.left - paragraphs.body.right;
    expect(table?.columns.reduce((sum, column) => sum + column, 0)).toBeCloseTo(width);
    expect(table?.columns[0]).toBeGreaterThan(table?.columns[1] ?? 0);
  });
});

describe('two sheets', () => {
  test('the submission has neither cover nor emphasis nor end mark', async () => {
    const doc = await docOf('Some *slanted* and **strong** words.\n');
    const sheet = layout(doc, plain);
    expect(sheet.flow.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    const runs = sheet.flow.flatMap((block) => (block.type === 'paragraph' ? block.content : []));
    expect(runs.some((run) => run.type === 'text' && (run.bold || run.italic))).toBe(false);
    expect(sheet).not.toHaveProperty('disclaimer');
    expect(sheet).not.toHaveProperty('runningHead');
  });

  test('rows become lines, their cells parted by semicolons', async () => {
    const blocks = await textOf('| Town | River |\n| --- | --- |\n| Bern | Aare |\n', plain);
    const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.content] : []));
    const words = lines.map((runs) => runs.map((run) => (run.type === 'text' ? run.value : '')).join(''));
    expect(words).toEqual(['Town; River', 'Bern; Aare']);
  });
});

describe('the date of making', () => {
  test('is the day of the statement, or the one that the world insists on', async () => {
    const doc = await docOf('Text.\n');
    expect(layout(doc, template.published).metadata.date.toISOString()).toBe('2026-02-06T00:00:00.000Z');
    const now = new Date('2026-03-01T12:00:00Z');
    expect(layout(doc, template.published, now).metadata.date).toEqual(now);
  });
});
