import { describe, expect, test } from 'vitest';
import { paragraphRoles } from '../src/doc/index.ts';
import type { Layout, LayoutBlock } from '../src/layout/index.ts';
import { renderDocx } from '../src/render/docx/index.ts';
import { builder, call, emptyWorld, layoutOf, metadata, text } from './support/docx-layout.ts';
import {
  all,
  first,
  paragraphTexts,
  parseXml,
  readPart,
  readParts,
  styleOf,
  textOf,
  type XmlElement,
} from './support/docx-package.ts';
import { statement, table } from './support/docx-samples.ts';
import { readStylesheet } from './support/stylesheet.ts';

const published = readStylesheet('published');
const submission = readStylesheet('submission');
const looks = { published, submission };
const { paragraph, list, note } = builder(published);

const render = (layout: Layout) => renderDocx(layout, emptyWorld);
const flowOf = async (...flow: LayoutBlock[]) => readPart(await render(layoutOf(published, flow)), 'word/document.xml');
const value = (element: XmlElement, name: string) => all(element, name)[0]?.attributes['w:val'];
const tw = (points: number) => String(Math.round(points * 20));

describe.each(Object.keys(looks) as (keyof typeof looks)[])('%s', (name) => {
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

  test('defines a style for every role with the figures of the stylesheet', async () => {
    const styles = all(readPart(await render(layout), 'word/styles.xml'), 'w:style');
    for (const role of paragraphRoles) {
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

  test('leaves in the separators of the notes nothing but the rules', async () => {
    const footnotes = readParts(await render(layout)).get('word/footnotes.xml');
    expect(footnotes).toContain(
      '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    );
    expect(footnotes).toContain(
      '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
    );
  });

  test('calls every note once, in order, by an id that exists', async () => {
    const bytes = await render(layout);
    const called = all(readPart(bytes, 'word/document.xml'), 'w:footnoteReference').map(
      (mark) => mark.attributes['w:id'],
    );
    const notes = all(readPart(bytes, 'word/footnotes.xml'), 'w:footnote').map((entry) => entry.attributes['w:id']);
    expect(['-1', '0', ...called]).toEqual(notes);
  });

  test('is made of parts that are well formed, all of them declared', async () => {
    const parts = readParts(await render(layout));
    for (const xml of parts.values()) expect(() => parseXml(xml)).not.toThrow();
    expect([...parts.keys()]).toEqual([...parts.keys()].sort());
    expect([...parts.keys()].filter((part) => /endnotes|comments|custom|app\.xml|theme/.test(part))).toEqual([]);
    const types = parts.get('[Content_Types].xml') ?? '';
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, part]) => part);
    expect(declared.sort()).toEqual([...parts.keys()].filter((part) => !/rels$|Content/.test(part)).sort());
    for (const [part, xml] of parts) if (part.endsWith('.rels')) expect(xml).toContain('<Relationship ');
  });

  test('tells nothing about who made it', async () => {
    const parts = readParts(await render(layout));
    const core = parseXml(parts.get('docProps/core.xml') ?? '');
    expect(core.children.map((child) => (typeof child === 'string' ? child : [child.name, ...child.children]))).toEqual(
      [
        ['dc:title', metadata.title],
        ['dc:subject', metadata.subject],
        ['cp:keywords', 'A/HRC/61/NGO/…, agenda item 4'],
        ['dc:language', 'en-GB'],
        ['dcterms:created', '2026-02-09T12:34:56Z'],
        ['dcterms:modified', '2026-02-09T12:34:56Z'],
      ],
    );
    const everything = [...parts.values()].join();
    expect(everything).not.toMatch(/creator|lastModifiedBy|Company|w:rsid|w:author|nanoid|Un-named/);
  });

  test('gives the same bytes twice, and in any zone', async () => {
    const once = await render(layout);
    expect(Buffer.from(await render(layout)).equals(once)).toBe(true);
    const zone = process.env['TZ'];
    const offsets = new Set<number>();
    try {
      for (const elsewhere of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Tehran']) {
        process.env['TZ'] = elsewhere;
        offsets.add(new Date(0).getTimezoneOffset());
        expect(Buffer.from(await render(layout)).equals(once), elsewhere).toBe(true);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect(offsets.size).toBe(3);
    // Local file headers hold 1 January 1980, noon, as DOS writes it.
    expect([...once.slice(10, 14)]).toEqual([0x00, 0x60, 0x21, 0x00]);
  });
});

describe('the published look', () => {
  test('has a page of its own at the front, heads outside, and numbers from the second page on', async () => {
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
      all(parseXml(readParts(bytes).get('word/_rels/document.xml.rels') ?? ''), 'Relationship').map(
        ({ attributes }) => [attributes['Id'], attributes['Target']],
      ),
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
    expect(textOf(margin('w:footerReference', 'first') ?? first(section, 'none'))).toContain(
      'not an official document',
    );
  });

  test('begins with the measured table, its first column empty', async () => {
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
    expect(all(upper[2] as XmlElement, 'w:sz').map((size) => size.attributes['w:val'])).toEqual(['40']);
  });

  test('begins a heading with two tabs, so that its words stand behind the column of numbers', async () => {
    const document = readPart(await render(statement(published)), 'word/document.xml');
    const texts = all(document, 'w:p').filter((entry) => /^H|CoverTitle/.test(styleOf(entry)));
    expect(texts.map((entry) => textOf(entry).slice(0, 3))).toEqual(['\t\tJ', '\t\tE', '\t\tT', '\t\tI', '\t\tI']);
  });

  test('carries styles, and formats directly only what differs from them', async () => {
    const document = await flowOf(
      paragraph('heading1', text('All of it is bold', { bold: true })),
      paragraph('body', 'Plain and ', text('strong', { bold: true }), text(' and slanted', { italic: true })),
    );
    const [heading, body] = all(document, 'w:p') as [XmlElement, XmlElement];
    expect(all(heading, 'w:rPr')).toEqual([]);
    expect(
      all(body, 'w:rPr').map((run) => run.children.map((child) => typeof child !== 'string' && child.name)),
    ).toEqual([
      ['w:b', 'w:bCs'],
      ['w:i', 'w:iCs'],
    ]);
    expect(all(body, 'w:ind')).toEqual([]);
  });

  test('breaks a page before the next words, not with an empty paragraph', async () => {
    const document = await flowOf(paragraph('body', 'Spring'), { type: 'pageBreak' }, list(['Summer', 'Autumn']));
    expect(all(document, 'w:p').map((entry) => all(entry, 'w:pageBreakBefore').length)).toEqual([0, 1, 0]);
  });

  test('keeps a rule on the page of the words that it ends', async () => {
    const rule = { type: 'rule', role: 'endMark', width: 85, thickness: 0.5 } as const;
    const document = await flowOf(paragraph('body', 'Spring'), list(['Summer', 'Autumn']), rule);
    expect(all(document, 'w:p').map((entry) => all(entry, 'w:keepNext').length)).toEqual([0, 0, 1, 0]);
  });

  test('leaves blank where a break of thought has no rule', async () => {
    const document = await flowOf({ type: 'rule', role: 'thematicBreak', width: 0, thickness: 0 });
    expect(all(document, 'w:p').map(styleOf)).toEqual(['BreakMark']);
    expect(all(document, 'w:pBdr')).toEqual([]);
  });

  test('draws a rule that adds no words', async () => {
    const document = await flowOf({ type: 'rule', role: 'endMark', width: 85, thickness: 0.5 });
    const [mark] = all(document, 'w:p') as [XmlElement];
    expect(styleOf(mark)).toBe('EndMark');
    expect(textOf(mark)).toBe('');
    expect(first(mark, 'w:bottom').attributes['w:sz']).toBe('4');
    const { 'w:left': left, 'w:right': right } = first(mark, 'w:ind').attributes;
    expect(11907 - 2 * 1134 - Number(left) - Number(right)).toBeCloseTo(85 * 20, -1);
  });
});

describe('the plain sheet', () => {
  test('has neither heads nor feet, neither bold nor italics nor underline', async () => {
    const parts = readParts(await render(statement(submission)));
    const document = parts.get('word/document.xml') ?? '';
    expect(document).not.toMatch(/<w:(headerReference|footerReference|titlePg|tbl)\b/);
    expect([...parts.keys()].filter((part) => /header|footer/.test(part))).toEqual([]);
    expect(parts.get('word/settings.xml')).not.toContain('evenAndOddHeaders');
    expect([...parts.values()].join()).not.toMatch(/<w:(b|i|u)\b(?! w:val="0")/);
  });

  test('begins a note with its mark and a space', async () => {
    const footnotes = readPart(await render(statement(submission)), 'word/footnotes.xml');
    const entry = all(footnotes, 'w:footnote')[2] as XmlElement;
    expect(all(entry, 'w:tab')).toEqual([]);
    expect(textOf(entry)).toMatch(/^ Treaty of the Lakes/);
  });
});

describe('notes', () => {
  test('an asterisk keeps its mark and takes no number', async () => {
    const bytes = await render(statement(published));
    const [asterisk, one] = all(readPart(bytes, 'word/document.xml'), 'w:footnoteReference') as [
      XmlElement,
      XmlElement,
    ];
    expect(asterisk.attributes).toEqual({ 'w:customMarkFollows': '1', 'w:id': '1' });
    expect(one.attributes).toEqual({ 'w:id': '2' });
    const run = all(readPart(bytes, 'word/document.xml'), 'w:r').find(
      (entry) => all(entry, 'w:footnoteReference').length > 0,
    );
    expect(run && [value(run, 'w:rStyle'), textOf(run)]).toEqual(['FootnoteReference', '*']);
    const notes = all(readPart(bytes, 'word/footnotes.xml'), 'w:footnote').slice(2);
    expect(notes.map((entry) => all(entry, 'w:footnoteRef').length)).toEqual([0, 1, 1, 1]);
    expect(textOf(notes[0] as XmlElement)).toMatch(/^\t\*\tIssued/);
    expect(textOf(notes[1] as XmlElement)).toMatch(/^\t\tTreaty/);
  });

  test('a second call is a cross-reference to a bookmark at the first', async () => {
    const document = readPart(await render(statement(published)), 'word/document.xml');
    const field = first(document, 'w:fldSimple');
    expect(field.attributes['w:instr']).toBe(' NOTEREF _Ref2 \\f \\h ');
    expect(textOf(field)).toBe('1');
    expect(all(document, 'w:bookmarkStart').map((mark) => mark.attributes)).toEqual([
      { 'w:name': '_Ref2', 'w:id': '2' },
    ]);
    expect(all(document, 'w:bookmarkEnd').map((mark) => mark.attributes)).toEqual([{ 'w:id': '2' }]);
  });

  test('a note may hold several paragraphs and a list', async () => {
    const footnotes = readPart(await render(statement(published)), 'word/footnotes.xml');
    const paragraphs = all(all(footnotes, 'w:footnote')[4] as XmlElement, 'w:p');
    expect(paragraphs.map((entry) => value(entry, 'w:numId') !== undefined)).toEqual([false, false, true, true]);
    expect(paragraphs.map((entry) => all(entry, 'w:footnoteRef').length)).toEqual([1, 0, 0, 0]);
    expect(first(paragraphs[1] as XmlElement, 'w:ind').attributes).toEqual({ 'w:hanging': '0' });
  });

  test('a note that begins with a list has its mark on a line of its own', async () => {
    const bytes = await render(
      layoutOf(published, [paragraph('body', 'Delta', call('note-1', '1'))], {
        notes: [{ ...note('1', 'number', 'note-1'), blocks: [list(['Source.'], { role: 'footnote' })] }],
      }),
    );
    const entry = all(readPart(bytes, 'word/footnotes.xml'), 'w:footnote')[2] as XmlElement;
    expect(all(entry, 'w:p').map(textOf)).toEqual(['\t\t', 'Source.']);
  });

  test('letters belong to their table', async () => {
    const document = await flowOf(table(published), paragraph('body', 'After'));
    const paragraphs = all(document, 'w:p');
    expect(all(document, 'w:footnoteReference')).toEqual([]);
    expect(paragraphs.slice(-2).map((entry) => [styleOf(entry), textOf(entry)])).toEqual([
      ['TableNoteG', 'a Measured in summer.'],
      ['SingleTxtG', 'After'],
    ]);
    expect(value(first(paragraphs.at(-2) as XmlElement, 'w:r'), 'w:rStyle')).toBe('FootnoteReference');
  });
});

describe('lists', () => {
  test('are numbered by Word, each anew, by the pattern of the layout', async () => {
    const bytes = await render(
      layoutOf(published, [
        list(['One', [paragraph('listItem', 'Two'), list(['a', 'b'], { depth: 1 }), list(['i'], { depth: 2 })]]),
        list(['One again']),
        list(['Four'], { start: 4 }),
        list(['Bullet'], { ordered: false }),
      ]),
    );
    const used = all(readPart(bytes, 'word/document.xml'), 'w:numPr').map((entry) => [
      value(entry, 'w:ilvl'),
      value(entry, 'w:numId'),
    ]);
    const [outer, , inner, , innermost, again, four, bullet] = used.map(([, id]) => id);
    expect(new Set([outer, inner, innermost, again, four, bullet]).size).toBe(6);
    expect(used.map(([level]) => level)).toEqual(['0', '0', '1', '1', '2', '0', '0', '0']);
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
    expect(all(numbering, 'w:num')).toHaveLength(6);
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
  test('repeat their head, cut no row, and rule above and below the head and at the end', async () => {
    const rows = all(await flowOf(table(published), paragraph('body', 'After')), 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 1]);
    const rules = rows.map((row) => {
      const borders = all(row, 'w:tcBorders')[0];
      return ['w:top', 'w:bottom'].map((side) => borders && all(borders, side)[0]?.attributes['w:sz']);
    });
    expect(rules).toEqual([
      ['2', '6'],
      [undefined, undefined],
      [undefined, '6'],
    ]);
  });

  test('do not touch, and do not end a document', async () => {
    const bare = { ...table(published), notes: [] };
    const document = first(await flowOf(bare, bare), 'w:body');
    const names = document.children.map((child) => typeof child !== 'string' && child.name);
    expect(names).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });
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
  expect(all(document, 'w:bidiVisual')).toHaveLength(1);
  const styles = all(readPart(bytes, 'word/styles.xml'), 'w:style');
  for (const style of styles.filter((entry) => entry.attributes['w:type'] === 'paragraph')) {
    expect(all(style, 'w:bidi')).toHaveLength(1);
  }
  expect(all(readPart(bytes, 'word/settings.xml'), 'w:themeFontLang')[0]?.attributes['w:bidi']).toBe('ar');
});

test('a masthead without its measures is a fault of the caller', async () => {
  const [masthead] = statement(published).flow as [LayoutBlock];
  await expect(render(layoutOf(submission, [masthead]))).rejects.toThrow('Cannot set a masthead without `masthead`');
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
