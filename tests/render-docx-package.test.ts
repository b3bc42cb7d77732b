import { describe, expect, test } from 'vitest';
import { metadata } from './support/docx-layout.ts';
import { all, first, parseXml, readPart, readParts } from './support/docx-package.ts';
import { lookNames, looks, paragraph, render } from './support/docx-render.ts';
import { statement } from './support/docx-samples.ts';

describe.each(lookNames)('%s', (name) => {
  const stylesheet = looks[name];
  const layout = statement(stylesheet);

  test('leaves in the separators of the notes nothing but the rules', async () => {
    const footnotes = readParts(await render(layout)).get('word/footnotes.xml');
    expect(footnotes).toContain(
      '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    );
    expect(footnotes).toContain(
      '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
    );
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
    const signed = { ...layout, metadata: { ...layout.metadata, author: 'Rivers of the World' } };
    expect(Buffer.compare(await render(signed), await render(layout))).toBe(0);
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
  });

  test('is packed in one order, in one manner, with one time', async () => {
    const entries = zipEntries(await render(layout));
    const names = entries.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(names[0]).toBe('[Content_Types].xml');
    // Deflated all; 1 January 1980, noon, as DOS writes it; nothing of the machine in the extra fields.
    expect(new Set(entries.map(({ method, time, extra }) => [method, time, extra].join()))).toEqual(
      new Set([`8,${0x0021_6000},0`]),
    );
  });
});

test.each([
  ['en', 'en-GB', { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }],
  ['ru', 'ru-RU', { 'w:val': 'ru-RU', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }],
  ['ar', 'ar-SA', { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }],
  ['zh', 'zh-SG', { 'w:val': 'en-GB', 'w:eastAsia': 'zh-SG', 'w:bidi': 'ar-SA' }],
] as const)(
  'a document in %s names it, and what words in other scripts are taken for',
  async (language, languageTag, said) => {
    const bytes = await render({ ...statement(looks.published), metadata: { ...metadata, language, languageTag } });
    const languages = all(readPart(bytes, 'word/styles.xml'), 'w:lang').map(({ attributes }) => attributes);
    expect(languages).toEqual([said, said]);
    expect(first(readPart(bytes, 'word/settings.xml'), 'w:themeFontLang').attributes).toEqual(said);
    expect(first(readPart(bytes, 'docProps/core.xml'), 'dc:language').children).toEqual([languageTag]);
  },
);

test('lists are said to be in use, and no kind of picture is announced', async () => {
  const parts = readParts(await render(statement(looks.published)));
  expect(parts.get('word/numbering.xml')).not.toMatch(/tentative|hybridMultilevel/);
  const types = all(parseXml(parts.get('[Content_Types].xml') ?? ''), 'Default');
  expect(types.map(({ attributes }) => attributes['Extension']).sort()).toEqual(['rels', 'xml']);
});

test('a text without a list has no part for lists', async () => {
  const words = { ...statement(looks.published), flow: [paragraph('body', 'Spring')], notes: [] };
  const parts = readParts(await render(words));
  expect([...parts.keys()]).not.toContain('word/numbering.xml');
  for (const part of ['[Content_Types].xml', 'word/_rels/document.xml.rels']) {
    expect(parts.get(part)).not.toContain('numbering.xml');
  }
});

/** The entries of a zip file as its central directory has them (APPNOTE 4.3.12). */
function zipEntries(bytes: Uint8Array): { name: string; method: number; time: number; extra: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - 22;
  const entries = [];
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === 0x0201_4b50) {
    const [length, extra] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      extra,
    });
    at += 46 + length + extra + view.getUint16(at + 32, true);
  }
  return entries;
}
