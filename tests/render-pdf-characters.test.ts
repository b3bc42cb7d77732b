import { describe, expect, test, vi } from 'vitest';
import type { Layout } from '../src/layout/index.ts';
import { COMMON } from '../src/render/common-characters.ts';
import { facedTexts } from '../src/render/pdf/faced-texts.ts';
import { fontRuns } from '../src/render/pdf/font-runs.ts';
import { families } from '../src/render/pdf/fonts.ts';
import { renderPdf, uncoveredCharacters } from '../src/render/pdf/index.ts';
import { openFont } from '../src/render/pdf/opened-fonts.ts';
import type { OpenedFont } from '../src/render/pdf/pdfmake.ts';
import { readFonts } from '../src/render/pdf/read-fonts.ts';
import { shape } from '../src/render/pdf/shaping.ts';
import type { World } from '../src/world.ts';
import { call, heading, item, layout, list, note, paragraph, table, text } from './support/pdf-layout.ts';
import { linesOf, type ReadText, readTexts } from './support/pdf-lines.ts';
import { fontWorld } from './support/pdf-world.ts';

// Thousands of characters in four faces, and a font of 14 MB.
vi.setConfig({ testTimeout: 60_000 });

const left = 113.4;
const right = 481.95;

const faces = [
  ['regular', 'Regular', {}],
  ['bold', 'Bold', { bold: true }],
  ['italic', 'Italic', { italic: true }],
  ['bold italic', 'BoldItalic', { bold: true, italic: true }],
] as const;

function inLanguage(language: 'ar' | 'zh', given: Layout): Layout {
  return { ...given, metadata: { ...given.metadata, language, languageTag: language } };
}

/** Reads a document back that has neither cover nor heads and feet. */
async function read({ runningHead: _, stylesheet: { masthead: __, ...stylesheet }, ...rest }: Layout) {
  return readTexts(await renderPdf({ ...rest, stylesheet }, fontWorld));
}

/** What is read of a document of a paragraph for each text. */
async function linesRead(texts: readonly string[], look = {}): Promise<string[]> {
  return linesOf(await read(layout(texts.map((value) => paragraph([text(value, look)], 'tableCell')))));
}

async function openedFont(name: string): Promise<OpenedFont> {
  const result = await fontWorld.read(`rostrum:fonts/${name}.ttf`);
  if ('fault' in result) throw new Error(`The font \`${name}\` is ${result.fault}.`);
  return openFont(result.bytes);
}

function find(texts: readonly ReadText[], wanted: string): ReadText {
  const found = texts.find((placed) => placed.text.includes(wanted));
  if (!found) throw new Error(`Nobody reads \`${wanted}\` in ${JSON.stringify(texts.map((placed) => placed.text))}.`);
  return found;
}

/** The same letters; marks of one letter may stand in another order. */
function normal(lines: readonly string[]): string[] {
  return lines.map((line) => line.normalize('NFC'));
}

const isHebrew = /[\u0590-\u05ff\ufb1d-\ufb4f]/u;

function spaceless(lines: readonly string[]): string[] {
  return lines.map((line) => line.replaceAll(' ', ''));
}

