import { describe, expect, test } from 'vitest';
import { paragraphRoles } from '../src/doc/index.ts';
import { directFormatting } from './support/direct-formatting.ts';
import { layoutOf, text } from './support/docx-layout.ts';
import { all, first, readPart, readParts, type XmlElement } from './support/docx-package.ts';
import {
  flowOf,
  lookNames,
  looks,
  paragraph,
  published,
  render,
  submission,
  tw,
  value,
} from './support/docx-render.ts';
import { statement, table } from './support/docx-samples.ts';

describe.each(lookNames)('%s', (name) => {
  const stylesheet = looks[name];
  const layout = statement(stylesheet);

  test('defines a style for every role with the figures of the stylesheet', async () => {
    const styles = all(readPart(await render(layout), 'word/styles.xml'), 'w:style');
    // Rules have more figures than their roles: see render-docx.test.ts.
    for (const role of paragraphRoles.filter((each) => each !== 'endMark' && each !== 'thematicBreak')) {
      const wanted = stylesheet.paragraphs[role];
      const found = styles.filter((style) => style.attributes['w:styleId'] === wanted.id);
      expect(found, role).toHaveLength(1);
      const [style] = found as [XmlElement];
      expect(value(style, 'w:name')).toBe(wanted.name);
      expect(value(style, 'w:aliases')).toBe(wanted.aliases);
      expect(value(style, 'w:sz')).toBe(String(wanted.size * 2));
      expect(all(style, 'w:b')).toHaveLength(wanted.bold ? 1 : 0);
      expect(all(style, 'w:i')).toHaveLength(wanted.italic ? 1 : 0);
      expect(all(style, 'w:keepNext')).toHaveLength(wanted.keepNext ? 1 : 0);
      expect(all(style, 'w:keepLines')).toHaveLength(wanted.keepLines ? 1 : 0);
      expect(first(style, 'w:spacing').attributes).toEqual({
        'w:before': tw(wanted.before),
        'w:after': tw(wanted.after),
        'w:line': wanted.line.rule === 'auto' ? '240' : tw(wanted.line.height),
        'w:lineRule': wanted.line.rule,
      });
      expect(first(style, 'w:ind').attributes).toEqual({
        'w:left': tw(wanted.left),
        'w:right': tw(wanted.right),
        'w:hanging': tw(wanted.hanging),
      });
      expect(value(style, 'w:jc')).toBe(wanted.align === 'justify' ? 'both' : wanted.align);
      expect(value(style, 'w:outlineLvl')).toBe(wanted.outline === undefined ? undefined : String(wanted.outline - 1));
      const stops = all(style, 'w:tab').map(({ attributes }) => [attributes['w:val'], attributes['w:pos']]);
      expect(stops).toEqual(wanted.tabs.map((stop) => [stop.align, tw(stop.at)]));
      expect(all(style, 'w:pBdr').map((rule) => first(rule, 'w:bottom').attributes['w:sz'])).toEqual(
        wanted.ruleBelow ? [String(wanted.ruleBelow.thickness * 8)] : [],
      );
    }
    const ids = styles.map((style) => style.attributes['w:styleId']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('names no style that it does not define', async () => {
    const bytes = await render(layout);
    const ids = all(readPart(bytes, 'word/styles.xml'), 'w:style').map((style) => style.attributes['w:styleId']);
    for (const part of ['word/document.xml', 'word/footnotes.xml']) {
      const root = readPart(bytes, part);
      const named = [...all(root, 'w:pStyle'), ...all(root, 'w:rStyle')].map((style) => style.attributes['w:val']);
      expect(ids).toEqual(expect.arrayContaining([...new Set(named)]));
    }
  });
});

test('words that are set off wear the styles that Word has for them', async () => {
  const document = await flowOf(
    paragraph('heading1', text('All of it is bold', { bold: true }), text(' or both', { bold: true, italic: true })),
    paragraph('heading3', text('All of it is slanted', { italic: true })),
    paragraph('body', 'Plain, ', text('strong', { bold: true }), text('slanted', { italic: true })),
    paragraph('body', text('both', { bold: true, italic: true }), text('raised', { raised: true })),
    paragraph('body', text('linked', { link: 'https://rivers.example/' })),
    paragraph('body', text('linked and slanted', { link: 'https://rivers.example/', italic: true })),
  );
  const styles = all(document, 'w:p').map((entry) => wordsOf(entry).map((run) => value(run, 'w:rStyle')));
  expect(styles).toEqual([
    // Word takes bold in a bold heading for a contrast, and sets it light.
    [undefined, 'Emphasis'],
    [undefined],
    [undefined, 'Strong', 'Emphasis'],
    ['IntenseEmphasis', 'FootnoteReference'],
    ['Hyperlink'],
    ['Emphasis'],
  ]);
  for (const direct of ['w:b', 'w:i', 'w:sz', 'w:vertAlign', 'w:ind']) expect(all(document, direct)).toEqual([]);
});

test('the links of a file to submit wear no style that is blue elsewhere', async () => {
  const linked = paragraph('body', text('linked', { link: 'https://rivers.example/' }));
  for (const stylesheet of [submission, looks['times-12']]) {
    const bytes = await render(layoutOf(stylesheet, [linked]));
    const [link] = all(readPart(bytes, 'word/document.xml'), 'w:hyperlink');
    expect(link && wordsOf(link).map((run) => value(run, 'w:rStyle'))).toEqual([undefined]);
    expect([...readParts(bytes).values()].join()).not.toMatch(/"Hyperlink"/);
  }
});

test('a mark among bold or slanted letters is made light and upright by itself, as no style can do it', async () => {
  const raised = text('a', { raised: true });
  const document = await flowOf(
    paragraph('heading1', raised),
    paragraph('heading3', raised),
    paragraph('body', raised),
  );
  const looks = wordsOf(document).map((run) => [value(run, 'w:b'), value(run, 'w:i')]);
  expect(looks).toEqual([
    ['false', undefined],
    [undefined, 'false'],
    [undefined, undefined],
  ]);
});

test('words set off by a stylesheet that sets nothing off are a fault of the caller', async () => {
  const words = { ...paragraph('body', text('strong', { bold: true })) };
  await expect(render(layoutOf(submission, [words]))).rejects.toThrow('has no style for it');
});

test('what is formatted by hand is found', async () => {
  const [head, cell] = ['tableHead', 'tableCell'] as const;
  const right = { ...paragraph(cell, 'Delta'), align: 'right' } as const;
  const grid = { ...table(published), rows: [{ type: 'row', head: true, cells: [paragraph(head, 'Delta')] }] } as const;
  const byHand = layoutOf(published, [
    { ...paragraph('body', 'Delta'), align: 'center' },
    { ...paragraph('title', 'Delta'), left: 100 },
    paragraph('body', text('Delta', { size: 30 })),
    { ...grid, notes: [], columns: [100], rows: [...grid.rows, { type: 'row', head: false, cells: [right] }] },
  ]);
  expect(directFormatting(await render(byHand))).toEqual([
    'word/document.xml, SingleTxtG: w:jc w:val="center"',
    'word/document.xml, HChG: w:ind w:left="2000"',
    'word/document.xml, no style: w:sz w:val="60"',
    'word/document.xml, no style: w:szCs w:val="60"',
  ]);
});

/** The runs that hold words, without those of the tabs before a heading. */
function wordsOf(element: XmlElement): XmlElement[] {
  return all(element, 'w:r').filter((run) => all(run, 'w:t').length > 0);
}
