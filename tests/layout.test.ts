import { beforeAll, describe, expect, test } from 'vitest';
import type { Doc, Stylesheet } from '../src/doc/index.ts';
import { type LayoutBlock, type LayoutParagraph, layout, type Run, sheetWords } from '../src/layout/index.ts';
import { letter, listLabel } from '../src/layout/labels.ts';
import { counter, Numbering } from '../src/layout/numbering.ts';
import { loadTemplate, submissionProfile, type Template } from '../src/template/index.ts';
import { memoryWorld } from './support/memory-world.ts';
import { checkFiles, statementWith } from './support/statement.ts';

let template: Template;
let plain: Stylesheet;

beforeAll(async () => {
  template = await loadTemplate('human-rights-council', memoryWorld({}));
  plain = submissionProfile(template.submission, 61).stylesheet;
});

async function docOf(body: string): Promise<Doc> {
  const { document } = await checkFiles({ 'statement.md': statementWith(body) });
  if (!document) throw new Error('The statement has faults');
  return document.doc;
}

/** The blocks of the text, below the title. */
async function textOf(body: string, stylesheet: Stylesheet = template.published): Promise<readonly LayoutBlock[]> {
  const { flow } = layout(await docOf(body), stylesheet);
  return flow.slice(flow.findIndex((block) => block.type === 'paragraph' && block.role === 'title') + 1);
}

/** The paragraphs of lists and quotations, in order. */
function paragraphsIn(block: LayoutBlock): LayoutParagraph[] {
  if (block.type === 'paragraph') return [block];
  if (block.type === 'quote') return block.blocks.flatMap(paragraphsIn);
  return block.type === 'list' ? block.items.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn)) : [];
}

describe('labels', () => {
  test.each([
    ['1.', 1, '1.'],
    ['1.', 0, '0.'],
    ['1.', 130, '130.'],
    ['(a)', 1, '(a)'],
    ['(a)', 26, '(z)'],
    ['(a)', 27, '(aa)'],
    ['(a)', 28, '(bb)'],
    ['(a)', 53, '(aaa)'],
    ['a)', 3, 'c)'],
    ['(أ)', 1, '(أ)'],
    ['(أ)', 3, '(ج)'],
    ['(أ)', 10, '(ي)'],
    ['(أ)', 2, '(\u0628)'],
    ['(أ)', 28, '(\u063A)'],
    ['(أ)', 29, '(\u0623\u0623)'],
    ['’1‘', 2, '’2‘'],
    ['1-', 12, '12-'],
    ['(i)', 1, '(i)'],
    ['(i)', 4, '(iv)'],
    ['(i)', 9, '(ix)'],
    ['(i)', 14, '(xiv)'],
    ['(i)', 40, '(xl)'],
    ['(i)', 1994, '(mcmxciv)'],
    ['•', 3, '•'],
    ['–', 3, '–'],
  ])('`%s` counts %i as `%s`', (pattern, number, label) => {
    expect(listLabel(pattern, number)).toBe(label);
  });

  test('letters go on after z as Word has them', () => {
    expect([25, 26, 27, 52, 53].map(letter)).toEqual(['y', 'z', 'aa', 'zz', 'aaa']);
  });

  test('a list that begins at nought begins at its first letter where letters count', async () => {
    const [outer] = await textOf('0. Upper\n\n   0. lower\n');
    expect(outer).toMatchObject({ items: [{ label: '0.', blocks: [{}, { items: [{ label: '(a)' }] }] }] });
  });
});