describe.each(faces)('in the %s face', (_, face, look) => {
  const words = [
    'fi ffl ﬁ ﬂ office waffle',
    '“quotes” ‘single’ – — … « » ‹ › „ ‚',
    'a\u00a0b\u202fc 1–2 3—4',
    'Ḥusayn ʿAlī Khāmeneʾī Ṣādiq Muẓaffar Ṭāhir Ḍiyāʾ Ḫ ġ š ž',
    'Łódź Īrān Žīnā Çağlar Ğ ő ű ș ț Ș Ț',
    'Việt Nam Ệ ữ ặ Ơ ợ',
    'Ɓaɓa Ɗ ƙ ŋ ɛ ɔ Ɛ Ɔ ẹ ọ',
    'ɛ̃ ɔ́ Ɔ̀ x̣ m̂ Ẹ́ r̥̄ n̈̄ J̌ ŋ́',
    'Ελληνικά ᾳ ΰ Ά μ',
    '\u00b5 \u03bc \u2126 \u03a9',
    'Русский Ѣ ѣ ё й и́ Ґ ґ Ї ї Ў ў Џ Љ Њ',
    'Қазақ ң ө ү һ ғ ә',
    'cafe\u0301 n\u0303 A\u030a',
    '№ § ¶ † ‡ • ‰ € £ ₤ ™ © ® ° ² ³ ¹',
  ];

  test('words are read as they were written', async () => {
    // pdf.js reads every space as the plain one.
    const expected = normal(words).map((line) => line.replace(/\s/gu, ' '));
    expect(await linesRead(words, look)).toEqual(expected);
  });

  test('common characters need not be looked for', async () => {
    const { characterSet } = await openedFont(`Tinos-${face}`);
    const common = Array.from({ length: 0xffff }, (_, code) => code).filter((code) =>
      COMMON.test(String.fromCharCode(code)),
    );
    // A break of the line has no glyph.
    expect(common.filter((code) => code !== 0x0a && !characterSet.includes(code))).toEqual([]);
    expect(common.length).toBeGreaterThan(400);
  });

  test('so is every letter and sign that the font has', async () => {
    const { characterSet } = await openedFont(`Tinos-${face}`);
    const characters = characterSet
      .map((codePoint) => String.fromCodePoint(codePoint))
      .filter((one) => /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(one) && one.normalize('NFC') === one && !isHebrew.test(one));
    const lines = Array.from({ length: Math.ceil(characters.length / 20) }, (_line, index) =>
      characters.slice(index * 20, index * 20 + 20).join(' '),
    );
    expect(characters.length).toBeGreaterThan(2000);
    expect(spaceless(await linesRead(lines, look))).toEqual(spaceless(lines));
  });

  test('letters of one shape are read as each of them', async () => {
    const font = await openedFont(`Tinos-${face}`);
    const twins = ['\u018f \u04d8', '\u0259 \u04d9', '\u01c1 \u2016', '1\u20442 1\u22152'];
    const shapes = twins.map((pair) => [...pair].map((one) => shape(one, false, font)[0]?.glyphs[0]?.glyph.id));
    expect(shapes.filter((ids) => new Set(ids).size === ids.length)).toEqual([]);
    expect(await linesRead(twins, look)).toEqual(twins);
    expect(await linesRead(twins.toReversed(), look)).toEqual(twins.toReversed());
    expect(await linesRead(['-a\u00ad-b\u00ad', '\u00ad-c'], look)).toEqual(['-a-b', '-c']);
  });

  test('marks stand in the middle of their letters, clear of them', async () => {
    const font = await openedFont(`Tinos-${face}`);
    for (const [written, side] of [
      ['x\u0323', 'below'],
      ['ɛ\u0303', 'above'],
      ['Ɔ\u0300', 'above'],
    ] as const) {
      const [letter, mark] = [ink(written, 0, font), ink(written, 1, font)];
      const middle = (letter.minX + letter.maxX) / 2;
      const [start, end] = [mark.minX + letter.advance, mark.maxX + letter.advance];
      expect(Math.abs(middle - (start + end) / 2)).toBeLessThan(font.unitsPerEm * 0.12);
      if (side === 'above') expect(mark.minY).toBeGreaterThan(letter.maxY);
      else expect(mark.maxY).toBeLessThan(letter.minY);
    }
    const two = 'n\u0308\u0304';
    expect(ink(two, 2, font).minY).toBeGreaterThan(ink(two, 1, font).maxY);
  });
});

