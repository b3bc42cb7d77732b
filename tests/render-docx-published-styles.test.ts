import { expect, test } from 'vitest';
import { all, first, readPart, type XmlElement } from './support/docx-package.ts';
import { published, render, value } from './support/docx-render.ts';
import { statement } from './support/docx-samples.ts';

/**
 * The styles of the template, as they stand in documents issued by the United Nations Office at Geneva, 2018-2019. Sizes
 * are half-points, lengths twentieths of a point; `line` is the rule and its measure; `ind` is left, right, hanging.
 */
interface Measured {
  readonly name: string;
  readonly aliases?: string;
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly line: string;
  readonly space: readonly [before: number, after: number];
  readonly ind: readonly [left: number, right: number, hanging: number];
  readonly tabs?: readonly string[];
  readonly keep?: true;
  readonly justified?: true;
  /** Of the pane and of screen readers; the template gives levels to none but tables, which changes no look. */
  readonly outline?: number;
}

const heading = { ind: [1134, 1134, 1134], tabs: ['right 851'], keep: true } as const;
const large = { bold: true, space: [240, 240], ind: [1134, 1134, 0], keep: true } as const;
const text = { size: 20, line: 'atLeast 240', space: [0, 120], justified: true } as const;
const footnote = {
  size: 18,
  line: 'exact 220',
  space: [0, 0],
  ind: [1134, 1134, 1134],
  // The first is the template's. Word stops at the indent before it comes to the second, which LibreOffice needs.
  tabs: ['right 1021', 'left 1135'],
} as const;

const measured: Readonly<Record<string, Measured>> = {
  Normal: { name: 'Normal', size: 20, line: 'atLeast 240', space: [0, 0], ind: [0, 0, 0] },
  HMG: { name: '_ H __M_G', size: 34, bold: true, line: 'exact 360', space: [240, 240], ...heading },
  HChG: { name: '_ H _Ch_G', size: 28, bold: true, line: 'exact 300', space: [360, 240], outline: 1, ...heading },
  H1G: { name: '_ H_1_G', size: 24, bold: true, line: 'exact 270', space: [360, 240], outline: 2, ...heading },
  H23G: { name: '_ H_2/3_G', size: 20, bold: true, line: 'exact 240', space: [240, 120], outline: 3, ...heading },
  H4G: { name: '_ H_4_G', size: 20, italic: true, line: 'exact 240', space: [240, 120], outline: 4, ...heading },
  H56G: { name: '_ H_5/6_G', size: 20, line: 'exact 240', space: [240, 120], ...heading },
  SingleTxtG: { name: '_ Single Txt_G', ind: [1134, 1134, 0], ...text },
  // What stands left of bullets is said by their numbering; the style alone stands with the text.
  Bullet1G: { name: '_Bullet 1_G', ind: [1134, 1134, 0], ...text },
  Bullet2G: { name: '_Bullet 2_G', ind: [1134, 1134, 0], ...text },
  SMG: { name: '__S_M_G', size: 40, line: 'exact 420', ...large },
  SLG: { name: '__S_L_G', size: 56, line: 'exact 580', ...large },
  SSG: { name: '__S_S_G', size: 28, line: 'exact 300', ...large },
  XLargeG: { name: '__XLarge_G', size: 40, line: 'exact 420', ...large },
  FootnoteText: { name: 'footnote text', aliases: '5_G', ...footnote },
  EndnoteText: { name: 'endnote text', aliases: '2_G', ...footnote },
  Header: { name: 'header', aliases: '6_G', size: 18, bold: true, line: 'auto 240', space: [0, 0], ind: [0, 0, 0] },
  Footer: { name: 'footer', aliases: '3_G', size: 16, line: 'auto 240', space: [0, 0], ind: [0, 0, 0] },
  Heading1: {
    name: 'heading 1',
    aliases: 'Table_G',
    size: 20,
    line: 'auto 240',
    space: [0, 0],
    ind: [1134, 0, 0],
    outline: 1,
  },
};

const stylesPart = readPart(await render(statement(published)), 'word/styles.xml');
const byId = new Map(all(stylesPart, 'w:style').map((style) => [style.attributes['w:styleId'], style]));

function styleOf(id: string): XmlElement {
  const style = byId.get(id);
  if (style === undefined) throw new Error(`no style ${id}`);
  return style;
}

/** A style and those it is based on, the nearest first. */
function chain(id: string): XmlElement[] {
  const style = styleOf(id);
  const base = value(style, 'w:basedOn');
  return [style, ...(base === undefined ? [] : chain(base))];
}