describe('a series of notes', () => {
  const note = (identifier: string) => ({ type: 'note', identifier, children: [] }) as const;

  test.each([
    ['number', ['1', '2', '1', '3']],
    ['symbol', ['*', '**', '*', '***']],
    ['letter', ['a', 'b', 'a', 'c']],
  ] as const)('of kind %s gives a note called again the label it has', (kind, labels) => {
    const numbering = new Numbering(kind, template.phrases.languages.en.noteMarks, counter('note'));
    const [a, b, c] = [note('a'), note('b'), note('c')];
    const calls = [a, b, a, c].map((one) => numbering.call(one));
    expect(calls.map(({ label }) => label)).toEqual(labels);
    expect(calls.map(({ occurrence }) => occurrence)).toEqual([1, 1, 2, 1]);
    expect(numbering.notes(() => []).map(({ id }) => id)).toEqual(['note-1', 'note-2', 'note-3']);
  });

  test('of the cover, of the text and of tables count apart, and their ids together', async () => {
    const doc = await docOf('One.[^a]\n\n| Head[^b] |\n| --- |\n| Cell[^a] |\n\nTwo.[^b]\n\n[^a]: A.\n\n[^b]: B.\n');
    const { flow, notes } = layout(doc, template.published);
    const table = flow.find((block) => block.type === 'table');
    expect(notes.map(({ id, label }) => `${id} ${label}`)).toEqual(['note-1 *', 'note-2 1', 'note-5 2']);
    expect(table?.notes.map(({ id, label }) => `${id} ${label}`)).toEqual(['note-3 a', 'note-4 b']);
  });

  test('has its marks in parentheses in Arabic, and its names without; an asterisk stands alone', async () => {
    const body = 'One[^a][^b]\n\n| Head[^b] |\n| --- |\n| Cell[^a] |\n\n[^a]: A.\n\n[^b]: B.\n';
    const { document } = await checkFiles({ 'statement.md': statementWith(body, 'language: ar') });
    if (!document) throw new Error('The statement has faults');
    const { flow, notes } = layout(document.doc, template.published);
    const table = flow.find((block) => block.type === 'table');
    const marks = ({ label, name }: { readonly label: string; readonly name: string }) => `${label} ${name}`;
    expect(notes.map(marks)).toEqual(['* *', '(1) 1', '(2) 2']);
    expect(table?.notes.map(marks)).toEqual(['(أ) أ', '(ب) ب']);
    const paragraph = flow.find((block) => block.type === 'paragraph' && block.role === 'body') as LayoutParagraph;
    expect(
      paragraph.content.map((run) => (run.type === 'break' ? '' : run.type === 'text' ? run.value : run.label)),
    ).toEqual(['One', '(1)', '،\u00A0', '(2)']);
  });

  test('is one where a table becomes lines', async () => {
    const doc = await docOf('One.[^a]\n\n| Head[^b] |\n| --- |\n| Cell[^a] |\n\n[^a]: A.\n\n[^b]: B.\n');
    const { notes } = layout(doc, plain);
    expect(notes.map(({ label }) => label)).toEqual(['1', '2']);
  });
});

test.each([
  ['en', 1],
  ['fr', 1],
  ['es', 1],
  ['ru', 2],
  ['ar', 1],
  ['zh', 1],
] as const)('the name of the United Nations in %s takes %i columns of the masthead', async (language, columns) => {
  const { document } = await checkFiles({ 'statement.md': statementWith('One.\n', `language: ${language}`) });
  if (!document) throw new Error('The statement has faults');
  const [masthead] = layout(document.doc, template.published).flow;
  expect(masthead).toMatchObject({ type: 'masthead', organizationColumns: columns });
});

describe('indents', () => {
  test('grow with lists and quotations, from both sides', async () => {
    const { left, right } = template.published.paragraphs.body;
    const { quote } = template.published.paragraphs;
    const { indent } = template.published.lists;
    const blocks = await textOf('- Upper\n\n  > Quoted\n\n> > Twice\n');
    const [item, quoted, twice] = blocks.flatMap(paragraphsIn);
    expect([item?.left, item?.right]).toEqual([left + indent, right]);
    expect(quoted?.left).toBeCloseTo(indent + quote.left);
    expect(quoted?.right).toBeCloseTo(quote.right);
    expect(twice?.left).toBeCloseTo(left + 2 * (quote.left - left));
    expect(twice?.right).toBeCloseTo(right + 2 * (quote.right - right));
  });

  test('of a table leave its columns the width of the text', async () => {
    const blocks = await textOf('| A | B | C |\n| - | - | - |\n| a long text that needs more room | 1 | 2 |\n');
    const table = blocks.find((block) => block.type === 'table');
    const { page, paragraphs } = template.published;
    const width = page.width - page.left - page.right - paragraphs.body.left - paragraphs.body.right;
    expect(table?.columns.reduce((sum, column) => sum + column, 0)).toBeCloseTo(width);
    expect(table?.columns[0]).toBeGreaterThan(table?.columns[1] ?? 0);
  });
});