/** Where a sign of a text has its ink, from the pen, and how far it moves that. */
function ink(written: string, index: number, font: OpenedFont) {
  const sign = shape(written, false, font)[index];
  const placed = sign?.glyphs[0];
  if (!placed) throw new Error(`\`${written}\` has no sign ${index}.`);
  const { x, y, glyph } = placed;
  const { minX, maxX, minY, maxY } = glyph.cbox;
  return { minX: minX + x, maxX: maxX + x, minY: minY + y, maxY: maxY + y, advance: sign.advance };
}

describe('fonts', () => {
  const position = { path: 'statement.md', start: { line: 3, column: 1 }, end: { line: 3, column: 9 } };

  /** A World without some fonts, that writes down what is read. */
  function limited(missing: RegExp): World & { readonly paths: string[] } {
    const paths: string[] = [];
    return {
      paths,
      names: async () => [],
      async read(path) {
        if (missing.test(path)) return { fault: 'missing' };
        paths.push(path.replace('rostrum:fonts/', ''));
        return fontWorld.read(path);
      },
    };
  }

  test('are read when the text needs them', async () => {
    const tinos = ['Tinos-Regular.ttf', 'Tinos-Bold.ttf', 'Tinos-Italic.ttf', 'Tinos-BoldItalic.ttf'];
    const read = async (...content: Parameters<typeof text>[]) => {
      const world = limited(/^$/);
      await renderPdf(layout([paragraph(content.map((run) => text(...run)))]), world);
      return world.paths;
    };
    expect(await read(['Only Latin, русский and ελληνικά.'])).toEqual(tinos);
    expect(await read(['With دیه in it.'], ['And bold.', { bold: true }])).toEqual([
      ...tinos,
      'NotoNaskhArabic-Regular.ttf',
    ]);
    expect(await read(['And '], ['人权', { bold: true }])).toEqual([
      ...tinos,
      'NotoNaskhArabic-Regular.ttf',
      'NotoSerifSC-Regular.ttf',
      'NotoSerifSC-Bold.ttf',
    ]);
  });

  test('of one family have the same characters', async () => {
    for (const { files } of families) {
      const names = Object.values(files).map((path) => path.replace(/^rostrum:fonts\/|\.ttf$/gu, ''));
      const sets = await Promise.all(names.map(async (name) => [...(await openedFont(name)).characterSet]));
      for (const set of sets) expect(set).toEqual(sets[0]);
    }
  });

  test.each([
    ['en', 'the law (قانون) and «دیه», 12', 'the law (TقانونA) and «TدیهA», 12T'],
    ['en', '«قانون: ماده»', '«قانون: ماده»A'],
    ['en', 'of 人权 (rights)', 'of T人权S (rights)T'],
    ['ar', 'في (Human Rights) 2024.', 'في (AHuman RightsT)A 2024.T'],
    ['zh', '在2024年，“水”', '在S2024T年，“水”S'],
    ['zh', '第A/HRC/61/NGO/…', '第SA/HRC/61/NGO/…T'],
  ] as const)('in %s are parted so: %s', async (language, given, expected) => {
    const texts = facedTexts(layout([paragraph(given)]));
    const fonts = await readFonts(texts, language, fontWorld);
    const letters: Record<string, string> = { Tinos: 'T', 'Noto Naskh Arabic': 'A', 'Noto Serif SC': 'S' };
    const runs = fontRuns([given], fonts).flat();
    expect(runs.map((run) => `${run.text}${letters[run.family.name]}`).join('')).toBe(expected);
  });

  test('that lack a character are reported once, where it stands first', async () => {
    const given = layout([paragraph([text('Water ሀ and '), text('ሀ ܐ', { bold: true, position })])]);
    expect(await uncoveredCharacters(given, fontWorld)).toEqual([{ character: 'ሀ' }, { character: 'ܐ', position }]);
    await expect(renderPdf(given, fontWorld)).rejects.toThrow('No font has the character "ሀ".');
  });

  test('that are not installed are named', async () => {
    const world = limited(/NotoSerifSC/);
    const given = layout([paragraph([text('人，权 ሀ', { position })])]);
    const install = 'npm install @expo-google-fonts/noto-serif-sc';
    expect(await uncoveredCharacters(given, world)).toEqual([
      { character: '人', position, install },
      { character: '，', position, install },
      { character: '权', position, install },
      { character: 'ሀ', position },
    ]);
  });

  test('that are missing and should not be are named', async () => {
    const given = layout([paragraph('دیه')]);
    await expect(renderPdf(given, limited(/Naskh/))).rejects.toThrow('`rostrum:fonts/NotoNaskhArabic-Regular.ttf`');
    await expect(renderPdf(given, limited(/Tinos/))).rejects.toThrow('`rostrum:fonts/Tinos-Regular.ttf`');
  });

  test('of other scripts do not push lines apart', async () => {
    const words = 'The law on diyeh (دیه) and 人权 is old. '.repeat(12);
    const lines = [
      ...new Set((await read(layout([paragraph(words)]))).map(({ baseline }) => Math.round(baseline * 100))),
    ];
    expect(lines.length).toBeGreaterThan(4);
    for (const [index, line] of lines.slice(1).entries()) expect(line - (lines[index] ?? 0)).toBeCloseTo(1200, -1);
  });
});

