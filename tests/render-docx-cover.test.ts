import { expect, test } from 'vitest';
import type { LayoutBlock } from '../src/layout/index.ts';
import { layoutOf } from './support/docx-layout.ts';
import { all, first, parseXml, readPart, readParts, styleOf, textOf, type XmlElement } from './support/docx-package.ts';
import { flowOf, paragraph, published, render, submission, value } from './support/docx-render.ts';
import { statement } from './support/docx-samples.ts';

test('there is a page of its own at the front, heads outside, and numbers from the second page on', async () => {
  const bytes = await render(statement(published));
  const section = first(readPart(bytes, 'word/document.xml'), 'w:sectPr');
  expect(first(section, 'w:pgSz').attributes).toMatchObject({ 'w:w': '11907', 'w:h': '16840' });
  expect(first(section, 'w:pgMar').attributes).toMatchObject({
    'w:top': '1701',
    'w:right': '1134',
    'w:bottom': '2127',
    'w:left': '1134',
    'w:header': '1134',
    'w:footer': '1411',
  });
  expect(all(section, 'w:titlePg')).toHaveLength(1);
  const settings = readPart(bytes, 'word/settings.xml');
  expect(all(settings, 'w:evenAndOddHeaders')).toHaveLength(1);
  expect(value(settings, 'w:defaultTabStop')).toBe('567');
  expect(value(settings, 'w:themeFontLang')).toBe('en-GB');
  expect(value(readPart(bytes, 'word/styles.xml'), 'w:lang')).toBe('en-GB');
  const parts = new Map(
    all(parseXml(readParts(bytes).get('word/_rels/document.xml.rels') ?? ''), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'],
    ]),
  );
  const margin = (kind: string, type: string) => {
    const reference = all(section, kind).find((entry) => entry.attributes['w:type'] === type);
    return reference && readPart(bytes, `word/${parts.get(reference.attributes['r:id'])}`);
  };
  expect(margin('w:headerReference', 'first')).toBeUndefined();
  const odd = margin('w:headerReference', 'default');
  const even = margin('w:headerReference', 'even');
  expect([odd, even].map((head) => head && textOf(head))).toEqual(['A/HRC/61/NGO/…', 'A/HRC/61/NGO/…']);
  expect([odd, even].map((head) => head && value(head, 'w:jc'))).toEqual(['right', undefined]);
  expect(textOf(margin('w:footerReference', 'default') ?? first(section, 'none'))).toBe('\t');
  expect(textOf(margin('w:footerReference', 'even') ?? first(section, 'none'))).toBe('');
  expect(textOf(margin('w:footerReference', 'first') ?? first(section, 'none'))).toContain('not an official document');
});

test('the cover begins with the measured table, its first column empty', async () => {
  const cover = first(readPart(await render(statement(published)), 'word/document.xml'), 'w:tbl');
  expect(first(cover, 'w:tblpPr').attributes).toEqual({
    'w:leftFromText': '142',
    'w:rightFromText': '142',
    'w:tblpX': '1135',
    'w:tblpY': '568',
    'w:horzAnchor': 'page',
    'w:vertAnchor': 'page',
  });
  expect(all(cover, 'w:gridCol').map((column) => column.attributes['w:w'])).toEqual(['1276', '2268', '3260', '2835']);
  expect(all(cover, 'w:trHeight').map((row) => row.attributes)).toEqual([
    { 'w:val': '851', 'w:hRule': 'exact' },
    { 'w:val': '2835', 'w:hRule': 'exact' },
  ]);
  const [upper, lower] = all(cover, 'w:tr').map((row) => all(row, 'w:tc')) as [XmlElement[], XmlElement[]];
  expect(upper.map(textOf)).toEqual(['', 'United Nations', 'A/HRC/61/NGO/…']);
  expect(lower.map(textOf)).toEqual(['', 'General Assembly', 'Distr.: General9 February 2026English only']);
  const bottoms = [...upper, ...lower].map((cell) => first(cell, 'w:bottom').attributes['w:sz']);
  expect(bottoms).toEqual(['4', '4', '4', '12', '12', '12']);
  expect(first(cover, 'w:tblPr').children.at(-1)).toMatchObject({
    name: 'w:tblDescription',
    attributes: { 'w:val': 'Head of the first page' },
  });
  const [letters, rest] = all(upper[2] as XmlElement, 'w:r') as [XmlElement, XmlElement];
  expect([textOf(letters), value(letters, 'w:rStyle')]).toEqual(['A', 'CoverSymbolInitial']);
  expect([textOf(rest), value(rest, 'w:rStyle')]).toEqual(['/HRC/61/NGO/…', undefined]);
});

test('a name that its column does not hold takes the room of the next', async () => {
  const [masthead] = statement(published).flow;
  if (masthead?.type !== 'masthead') throw new Error('no masthead');
  const wide = { ...masthead, organizationColumns: 2 } as const;
  const cells = async (block: LayoutBlock) =>
    all(first(await flowOf(block, paragraph('body', 'Delta')), 'w:tr'), 'w:tc').map((cell) => [
      textOf(cell).slice(0, 6),
      value(cell, 'w:gridSpan'),
      first(cell, 'w:tcW').attributes['w:w'],
    ]);
  expect(await cells(masthead)).toEqual([
    ['', undefined, '1276'],
    ['United', undefined, '2268'],
    ['A/HRC/', '2', '6095'],
  ]);
  expect(await cells(wide)).toEqual([
    ['', undefined, '1276'],
    ['United', '2', '5528'],
    ['A/HRC/', undefined, '2835'],
  ]);
});

test('the first line of the distribution stands a line below the rule', async () => {
  const [masthead] = statement(published).flow;
  if (masthead?.type !== 'masthead') throw new Error('no masthead');
  const spaces = async (distribution: typeof masthead.distribution) =>
    all(await flowOf({ ...masthead, distribution }, paragraph('body', 'Delta')), 'w:p')
      .filter((entry) => styleOf(entry) === 'CoverDistribution')
      .map((entry) => all(entry, 'w:spacing')[0]?.attributes['w:before']);
  const [general, date] = masthead.distribution;
  if (!general || !date) throw new Error('no distribution');
  expect(await spaces([general, date])).toEqual(['240', undefined]);
});

test('a masthead without its measures is a fault of the caller', async () => {
  const [masthead] = statement(published).flow as [LayoutBlock];
  await expect(render(layoutOf(submission, [masthead]))).rejects.toThrow('Cannot set a masthead without `masthead`');
});