/** The nearest element of a name that says something of an attribute. */
function said(id: string, name: string, attribute: string): string | undefined {
  const elements = chain(id).flatMap((style) => all(style, name).slice(0, 1));
  return elements.find((element) => element.attributes[attribute] !== undefined)?.attributes[attribute];
}

const length = (id: string, name: string, attribute: string) => Number(said(id, name, attribute) ?? 0);

function figuresOf(id: string): Measured {
  const has = (name: string) => chain(id).some((style) => all(style, name).length > 0);
  const aliases = value(styleOf(id), 'w:aliases');
  const outline = said(id, 'w:outlineLvl', 'w:val');
  const stops = chain(id).flatMap((style) => all(style, 'w:tabs').slice(0, 1))[0];
  const tabs = stops && all(stops, 'w:tab').map(({ attributes }) => `${attributes['w:val']} ${attributes['w:pos']}`);
  return {
    name: value(styleOf(id), 'w:name') ?? '',
    ...(aliases !== undefined && { aliases }),
    size: length(id, 'w:sz', 'w:val'),
    ...(has('w:b') && { bold: true }),
    ...(has('w:i') && { italic: true }),
    line: `${said(id, 'w:spacing', 'w:lineRule')} ${said(id, 'w:spacing', 'w:line')}`,
    space: [length(id, 'w:spacing', 'w:before'), length(id, 'w:spacing', 'w:after')],
    ind: [length(id, 'w:ind', 'w:left'), length(id, 'w:ind', 'w:right'), length(id, 'w:ind', 'w:hanging')],
    ...(tabs && { tabs }),
    ...(has('w:keepNext') && has('w:keepLines') && { keep: true }),
    ...(said(id, 'w:jc', 'w:val') === 'both' && { justified: true }),
    ...(outline !== undefined && { outline: Number(outline) + 1 }),
  };
}

test.each(Object.entries(measured))('%s has the figures of issued documents', (id, figures) => {
  expect(figuresOf(id)).toEqual(figures);
});

test('a letter of Normal is Times New Roman, and no word of it is hyphenated', () => {
  const normal = styleOf('Normal');
  expect(first(normal, 'w:rFonts').attributes).toMatchObject({
    'w:ascii': 'Times New Roman',
    'w:hAnsi': 'Times New Roman',
    'w:cs': 'Times New Roman',
  });
  expect(all(normal, 'w:suppressAutoHyphens')).toHaveLength(1);
  expect(value(normal, 'w:lang')).toBe('en-GB');
});

test('a rule of half a point stands 4 points under the head', () => {
  const { attributes } = first(first(styleOf('Header'), 'w:pBdr'), 'w:bottom');
  expect(attributes).toEqual({ 'w:val': 'single', 'w:sz': '4', 'w:space': '4', 'w:color': 'auto' });
});

test.each([
  ['FootnoteReference', 'footnote reference', '4_G', { 'w:sz': '18', 'w:vertAlign': 'superscript', 'w:b': undefined }],
  ['PageNumber', 'page number', '7_G', { 'w:sz': '18', 'w:vertAlign': undefined, 'w:b': 'on' }],
])('%s is a style of characters', (id, name, aliases, look) => {
  const style = styleOf(id);
  expect(style.attributes['w:type']).toBe('character');
  expect([value(style, 'w:name'), value(style, 'w:aliases')]).toEqual([name, aliases]);
  const bold = all(style, 'w:b').length > 0 ? 'on' : undefined;
  expect({ 'w:sz': value(style, 'w:sz'), 'w:vertAlign': value(style, 'w:vertAlign'), 'w:b': bold }).toEqual(look);
});

test('a call of a note is Times New Roman wherever it stands', () => {
  expect(first(styleOf('FootnoteReference'), 'w:rFonts').attributes['w:ascii']).toBe('Times New Roman');
});

test('styles are based on those that the template bases them on', () => {
  expect(['EndnoteText', 'Heading1', 'HChG'].map((id) => value(styleOf(id), 'w:basedOn'))).toEqual([
    'FootnoteText',
    'SingleTxtG',
    'Normal',
  ]);
});

test('Word knows its own styles by their names, and takes the rest for custom ones', () => {
  const custom = [...byId].filter(([, style]) => style.attributes['w:customStyle'] === '1').map(([id]) => id);
  expect(custom).toEqual(expect.arrayContaining(['HChG', 'SingleTxtG', 'Bullet1G', 'TableG', 'FootnoteSymbol']));
  for (const id of ['Normal', 'FootnoteText', 'Header', 'Heading1', 'PageNumber', 'Strong', 'Hyperlink']) {
    expect(custom).not.toContain(id);
  }
});
