import { describe, expect, test } from 'vitest';
import { call, layoutOf, metadata, text } from './support/docx-layout.ts';
import {
  all,
  first,
  paragraphTexts,
  parseXml,
  readPart,
  readParts,
  textOf,
  type XmlElement,
} from './support/docx-package.ts';
import { flowOf, list, note, paragraph, published, render, submission } from './support/docx-render.ts';
import { table } from './support/docx-samples.ts';

describe('links', () => {
  test('are live in the text and in the notes, and one of each address', async () => {
    const river = (address: string) => text('river', { link: address });
    const bytes = await render(
      layoutOf(
        published,
        [
          paragraph('body', river('https://rivers.example/a b'), ' and ', river('mailto:river@rivers.example')),
          paragraph('body', river('https://rivers.example/a b'), call('note-1', '1')),
          paragraph('body', river('javascript:alert(1)'), river('https://[')),
        ],
        { notes: [note('1', 'number', 'note-1', river('http://lakes.example'))] },
      ),
    );
    const targets = (part: string) =>
      all(readPart(bytes, `word/_rels/${part}.xml.rels`), 'Relationship')
        .filter((entry) => entry.attributes['TargetMode'] === 'External')
        .map((entry) => [entry.attributes['Id'], entry.attributes['Target']]);
    expect(targets('document')).toEqual([
      ['rIdLink1', 'https://rivers.example/a%20b'],
      ['rIdLink2', 'mailto:river@rivers.example'],
    ]);
    expect(targets('footnotes')).toEqual([['rIdLink1', 'http://lakes.example/']]);
    const links = all(readPart(bytes, 'word/document.xml'), 'w:hyperlink').map((link) => link.attributes['r:id']);
    expect(links).toEqual(['rIdLink1', 'rIdLink2', 'rIdLink1']);
  });
});

describe('words in another language', () => {
  test('name it where Word looks for it, by their letters', async () => {
    const lang = (value: string, tag: string) => text(value, { lang: tag });
    const document = await flowOf(
      paragraph(
        'body',
        'The charge is ',
        lang('moharebeh', 'fa-Latn'),
        ', ',
        lang('محاربه (moharebeh)', 'fa'),
        ', ',
        lang('水', 'zh-Hant'),
        ' or ',
        text('вода', { lang: 'ru', italic: true, link: 'https://rivers.example/' }),
      ),
    );
    const runs = all(document, 'w:r').map((run) => [
      textOf(run),
      all(run, 'w:lang')[0]?.attributes,
      all(run, 'w:rtl').length,
    ]);
    expect(runs).toEqual([
      ['The charge is ', undefined, 0],
      ['moharebeh', { 'w:val': 'fa-Latn' }, 0],
      [', ', undefined, 0],
      ['محاربه (', { 'w:bidi': 'fa' }, 1],
      ['moharebeh', { 'w:val': 'fa' }, 0],
      [')', { 'w:bidi': 'fa' }, 1],
      [', ', undefined, 0],
      ['水', { 'w:eastAsia': 'zh-Hant' }, 0],
      [' or ', undefined, 0],
      ['вода', { 'w:val': 'ru' }, 0],
    ]);
  });
});

describe('hostile text', () => {
  const hostile = [
    ']]>',
    '<w:p/>&amp;"\'',
    'a\u0000b\u0001c\u000bd\u001fe\u007f',
    'lone \ud800 and \udc00 and \ud83d\ude00',
    '\ufffe\uffff',
    '\u200frtl\u200e \u202eoverride\u202c',
    'CURRENT',
    'TOTAL_PAGES',
    '{1-0} {list-0} {\uffff1-0}',
    '$& $1 $`',
    ' two  spaces ',
    'tab\tand\nline',
    'soft\u00adhyphen\u00ad',
    'x'.repeat(10_000),
  ];

  test('makes a file that holds every letter that XML allows', async () => {
    const flow = hostile.map((words) => paragraph('body', words));
    const bytes = await render(
      layoutOf(published, [...flow, list(['after'])], {
        metadata: { ...metadata, title: hostile.join(' '), keywords: ['\ud800<'] },
        runningHead: '<A/HRC>\u0001',
        disclaimer: paragraph('disclaimer', '</w:p>\ufffe'),
      }),
    );
    for (const xml of readParts(bytes).values()) expect(() => parseXml(xml)).not.toThrow();
    expect(paragraphTexts(readPart(bytes, 'word/document.xml'))).toEqual([
      ']]>',
      '<w:p/>&amp;"\'',
      'abcde\u007f',
      'lone  and  and \ud83d\ude00',
      '',
      '\u200frtl\u200e \u202eoverride\u202c',
      'CURRENT',
      'TOTAL_PAGES',
      '{1-0} {list-0} {1-0}',
      '$& $1 $`',
      ' two  spaces ',
      'tab and line',
      'soft\u00adhyphen\u00ad',
      'x'.repeat(10_000),
      'after',
    ]);
  });

  test('a thousand notes are a thousand notes', async () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => index + 1);
    const layout = layoutOf(
      submission,
      numbers.map((number) => paragraph('body', 'Delta', call(`note-${number}`, `${number}`))),
      { notes: numbers.map((number) => note(`${number}`, 'number', `note-${number}`, `Source ${number}.`)) },
    );
    const bytes = await render(layout);
    expect(all(readPart(bytes, 'word/document.xml'), 'w:footnoteReference')).toHaveLength(1000);
    expect(all(readPart(bytes, 'word/footnotes.xml'), 'w:footnote')).toHaveLength(1002);
  });

  test('an empty document is one', async () => {
    const document = readPart(await render(layoutOf(submission, [])), 'word/document.xml');
    expect(paragraphTexts(document)).toEqual([]);
  });
});

test('Arabic runs from right to left, and the names in it from left to right', async () => {
  const bytes = await render(
    layoutOf(
      published,
      [
        paragraph('body', 'اجتمعت River Rights International في الربيع.'),
        paragraph('symbol', 'A', '/HRC/61/NGO/…'),
        table(published),
        paragraph('distribution', '6 February 2026'),
        paragraph('body', 'CCPR/C/IRN/CO/4, ', 'para. 73.'),
        paragraph('tableCell', '1,014'),
      ],
      {
        metadata: { ...metadata, language: 'ar', languageTag: 'ar' },
      },
    ),
  );
  const document = readPart(bytes, 'word/document.xml');
  const runs = all(first(document, 'w:p'), 'w:r').map((run) => [textOf(run), all(run, 'w:rtl').length]);
  expect(runs).toEqual([
    ['اجتمعت ', 1],
    ['River Rights International', 0],
    [' في الربيع.', 1],
  ]);
  expect(all(all(document, 'w:p')[1] as XmlElement, 'w:rtl')).toEqual([]);
  const inLast = all(document, 'w:p')
    .slice(-3)
    .map((entry) => all(entry, 'w:r').map((run) => all(run, 'w:rtl').length));
  expect(inLast).toEqual([[0], [0, 0], [1]]);
  expect(all(document, 'w:bidiVisual')).toHaveLength(1);
  const styles = all(readPart(bytes, 'word/styles.xml'), 'w:style');
  for (const style of styles.filter((entry) => entry.attributes['w:type'] === 'paragraph')) {
    expect(all(style, 'w:bidi')).toHaveLength(1);
  }
  expect(all(readPart(bytes, 'word/settings.xml'), 'w:themeFontLang')[0]?.attributes['w:bidi']).toBe('ar');
});