describe('words from right to left', () => {
  test('are read as they were written', async () => {
    const lines = [
      'السلام عليكم',
      'می\u200cخواهم بنویسم',
      'محمّد بن عبد الله يقدّم',
      'مُحَمَّد قُرْآن شَدَّة فَتْحَة',
      'لإنسان لأن لآ لا بلاد',
      'پژمان گرگان چای کیان',
      'ۀ ئ ؤ أ إ آ',
      'ٹڈڑ ہے گے',
      'ﷺ',
      'بيير تمت نجمة',
      'שלום עולם',
    ];
    expect(normal(await linesRead(lines))).toEqual(normal(lines));
    expect(normal(await linesRead(lines, { bold: true, italic: true }))).toEqual(normal(lines));
  });

  test('are joined', async () => {
    const font = await openedFont('NotoNaskhArabic-Regular');
    const glyphs = (written: string) => shape(written, true, font).map((sign) => sign.glyphs[0]?.glyph.id);
    const [alone] = glyphs('ب');
    const three = glyphs('ببب');
    expect(new Set([alone, ...three]).size).toBe(4);
    // The joiner's opposite parts two letters that would join.
    expect(glyphs('ه\u200cه')).toEqual([...glyphs('ه'), ...glyphs('ه')]);
  });

  test('have their brackets turned, and read as they were', async () => {
    const font = await openedFont('NotoNaskhArabic-Regular');
    const [sign] = shape('(', true, font);
    expect(sign?.glyphs[0]?.glyph.id).toBe(shape(')', false, font)[0]?.glyphs[0]?.glyph.id);
    expect(sign?.codePoints).toEqual(['('.codePointAt(0)]);
  });

  test('pile their marks as fonts have them: the vowel over the doubling sign', async () => {
    const font = await openedFont('NotoNaskhArabic-Regular');
    const piled = (written: string) => shape(written.normalize('NFC'), true, font).flatMap((sign) => sign.codePoints);
    expect(piled('م\u0651\u064e')).toEqual([0x64e, 0x651, 0x645]);
  });

  test('stand in order in a line from left to right, and a figure after them to their right', async () => {
    const texts = await read(
      layout([paragraph([text('The law قانون مجازات'), call(1), text(' of 1392.')])], {
        notes: [note(1, 'Source.')],
      }),
    );
    const [law, phrase, figure, rest] = [
      find(texts, 'The law'),
      find(texts, 'قانون مجازات'),
      find(texts, '1'),
      find(texts, 'of 1392'),
    ];
    expect(law.right).toBeLessThan(phrase.left);
    expect(phrase.right).toBeLessThan(figure.left + 0.5);
    expect(figure.right).toBeLessThan(rest.left);
  });

  test('a figure among them stands to the left of its word', async () => {
    const texts = await read(
      layout([paragraph([text('The قانون'), call(1), text(' مجازات')])], { notes: [note(1, 'Source.')] }),
    );
    const [word, figure, next] = [find(texts, 'قانون'), find(texts, '1'), find(texts, 'مجازات')];
    expect(figure.right).toBeLessThan(word.left + 0.5);
    expect(next.right).toBeLessThan(figure.left);
  });

  test('are broken into lines before they are put in order', async () => {
    const phrase = Array.from({ length: 40 }, (_, index) => `کلمه${'آبپتثجچحخدذرزژ'.charAt(index % 14)}`).join(' ');
    const lines = await linesRead([phrase]);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(phrase);
  });
});

