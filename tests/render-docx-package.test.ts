import { describe, expect, test } from 'vitest';
import { metadata } from './support/docx-layout.ts';
import { parseXml, readParts } from './support/docx-package.ts';
import { lookNames, looks, render } from './support/docx-render.ts';
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
    // Local file headers hold 1 January 1980, noon, as DOS writes it.
    expect([...once.slice(10, 14)]).toEqual([0x00, 0x60, 0x21, 0x00]);
  });
});
