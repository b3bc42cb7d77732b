import { describe, expect, test } from 'vitest';
import { layoutOf } from './support/docx-layout.ts';
import { all, first, readPart, type XmlElement } from './support/docx-package.ts';
import { flowOf, list, paragraph, published, render, value } from './support/docx-render.ts';
import { table } from './support/docx-samples.ts';

describe('lists', () => {
  test('are numbered by Word, each anew, by the pattern of the layout', async () => {
    const bytes = await render(
      layoutOf(published, [
        list(['One', [paragraph('listItem', 'Two'), list(['a', 'b'], { depth: 1 }), list(['i'], { depth: 2 })]]),
        list(['One again']),
        list(['Four'], { start: 4 }),
        list(['Bullet'], { ordered: false }),
        list(['ج'], { depth: 1, pattern: '(أ)' }),
      ]),
    );
    const used = all(readPart(bytes, 'word/document.xml'), 'w:numPr').map((entry) => [
      value(entry, 'w:ilvl'),
      value(entry, 'w:numId'),
    ]);
    const [outer, , inner, , innermost, again, four, bullet, abjad] = used.map(([, id]) => id);
    expect(new Set([outer, inner, innermost, again, four, bullet, abjad]).size).toBe(7);
    expect(used.map(([level]) => level)).toEqual(['0', '0', '1', '1', '2', '0', '0', '0', '1']);
    const numbering = readPart(bytes, 'word/numbering.xml');
    const levelOf = (id: string | null | undefined, level: string) => {
      const number = all(numbering, 'w:num').find((entry) => entry.attributes['w:numId'] === id) as XmlElement;
      const definition = all(numbering, 'w:abstractNum').find(
        (entry) => entry.attributes['w:abstractNumId'] === value(number, 'w:abstractNumId'),
      ) as XmlElement;
      const found = all(definition, 'w:lvl').find((entry) => entry.attributes['w:ilvl'] === level) as XmlElement;
      return [value(found, 'w:numFmt'), value(found, 'w:lvlText'), value(found, 'w:start')];
    };
    expect(levelOf(outer, '0')).toEqual(['decimal', '%1.', '1']);
    expect(levelOf(inner, '1')).toEqual(['lowerLetter', '(%2)', '1']);
    expect(levelOf(innermost, '2')).toEqual(['lowerRoman', '(%3)', '1']);
    expect(levelOf(again, '0')).toEqual(['decimal', '%1.', '1']);
    expect(levelOf(four, '0')).toEqual(['decimal', '%1.', '4']);
    expect(levelOf(bullet, '0')).toEqual(['bullet', '•', '1']);
    expect(levelOf(abjad, '1')).toEqual(['arabicAbjad', '(%2)', '1']);
    expect(all(numbering, 'w:num')).toHaveLength(7);
  });

  test('set the later blocks of an item under its words', async () => {
    const left = published.paragraphs.body.left + published.lists.indent;
    const under = { ...paragraph('listItem', 'Under'), left };
    const document = await flowOf(list([[{ ...paragraph('listItem', 'Item'), left }, under]]));
    const [item, later] = all(document, 'w:p') as [XmlElement, XmlElement];
    expect(all(item, 'w:ind')).toEqual([]);
    expect(first(later, 'w:ind').attributes).toEqual({ 'w:left': '1701' });
  });
});

describe('tables', () => {
  test('repeat their head and cut no row', async () => {
    const rows = all(await flowOf(table(published), paragraph('body', 'After')), 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 1]);
  });

  test('are ruled by their style: above the head, below it, and at the end', async () => {
    const bytes = await render(layoutOf(published, [table(published), paragraph('body', 'After')]));
    const document = readPart(bytes, 'word/document.xml');
    expect(value(document, 'w:tblStyle')).toBe('TableG');
    expect(first(document, 'w:tblLook').attributes).toMatchObject({ 'w:firstRow': 'true', 'w:lastRow': 'false' });
    expect([...all(document, 'w:tcBorders'), ...all(document, 'w:tblBorders')]).toEqual([]);
    const style = all(readPart(bytes, 'word/styles.xml'), 'w:style').find(
      (entry) => entry.attributes['w:styleId'] === 'TableG',
    ) as XmlElement;
    const rules = (borders: XmlElement) =>
      borders.children.map((side) => typeof side !== 'string' && [side.name, side.attributes['w:sz']]);
    expect(rules(first(style, 'w:tblBorders'))).toEqual([['w:bottom', '6']]);
    const head = first(style, 'w:tblStylePr');
    expect(head.attributes['w:type']).toBe('firstRow');
    expect(rules(first(head, 'w:tcBorders'))).toEqual([
      ['w:top', '2'],
      ['w:bottom', '6'],
    ]);
  });

  test('do not touch, and do not end a document', async () => {
    const bare = { ...table(published), notes: [] };
    const document = first(await flowOf(bare, bare), 'w:body');
    const names = document.children.map((child) => typeof child !== 'string' && child.name);
    expect(names).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });
});