describe('no line parts', () => {
  /** The text of a run of paragraphs in a language, no-break spaces as `_`. */
  async function written(body: string, language = 'en'): Promise<string[]> {
    const { document } = await checkFiles({ 'statement.md': statementWith(`${body}\n`, `language: ${language}`) });
    if (!document) throw new Error('The statement has faults');
    const { flow } = layout(document.doc, template.published);
    const [, ...blocks] = flow.slice(flow.findIndex((block) => block.type === 'paragraph' && block.role === 'title'));
    return blocks.flatMap(paragraphsIn).map(({ content }) => content.map(shown).join(''));
  }

  function shown(run: Run): string {
    if (run.type === 'text') return run.value.replaceAll('\u00a0', '_');
    return run.type === 'break' ? '|' : '^';
  }

  test.each([
    ['See para. 73 and paras. 3–5.', 'See para._73 and paras._3–5.'],
    ['Paragraph 12, pp. 5–7, p. xii, No. 36 (2018).', 'Paragraph_12, pp._5–7, p. xii, No._36_(2018).'],
    ['Article 19 (2) (a), art. 6, section 2, sect. A', 'Article_19_(2)_(a), art._6, section_2, sect._A'],
    ['chap. IV, footnote 5, note 5', 'chap._IV, footnote_5, note_5'],
    ['on 20 December 2019, 3–5 May', 'on 20_December 2019, 3–5_May'],
    ['[6 February 2026] or [date] or [name withheld]', '[6_February 2026] or [date] or [name_withheld]'],
    ['J. Smith, J. R. R. Smith, J.-P. Smith', 'J._Smith, J._R._R._Smith, J.-P._Smith'],
    ['Mr. Smith and Ms. O’Hara', 'Mr._Smith and Ms._O’Hara'],
    ['50 per cent of 15 million, 25 % and 3 km', '50_per_cent of 15_million, 25_% and 3_km'],
    ['US$ 5 million', 'US$_5_million'],
    ['the article on a note, no section. A part', 'the article on a note, no section. A part'],
    ['20 Decembers, 120 December, paragraph one', '20 Decembers, 120 December, paragraph one'],
    ['[a placeholder of many words]', '[a placeholder of many words]'],
    ['typed para.\u00a073', 'typed para._73'],
  ])('in English: %s', async (given, expected) => {
    expect(await written(given)).toEqual([expected]);
  });

  test.each([
    [
      'fr',
      'par. 12, no 53, n° 5, 10 %, 1er mars 2026, le 20 mai',
      'par._12, no_53, n°_5, 10_%, 1er_mars 2026, le 20_mai',
    ],
    ['fr', '12 500 personnes, 1988 500, 3 mai 2019', '12_500 personnes, 1988 500, 3_mai 2019'],
    ['fr', '« Deux mots » : oui ; M. Dupont', '«_Deux mots_»_: oui_; M._Dupont'],
    ['es', 'párrs. 60 a 62, núm. 53, 20 de diciembre de 2019', 'párrs._60 a 62, núm._53, 20_de_diciembre de 2019'],
    ['es', 'artículo 4, 5 por ciento, Sra. Gil', 'artículo_4, 5_por_ciento, Sra._Gil'],
    ['ru', 'пункт 12, № 53, с. 5–7, 16 июня 2011 года', 'пункт_12, №_53, с._5–7, 16_июня 2011 года'],
    ['ru', 'статья 4, 10 процентов, г-жа Волкова, А. Б. Волков', 'статья_4, 10_процентов, г-жа_Волкова, А._Б._Волков'],
    ['ar', 'الفقرة 94 في 16 حزيران/يونيه 2011', 'الفقرة_94 في 16_حزيران/يونيه 2011'],
    ['ar', '16 حزيران، 20 كانون الأول 2019', '16_حزيران، 20_كانون_الأول 2019'],
    ['zh', '第12段，2019年12月20日', '第12段，2019年12月20日'],
  ])('in %s: %s', async (language, given, expected) => {
    expect(await written(given, language)).toEqual([expected]);
  });

  test('words of several runs, but not over calls of notes and ends of lines', async () => {
    expect(await written('See **para.** 73 and *J.* Smith')).toEqual(['See para._73 and J._Smith']);
    expect(await written('See para.[^a] 73, para.\\\n73\n\n[^a]: Note.')).toEqual(['See para.^ 73, para.|73']);
  });

  test('words of titles, lists, quotations, tables and notes', async () => {
    const head = statementWith(
      '# On 20 May\n\n- para. 1\n\n> para. 2\n\n| para. 3[^a] |\n| --- |\n| x |\n\n[^a]: para. 4\n',
    );
    const { document } = await checkFiles({
      'statement.md': head.replace(/^title: .*$/m, 'title: The events of 20 May'),
    });
    if (!document) throw new Error('The statement has faults');
    const printed = JSON.stringify(layout(document.doc, template.published).flow);
    for (const kept of [
      'events of 20\u00a0May',
      'On 20\u00a0May',
      ...[1, 2, 3, 4].map((count) => `para.\u00a0${count}`),
    ]) {
      expect(printed).toContain(kept);
    }
  });

  test('and nothing else is changed: neither the words nor their number', async () => {
    const given = 'On 20 December, **para. 3** says (see p. 5) [name withheld].';
    const { document } = await checkFiles({ 'statement.md': statementWith(`${given}\n`) });
    const [kept] = await written(given);
    expect(kept?.replaceAll('_', ' ')).toBe('On 20 December, para. 3 says (see p. 5) [name withheld].');
    expect(JSON.stringify(document?.doc.body)).not.toContain('\u00a0');
  });
});

