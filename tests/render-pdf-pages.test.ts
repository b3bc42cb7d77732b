import { describe, expect, test } from 'vitest';
import { brokenLaws } from './support/pages/page-laws.ts';
import { printedDocument } from './support/pages/printed-document.ts';
import { riverText } from './support/pages/river-text.ts';

describe('the pages of any text', () => {
  const seeds = Array.from({ length: 15 }, (_, index) => index + 1);

  test.each(seeds)('are well made: usual text %i', async (seed) => {
    const text = riverText({ seed, notes: 12, noteWords: [3, 60], called: 30 });
    const { layout, pages } = await printedDocument(text);
    expect(brokenLaws(layout, pages)).toEqual([]);
  });

  test.each(seeds)('are well made where notes and rows are taller than pages: text %i', async (seed) => {
    const text = riverText({ seed, notes: 6, noteWords: [3, 300], called: 30, tall: 25, tallRows: 10 });
    const { layout, pages } = await printedDocument(text);
    expect(brokenLaws(layout, pages)).toEqual([]);
  });
});

test('400 notes stand on the pages of their calls, whole and in order', async () => {
  const { layout, pages } = await printedDocument(riverText({ seed: 7, notes: 400, noteWords: [3, 150], called: 70 }));
  const lettered = layout.flow.flatMap((block) => (block.type === 'table' ? block.notes : []));
  const numbered = layout.notes.filter(({ kind }) => kind === 'number');
  expect(numbered.length + lettered.length).toBe(400);
  expect(lettered.length).toBeGreaterThan(20);
  expect(pages.length).toBeGreaterThan(30);
  expect(brokenLaws(layout, pages)).toEqual([]);
});
