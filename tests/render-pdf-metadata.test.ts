import { homedir, userInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import type { Metadata } from '../src/layout/index.ts';
import { renderPdf } from '../src/render/pdf/index.ts';
import { layout, paragraph } from './support/pdf-layout.ts';
import { selfDescriptions } from './support/pdf-metadata.ts';
import { readTags } from './support/pdf-tags.ts';
import { fontWorld } from './support/pdf-world.ts';

async function made(more: Partial<Metadata> = {}): Promise<Uint8Array> {
  const given = layout([paragraph('One.')]);
  return renderPdf({ ...given, metadata: { ...given.metadata, ...more } }, fontWorld);
}

describe('what a PDF says of itself', () => {
  test('is the same in the information dictionary and in XMP', async () => {
    const { dictionary, xmp } = selfDescriptions(await made({ author: 'Loire Watch & <Rhine> Watch' }));
    expect(dictionary).toEqual({
      title: 'Rivers & treaties: the right to water <in the basin>',
      author: 'Loire Watch & <Rhine> Watch',
      subject: 'Written statement',
      keywords: 'water, treaties',
      creator: 'Rostrum',
      producer: 'Rostrum',
      created: '2026-11-20T00:00:00Z',
      modified: '2026-11-20T00:00:00Z',
    });
    expect(xmp).toEqual(dictionary);
  });

  test('is silent about what is not given: nobody is the author, unless somebody is', async () => {
    const { dictionary, xmp } = selfDescriptions(await made({ subject: '', keywords: [] }));
    expect(Object.keys(dictionary).sort()).toEqual(['created', 'creator', 'modified', 'producer', 'title']);
    expect(xmp).toEqual(dictionary);
  });

  test.each([
    ['other letters', 'Ḥāfeẓ — «Вода» 水 \u{1f4a7}'],
    ['signs of both formats', '(a) \\ [b] <<c>> &amp; ]]> "d"'],
    ['what is no letter', 'so\u00adft \ufeff\u0001\ud800 two\nlines\u202e'],
  ])('is the same with %s', async (_, words) => {
    const { dictionary, xmp } = selfDescriptions(
      await made({ title: words, author: words, subject: words, keywords: [words, words] }),
    );
    expect(xmp).toEqual(dictionary);
    expect(dictionary.author).toBe(dictionary.title);
    expect(dictionary.title).not.toBe('');
  });

  test('an author without a letter is none', async () => {
    const { dictionary, xmp } = selfDescriptions(await made({ author: '\u00ad' }));
    expect('author' in dictionary || 'author' in xmp).toBe(false);
  });

  test('names its standards and its language, and no program but ours, no version, no folder and no user', async () => {
    const bytes = await made({ languageTag: 'fr-FR' });
    expect((await readTags(bytes)).catalog.get('Lang')).toBe('fr-FR');
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(file).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(file).toContain('<dc:language><rdf:Bag><rdf:li>fr-FR</rdf:li></rdf:Bag></dc:language>');
    expect(file).not.toMatch(/pdfkit|pdfmake|Rostrum[ /]?\d/i);
    const { username } = userInfo();
    for (const secret of [process.cwd(), homedir(), `/${username}/`]) expect(file).not.toContain(secret);
  });
});