describe('two sheets', () => {
  test('the submission has neither cover nor emphasis nor end mark', async () => {
    const doc = await docOf('Some *slanted* and **strong** words.\n');
    const sheet = layout(doc, plain);
    expect(sheet.flow.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    const runs = sheet.flow.flatMap((block) => (block.type === 'paragraph' ? block.content : []));
    expect(runs.some((run) => run.type === 'text' && (run.bold || run.italic))).toBe(false);
    expect(sheet).not.toHaveProperty('disclaimer');
    expect(sheet).not.toHaveProperty('runningHead');
  });
});

describe('a plain sheet', () => {
  const sheetOf = async (body: string, ...keys: string[]): Promise<string[]> => {
    const { document } = await checkFiles({ 'statement.md': statementWith(body, ...keys) });
    if (!document) throw new Error('The statement has faults');
    const [, ...blocks] = layout(document.doc, plain).flow;
    return blocks.flatMap(paragraphsIn).map(({ content }) => content.map(signOf).join(''));
  };
  /** The words that Word shows, without the four of the title. */
  const countOf = async (body: string, ...keys: string[]): Promise<number> => {
    const { document } = await checkFiles({ 'statement.md': statementWith(body, ...keys) });
    if (!document) throw new Error('The statement has faults');
    return sheetWords(layout(document.doc, plain)).text - 4;
  };
  const signOf = (run: Run): string =>
    run.type === 'text' ? (run.raised ? `^${run.value}` : run.value) : `^${run.type}`;

  test('has the rows of tables as lines, and says none of their words twice', async () => {
    const table = '| Town | River | Year |\n| --- | --- | --- |\n| Bern | Aare | 2024 |\n| Basel | | 2025 |\n';
    expect(await sheetOf(table)).toEqual(['Town: River; Year', 'Bern: Aare; 2024', 'Basel: –; 2025']);
    expect((await sheetOf(table, 'language: fr')).at(-1)).toBe('Basel\u00A0: –\u00A0; 2025');
    expect((await sheetOf(table, 'language: zh')).at(-1)).toBe('Basel：–；2025');
    expect(await sheetOf('| Town |\n| --- |\n| Bern |\n')).toEqual(['Town', 'Bern']);
  });

  test.each([
    // Town: Level; Year. Bern: 502; 2024. Basel: –; –.
    ['en', 9],
    // Each `:` and `;` stands behind a no-break space, and counts.
    ['fr', 15],
    // Every Chinese sign counts: `Basel：–；–`.
    ['zh', 15],
  ])('counts the signs of a table as Word does, in %s', async (language, words) => {
    const table = '| Town | Level | Year |\n| --- | --- | --- |\n| Bern | 502 | 2024 |\n| Basel | | |\n';
    expect(await countOf(table, `language: ${language}`)).toBe(words);
  });

  test('counts the signs of breaks, quotations and lists as Word does', async () => {
    expect(await countOf('Spring\n\n***\n\nSummer\n')).toBe(5);
    expect(await countOf('> It rose.\n')).toBe(2);
    expect(await countOf('> Elle monta.\n', 'language: fr')).toBe(4);
    expect(await countOf('1. Spring\n2.\n')).toBe(3);
  });

  test('spells the labels of lists out', async () => {
    const nested = '3. Upper\n\n   It rises.\n\n   1. left\n      1. bank\n         1. edge\n            1. stone\n';
    expect(await sheetOf(nested)).toEqual([
      '3.\u00A0Upper',
      'It rises.',
      '(a)\u00A0left',
      '(i)\u00A0bank',
      'a.\u00A0edge',
      'i.\u00A0stone',
    ]);
    expect(await sheetOf('- a\n  - b\n    - c\n      - d\n')).toEqual(['•\u00A0a', '–\u00A0b', '◦\u00A0c', '▪\u00A0d']);
  });

  test('puts the labels of lists that begin together before one word, and has a label without words alone', async () => {
    expect(await sheetOf('1. 1. left\n   2. right\n2. > quoted\n3.\n4. end\n')).toEqual([
      '1.\u00A0(a)\u00A0left',
      '(b)\u00A0right',
      '2.\u00A0“quoted”',
      '3.\u00A0',
      '4.\u00A0end',
    ]);
  });

  test('has quotations between quotation marks', async () => {
    expect(await sheetOf('> One.\n')).toEqual(['“One.”']);
    expect(await sheetOf('> One.\n>\n> Two.[^n]\n\n[^n]: Note.\n')).toEqual(['“One.', '“Two.”^noteCall']);
    expect(await sheetOf('> One.\n>\n> > Two.\n')).toEqual(['“One.', '‘Two.’”']);
    expect(await sheetOf('> As follows:\n>\n> - one\n> - two\n')).toEqual([
      '“As follows:',
      '•\u00A0one',
      '•\u00A0two”',
    ]);
    expect(await sheetOf('> Un.\n', 'language: fr')).toEqual(['«\u00A0Un.\u00A0»']);
    expect(await sheetOf('> Один.\n>\n> > Два.\n', 'language: ru')).toEqual(['«Один.', '„Два.“»']);
  });

  test.each([
    ['whole', '> “One.”\n'],
    ['in two paragraphs', '> “One.\n>\n> “Two.”[^n]\n\n[^n]: Note.\n'],
    ['with who said it', '> “One.”\n>\n> The ferryman\n'],
    ['straight', '> "One".\n'],
    ['French', '> « Un ».\n'],
  ])('leaves alone what is quoted already: %s', async (_, body) => {
    const marks = (await sheetOf(body)).join('').match(/["“”«»]/g) ?? [];
    expect(marks).toHaveLength(body.match(/["“”«»]/g)?.length ?? 0);
  });

  test('closes what begins with another quotation', async () => {
    expect(await sheetOf('> “Stop”, he said.\n')).toEqual(['““Stop”, he said.”']);
  });

  test('has a sign for a break of thought', async () => {
    expect(await sheetOf('One.\n\n***\n\nTwo.\n')).toEqual(['One.', '*\u00A0*\u00A0*', 'Two.']);
  });

  test('sets a second call of a note as a figure, which no editor can break', async () => {
    expect(await sheetOf('One.[^a] Two.[^a][^b]\n\n[^a]: A.\n\n[^b]: B.\n')).toEqual([
      'One.^noteCall Two.^1^,\u00A0^noteCall',
    ]);
  });
});

describe('the date of making', () => {
  test('is the day of the statement, or the one that the world insists on', async () => {
    const doc = await docOf('Text.\n');
    expect(layout(doc, template.published).metadata.date.toISOString()).toBe('2026-02-06T00:00:00.000Z');
    const now = new Date('2026-03-01T12:00:00Z');
    expect(layout(doc, template.published, now).metadata.date).toEqual(now);
  });
});
