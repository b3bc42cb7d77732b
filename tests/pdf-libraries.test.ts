import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type BrokenText,
  type Font,
  type Glyph,
  type GlyphSubset,
  type LineFont,
  type OpenedFont,
  type OutlineItem,
  type PageRenderer,
  PDFDocument,
  type PdfDocument,
  type Reference,
  Renderer,
  type StructureContent,
  TextBreaker,
  type TextItem,
} from '../src/render/pdf/pdfmake.ts';
import { readFonts } from '../src/render/pdf/read-fonts.ts';
import { fontWorld } from './support/pdf-world.ts';

/** What each member of a type must be. A member that `pdfmake.ts` declares and no line here names does not compile. */
type Members<Type> = Readonly<Record<keyof Type, 'function' | 'number' | 'string' | 'object'>>;

let pdf: PdfDocument;
let font: Font;
let renderer: PageRenderer;

beforeAll(async () => {
  const { main } = await readFonts([], 'en', fontWorld);
  const options = { autoFirstPage: false, font: null, tagged: true, subset: 'PDF/A-2a', pdfVersion: '1.7' };
  pdf = new PDFDocument({ [main.name]: main.sources }, {}, {}, {}, options);
  renderer = new Renderer(pdf);
  renderer.renderPages([{ items: [], pageSize: { width: 595, height: 842 } }]);
  font = pdf.provideFont(main.name, false, false);
});

/** The members that are not what they must be, by name. */
function faultsOf<Type>(thing: Type, members: Members<Type>): string[] {
  return Object.entries(members).flatMap(([name, kind]) => {
    const found = typeof (thing as Record<string, unknown>)[name];
    return found === kind ? [] : [`${name} is ${found}, not ${kind}`];
  });
}

test('pdfmake is the version that this room was written against', () => {
  const require = createRequire(import.meta.url);
  const manifest: { version: string } = JSON.parse(readFileSync(require.resolve('pdfmake/package.json'), 'utf8'));
  expect(manifest.version).toBe('0.3.11');
});

describe('pdfmake and pdfkit have what we call, override or fill', () => {
  test('of a document', () => {
    expect(
      faultsOf<Omit<PdfDocument, typeof Symbol.asyncIterator>>(pdf, {
        page: 'object',
        outline: 'object',
        info: 'object',
        provideFont: 'function',
        addContent: 'function',
        ref: 'function',
        addNamedDestination: 'function',
        markStructureContent: 'function',
        endMarkedContent: 'function',
        getStructTreeRoot: 'function',
        getStructParentTree: 'function',
        createStructParentTreeNextKey: 'function',
        appendXML: 'function',
        _addInfo: 'function',
        end: 'function',
      }),
    ).toEqual([]);
    expect(typeof pdf[Symbol.asyncIterator]).toBe('function');
  });

  test('of its page, its outline and its objects', () => {
    expect(
      faultsOf<PdfDocument['page']>(pdf.page, {
        width: 'number',
        height: 'number',
        fonts: 'object',
        dictionary: 'object',
        annotations: 'object',
      }),
    ).toEqual([]);
    expect(faultsOf<OutlineItem>(pdf.outline, { addItem: 'function' })).toEqual([]);
    expect(faultsOf<Reference>(pdf.ref({}), { data: 'object', end: 'function' })).toEqual([]);
  });

  test('of the tag tree', () => {
    const content = pdf.markStructureContent('P');
    pdf.endMarkedContent();
    expect(faultsOf<StructureContent>(content, { refs: 'object' })).toEqual([]);
    const [reference] = content.refs;
    expect(
      reference && faultsOf<StructureContent['refs'][number]>(reference, { pageRef: 'object', mcid: 'number' }),
    ).toEqual([]);
    const tree = pdf.getStructParentTree();
    expect(faultsOf<typeof tree>(tree, { get: 'function', add: 'function' })).toEqual([]);
  });

  test('of the renderer', () => {
    expect(
      faultsOf<PageRenderer>(renderer, {
        pdfDocument: 'object',
        renderPages: 'function',
        renderLine: 'function',
        renderVector: 'function',
      }),
    ).toEqual([]);
  });

  test('of text that is broken, with the properties that were given along', () => {
    const given = { text: 'The river\nis low', bold: true, italics: false, fontSize: 9, mark: 'kept' };
    const broken: BrokenText<TextItem>[] = new TextBreaker().getBreaks([given]);
    expect(broken.map(({ text, lineEnd = false }) => [text, lineEnd])).toEqual([
      ['The ', false],
      ['river', true],
      ['is ', false],
      ['low', false],
    ]);
    expect(broken.every((part) => 'mark' in part && part.mark === 'kept')).toBe(true);
  });
});

describe('pdfkit and fontkit have what we call, override or fill', () => {
  test('of a font in a document', () => {
    const metrics: Members<LineFont> = { ascender: 'number', descender: 'number', lineGap: 'number' };
    expect(
      faultsOf<Font>(font, {
        ...metrics,
        id: 'string',
        scale: 'number',
        font: 'object',
        subset: 'object',
        widths: 'object',
        unicode: 'object',
        ref: 'function',
      }),
    ).toEqual([]);
    expect([font.id, font.scale]).toEqual(['F1', 1000 / 2048]);
  });

  test('of a font file', () => {
    expect(
      faultsOf<OpenedFont>(font.font, {
        unitsPerEm: 'number',
        characterSet: 'object',
        loca: 'object',
        _glyphs: 'object',
        getGlyph: 'function',
        layout: 'function',
        createSubset: 'function',
      }),
    ).toEqual([]);
    expect(font.font.loca.offsets.length).toBeGreaterThan(3000);
    const glyph = font.font.getGlyph(7);
    expect(font.font._glyphs[7] === glyph, 'a glyph is kept in `_glyphs`').toBe(true);
  });

  test('of letters and their places', () => {
    const { glyphs, positions } = font.font.layout('A', [], undefined, undefined, 'ltr');
    const [glyph] = glyphs;
    const [position] = positions;
    if (!glyph || !position) throw new Error('fontkit sets no letter');
    expect(
      faultsOf<Glyph>(glyph, { id: 'number', codePoints: 'object', advanceWidth: 'number', cbox: 'object' }),
    ).toEqual([]);
    expect(
      faultsOf<Glyph['cbox']>(glyph.cbox, { minX: 'number', minY: 'number', maxX: 'number', maxY: 'number' }),
    ).toEqual([]);
    expect(faultsOf<typeof position>(position, { xAdvance: 'number', xOffset: 'number', yOffset: 'number' })).toEqual(
      [],
    );
  });

  test('of what is embedded, once it is written', () => {
    const subset = font.font.createSubset();
    expect(subset.includeGlyph(7)).toBe(1);
    expect(subset.glyphs).toEqual([0, 7]);
    (subset as GlyphSubset & { encode(): Uint8Array }).encode();
    expect(
      faultsOf<GlyphSubset>(subset, {
        glyphs: 'object',
        includeGlyph: 'function',
        _addGlyph: 'function',
        glyf: 'object',
        offset: 'number',
        loca: 'object',
        hmtx: 'object',
      }),
    ).toEqual([]);
    expect(subset.loca.offsets).toHaveLength(3);
    expect(subset.hmtx.metrics[1]).toEqual({ advance: expect.any(Number), bearing: expect.any(Number) });
  });
});