describe('an Arabic document', () => {
  const document = inLanguage(
    'ar',
    layout(
      [
        heading('الحق في الماء', 1),
        paragraph([
          text(`${'يطلب الناس الماء النظيف منذ عام 1988، وقد أعلن المقرر. '.repeat(4)}وفي قرار الجمعية`),
          call(1),
          text(' العامة.'),
        ]),
        list(['1.'], [[item('ينبغي للدولة أن تضمن')]]),
        table(
          [
            ['الحوض', 'المعاهدة'],
            ['هلمند', '1973'],
          ],
          [184, 184],
        ),
      ],
      { notes: [note(1, 'CCPR/C/IRN/CO/4, para. 73.')] },
    ),
  );

  test('begins its lines at the right, and ends its last ones at the left', async () => {
    const texts = await read(document);
    expect(find(texts, 'الحق').right).toBeCloseTo(right, 0);
    const lines = new Map<number, ReadText[]>();
    for (const placed of texts.slice(
      1,
      texts.findIndex(({ text: one }) => one === '1'),
    )) {
      const key = Math.round(placed.baseline);
      lines.set(key, [...(lines.get(key) ?? []), placed]);
    }
    const ends = [...lines.values()].map(
      (line) => [Math.min(...line.map((one) => one.left)), Math.max(...line.map((one) => one.right))] as const,
    );
    for (const [, end] of ends) expect(end).toBeCloseTo(right, 0);
    for (const [start] of ends.slice(0, -1)) expect(start).toBeCloseTo(left, 0);
    expect(ends.at(-1)?.[0]).toBeGreaterThan(left + 50);
  });

  test('has its labels, columns and notes on the other side', async () => {
    const texts = await read(document);
    const [, itemLabel] = texts.filter(({ text: one }) => one === '1');
    expect(itemLabel?.right).toBeCloseTo(595.35 - 113.4, 0);
    expect(find(texts, 'الحوض').left).toBeGreaterThan(find(texts, 'المعاهدة').right);
    const source = find(texts, 'CCPR/C/IRN/CO/4, para. 73.');
    expect(source.right).toBeCloseTo(right, 0);
    const label = texts.filter(({ text: one }) => one === '1').at(-1);
    expect(label?.left).toBeGreaterThan(source.right);
  });

  test('is read in the order in which it was written', async () => {
    const lines = (await linesOf(await read(document))).join(' ');
    expect(lines).toContain('منذ عام 1988، وقد أعلن المقرر. يطلب الناس');
    expect(lines).toContain('قرار الجمعية1 العامة.');
  });

  test('keeps addresses and symbols from left to right', async () => {
    const given = inLanguage('ar', layout([paragraph('انظر https://www.ohchr.org/ar/water/ و A/HRC/61/NGO/… أيضاً.')]));
    const texts = await read(given);
    expect(find(texts, 'https://www.ohchr.org/ar/water/').left).toBeGreaterThan(find(texts, 'A/HRC/61/NGO/…').right);
  });
});
