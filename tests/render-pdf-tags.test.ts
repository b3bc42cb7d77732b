import { beforeAll, describe, expect, test } from 'vitest';
import type { Layout, LayoutBlock, Run } from '../src/layout/index.ts';
import { renderPdf } from '../src/render/pdf/index.ts';
import { buildCase, findCases } from './support/case.ts';
import { call, heading, item, layout, list, masthead, note, paragraph, table, text } from './support/pdf-layout.ts';
import { everything, sentence } from './support/pdf-statement.ts';
import {
  type Annotation,
  annotationsOf,
  elements,
  readTags,
  spoken,
  type Tag,
  type TaggedPdf,
  wordsIn,
} from './support/pdf-tags.ts';
import { fontWorld } from './support/pdf-world.ts';

async function rendered(given: Layout): Promise<TaggedPdf> {
  return readTags(await renderPdf(given, fontWorld));
}

/** Paragraphs of one line, to bring what follows to the foot of the page. */
function lines(count: number): LayoutBlock[] {
  return Array.from({ length: count }, () => paragraph('A line of its own.', 'tableCell', { left: 56.7 }));
}

/** The roles of a tree with their nesting: `P`, `Table(TR(TH TH))`. */
function roles({ role, children }: Tag): string {
  const inner = children.flatMap((child) => ('role' in child ? [roles(child)] : []));
  return inner.length === 0 ? role : `${role}(${inner.join(' ')})`;
}

const record = 'https://www.example.org/record';
const link = { link: record };

describe('a statement with every construct', () => {
  let pdf: TaggedPdf;

  beforeAll(async () => {
    pdf = await rendered(everything());
  });

  test('the tags say what each thing is, in reading order', () => {
    const all = roles(pdf.root);
    const call = 'Reference(Link)';
    expect(all).toMatch(/^Document\(P P P P P P P P P P P H1\(Reference\(Link\)\) Note\(Lbl\(Link\) P\) P P P H1 P\(/u);
    expect(all).toContain(`H1 P(${call} ${call} ${call}) Note(Lbl(Link) P) Note(Lbl(Link) P(Link)) H2`);
    expect(all).toContain(`L(LI(Lbl LBody(P(${call}) Note(Lbl(Link) P)))`);
    expect(all).toContain('LI(Lbl LBody(P L(LI(Lbl LBody(P)) LI(Lbl LBody(P P)))))');
    expect(all).toContain(`BlockQuote(P(${call}) Note(Lbl(Link) P) L(`);
    expect(all).toContain(`Table(TR(TH TH TH) TR(TD TD TD(${call})) TR(TD TD TD) TR(TD TD TD)) Note(Lbl(Link) P)`);
  });

  test('lists say how they count, and heads of columns that they are', () => {
    const counting = elements(pdf.root, 'L').map(({ attributes }) => attributes.get('ListNumbering'));
    expect(counting).toEqual(['/Decimal', '/LowerAlpha', '/Disc']);
    const heads = elements(pdf.root, 'TH').map(({ attributes }) => [attributes.get('O'), attributes.get('Scope')]);
    expect(heads).toEqual([
      ['/Table', '/Column'],
      ['/Table', '/Column'],
      ['/Table', '/Column'],
    ]);
  });

  test('the cover is read in the order of its words, the disclaimer at its end', () => {
    const said = wordsIn(pdf.root);
    const order = [
      'United Nations',
      'A/HRC/61/NGO/12',
      'General Assembly',
      'Distr.: General',
      'English only',
      'Human Rights Council',
      'Agenda item 4',
      'Joint written statement',
      'Issued as received',
      'The Secretary-General has received',
      '[20 November 2026]',
      'Prepared by the submitting organizations',
      'Rivers and treaties',
    ].map((words) => said.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('what runs at head and foot of the pages is an artifact that says so, and so are rules', () => {
    for (const [index, page] of pdf.contents.entries()) {
      expect(page.match(/\/Subtype \/Header/g)?.length).toBe(index === 0 ? undefined : 1);
      expect(page.match(/\/Subtype \/Footer/g)?.length).toBe(index === 0 ? undefined : 1);
      expect(page).toContain('/Artifact <</Type /Layout>> BDC');
      expect(page.match(/ BDC$/gm)?.length).toBe(page.match(/^EMC$/gm)?.length);
    }
    expect(wordsIn(pdf.root)).not.toMatch(/A\/HRC\/61\/NGO\/12.*A\/HRC\/61\/NGO\/12/s);
  });

  test('the tab key goes through the links in reading order, and the window shows the title', () => {
    expect(new Set(pdf.tabs)).toEqual(new Set(['/S']));
    expect(pdf.objects.dictionary(pdf.catalog.get('ViewerPreferences')).get('DisplayDocTitle')).toBe(true);
  });

  test('the language stands in the catalogue and on the document', () => {
    expect(pdf.catalog.get('Lang')).toBe('en-GB');
    expect(pdf.root).toMatchObject({ role: 'Document', lang: 'en-GB' });
  });

  test('notes can be found by their identifiers', () => {
    const tree = pdf.objects.dictionary(pdf.catalog.get('StructTreeRoot'));
    const names = pdf.objects.list(pdf.objects.dictionary(tree.get('IDTree')).get('Names'));
    const listed = names.filter((entry) => typeof entry === 'string');
    expect(listed).toEqual(
      elements(pdf.root, 'Note')
        .map(({ id }) => id)
        .sort(),
    );
    expect(listed.length).toBe(7);
  });
});

describe('a link', () => {
  const words = 'the record of the commission, as it was read to the parties in the third year of the treaty';

  /** The links of a paragraph after some words, so that it begins at another place of the line each time. */
  async function linksOf(content: readonly Run[], before: readonly LayoutBlock[] = []): Promise<Tag[]> {
    const pdf = await rendered(layout([...before, paragraph(content)]));
    return elements(pdf.root, 'Link');
  }

  test('of two lines is one element, with an annotation on each line', async () => {
    const long = `${words} and its annexes`;
    const links = await linksOf([text(`${sentence(1)} See `), text(long, link), text('.')]);
    expect(links.map(wordsIn)).toEqual([long]);
    const [upper, lower, ...others] = annotationsOf(links[0] as Tag);
    expect(others).toEqual([]);
    expect([upper, lower]).toEqual(
      [upper, lower].map(() => expect.objectContaining({ url: record, contents: record })),
    );
    expect(upper?.area[1]).toBeCloseTo(lower?.area[3] ?? 0, 1);
    expect(upper?.area[0]).toBeGreaterThan(lower?.area[0] ?? 0);
  });

  test('of two pages is one element, with an annotation on each page', async () => {
    const pages: number[][] = [];
    for (let count = 52; count < 60; count += 1) {
      const long = text(`${words}, ${words}, ${words}, ${words}, ${words}`, link);
      const links = await linksOf([text('See '), long], lines(count));
      expect(links.map(wordsIn)).toEqual([long.value]);
      pages.push([...new Set(annotationsOf(links[0] as Tag).map(({ page }) => page))]);
    }
    expect(pages).toContainEqual([1, 2]);
  });

  test('is one with its emphasized words, and over a break of the line', async () => {
    const links = await linksOf([
      text('See '),
      text('the ', link),
      text('Treaty', { ...link, italic: true }),
      text(' text', link),
      { type: 'break' },
      text('of 1973', link),
      text('.'),
    ]);
    expect(links.map(wordsIn)).toEqual(['the Treaty text of 1973']);
    expect(annotationsOf(links[0] as Tag).length).toBe(2);
  });

  test('is not the next one, be it beside it or to the same address', async () => {
    const links = await linksOf([
      text('one', link),
      text('two', { link: `${record}/2` }),
      text(' and '),
      text('three', link),
      text(' or '),
      text('four', link),
    ]);
    expect(links.map(wordsIn)).toEqual(['one', 'two', 'three', 'four']);
  });

  test('leads on from notes, headings, items and cells', async () => {
    const linked = (value: string) => [text(value, link)];
    const cells = table([['Basin', 'Flow']], [184, 184]);
    const flow: LayoutBlock[] = [
      { ...heading('', 1), content: [text('Rivers', { ...link, bold: true })] },
      list(['1.'], [[item(linked('item'))]]),
      { ...cells, rows: cells.rows.map((row) => ({ ...row, cells: [paragraph(linked('cell'), 'tableHead')] })) },
      paragraph([text('Called'), call(1)]),
    ];
    const pdf = await rendered(layout(flow, { notes: [note(1, linked('noted'))] }));
    expect(spoken(pdf.root)).toContain(`H1(Link("Rivers" >${record}))`);
    expect(spoken(pdf.root)).toContain(`LBody(P(Link("item" >${record})))`);
    expect(spoken(pdf.root)).toContain(`TH(Link("cell" >${record}))`);
    expect(spoken(pdf.root)).toContain(`P(Link("noted" >${record})))`);
  });

  test('has no border, and its address is of ASCII alone', async () => {
    const pdf = await rendered(layout([paragraph([text('Café', { link: 'https://example.org/café?q=Ḥ' })])]));
    const [annotation] = elements(pdf.root, 'Link').flatMap(annotationsOf);
    expect(annotation).toMatchObject({
      url: 'https://example.org/caf%C3%A9?q=%E1%B8%A4',
      contents: 'https://example.org/café?q=Ḥ',
      border: [0, 0, 0],
    });
  });
});

describe('notes and their calls', () => {
  const starred: Run = { type: 'noteCall', note: 'note-1', label: '*', name: '*', kind: 'symbol', occurrence: 1 };
  const lettered: Run = { type: 'noteCall', note: 'note-4', label: 'a', name: 'a', kind: 'letter', occurrence: 1 };
  const cells = table([['Basin'], ['Aras']], [184]);
  const flow: LayoutBlock[] = [
    masthead,
    paragraph([text('Joint statement'), starred], 'coverTitle', { headingLevel: 1 }),
    { type: 'pageBreak' },
    paragraph([text('First.'), call(2), text(` ${sentence(1)} Second.`), call(3)]),
    ...lines(60),
    paragraph([text('Again.'), call(2, 2)]),
    {
      ...cells,
      rows: cells.rows.map((row, index) =>
        index === 0 ? row : { ...row, cells: [paragraph([text('Aras'), lettered], 'tableCell')] },
      ),
      notes: [
        {
          type: 'note',
          id: 'note-4',
          label: 'a',
          name: 'a',
          kind: 'letter',
          blocks: [paragraph('Annual mean.', 'tableNote')],
        },
      ],
    },
  ];
  const numbered = { ...note(1, 'Issued as received.'), label: '*', name: '*', kind: 'symbol' } as const;
  const given = layout(flow, { notes: [numbered, note(2, 'Source two.'), note(3, 'Source three.')] });
  let pdf: TaggedPdf;

  beforeAll(async () => {
    pdf = await rendered(given);
  });

  function annotationIn(tag: Tag): Annotation {
    const [annotation, ...others] = elements(tag, 'Link').flatMap(annotationsOf);
    if (!annotation || others.length > 0) throw new Error(`One annotation was expected: ${spoken(tag)}`);
    return annotation;
  }

  test('every call leads to its note, also the second call of one', () => {
    const calls = elements(pdf.root, 'Reference').map((reference) => [
      wordsIn(reference),
      annotationIn(reference).destination,
    ]);
    expect(calls).toEqual([
      ['*', 'note-1'],
      ['2', 'note-2'],
      ['3', 'note-3'],
      ['2', 'note-2'],
      ['a', 'note-4'],
    ]);
  });

  test('every note leads back to its first call', () => {
    const labels = elements(pdf.root, 'Note').map((tag) => [
      tag.id,
      annotationIn(elements(tag, 'Lbl')[0] as Tag).destination,
    ]);
    expect(labels).toEqual([
      ['note-1', 'call-1'],
      ['note-2', 'call-2'],
      ['note-3', 'call-3'],
      ['note-4', 'call-4'],
    ]);
  });

  test('the places are the tops of their lines', () => {
    expect([...pdf.destinations.keys()].sort()).toEqual(
      [1, 2, 3, 4].flatMap((number) => [`call-${number}`, `note-${number}`]).sort(),
    );
    for (const reference of elements(pdf.root, 'Reference').toSpliced(3, 1)) {
      const annotation = annotationIn(reference);
      const place = pdf.destinations.get(`call-${annotation.destination?.slice('note-'.length)}`);
      expect(place).toEqual({ page: annotation.page, top: expect.closeTo(annotation.area[3] ?? 0, 2) });
    }
    for (const tag of elements(pdf.root, 'Note')) {
      const annotation = annotationIn(elements(tag, 'Lbl')[0] as Tag);
      expect(pdf.destinations.get(tag.id ?? '')).toEqual({
        page: annotation.page,
        top: expect.closeTo(annotation.area[3] ?? 0, 2),
      });
    }
  });

  test('those who hear the document are told where the links lead, in its language', async () => {
    const told = (tagged: TaggedPdf) => new Set(elements(tagged.root, 'Link').map((tag) => annotationIn(tag).contents));
    expect(told(pdf)).toEqual(new Set(['Note *', 'Back to the text', 'Note 2', 'Note 3', 'Note a']));
    const noteLinks = { toNote: 'Сноска {{label}}', toText: 'Вернуться к тексту' };
    const russian = await rendered({
      ...layout([paragraph([text('Вода'), call(1)])], { notes: [note(1, 'Там же.')] }),
      noteLinks,
    });
    expect(told(russian)).toEqual(new Set(['Сноска 1', 'Вернуться к тексту']));
  });

  test('a note is read after the paragraph that calls it first', () => {
    const said = wordsIn(pdf.root);
    const order = [
      'Joint',
      'Issued',
      'First.',
      'Second.',
      'Source two.',
      'Source three.',
      'A line',
      'Again.',
      'Annual',
    ];
    const places = order.map((words) => said.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(said.match(/Source two/g)?.length).toBe(1);
  });

  test('a note that is not printed is no link', async () => {
    const lost = await rendered(layout([paragraph([text('Lost'), call(9)])]));
    expect(spoken(lost.root)).toBe('Document[en-GB](P("Lost" Reference("9")))');
    expect(lost.annotations).toBe(0);
  });

  test('a repeated table head has no second call, and no second link', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => [`Basin ${index}`]);
    const long = table([['Basin'], ...rows], [184]);
    const headed = long.rows.map((row) =>
      row.head ? { ...row, cells: [paragraph([text('Basin', link), lettered], 'tableHead')] } : row,
    );
    const notes = [
      {
        type: 'note',
        id: 'note-4',
        label: 'a',
        name: 'a',
        kind: 'letter',
        blocks: [paragraph('Mean.', 'tableNote')],
      } as const,
    ];
    const repeated = await rendered(layout([{ ...long, rows: headed, notes }]));
    expect(repeated.contents.length).toBeGreaterThan(1);
    expect(repeated.contents[1]).toContain('/Artifact <</Type /Pagination>> BDC');
    expect(elements(repeated.root, 'Reference').length).toBe(1);
    expect(elements(repeated.root, 'Link').map(wordsIn)).toEqual(['Basin', 'a', 'a']);
    expect(repeated.annotations).toBe(3);
  });
});

describe('words in another language', () => {
  const french = { lang: 'fr' };
  const said = 'les rivières appartiennent aux peuples qui vivent sur leurs bords, et à personne d’autre qu’à eux';

  test('are one element that names it, on however many lines and pages', async () => {
    const pages: number[][] = [];
    for (let count = 52; count < 60; count += 1) {
      const long = text(`${said}, ${said}, ${said}, ${said}`, french);
      const pdf = await rendered(layout([...lines(count), paragraph([text('They say: '), long, text('.')])]));
      const spans = elements(pdf.root, 'Span');
      expect(spans.map((span) => [span.lang, wordsIn(span)])).toEqual([['fr', long.value]]);
      pages.push([
        ...new Set(spans.flatMap(({ children }) => children.map((child) => ('page' in child ? child.page : 0)))),
      ]);
    }
    expect(pages).toContainEqual([1, 2]);
  });

  test('may be emphasized, broken, and stand beside words of a third', async () => {
    const pdf = await rendered(
      layout([
        paragraph([
          text('le ', french),
          text('mot', { ...french, italic: true }),
          { type: 'break' },
          text('juste', french),
          text('вода', { lang: 'ru' }),
          text('moharebeh', { lang: 'fa-Latn' }),
          text(' end.'),
        ]),
      ]),
    );
    expect(spoken(pdf.root)).toBe(
      'Document[en-GB](P(Span[fr]("le mot" "juste") Span[ru]("вода") Span[fa-Latn]("moharebeh") "end."))',
    );
  });

  test('are so in links, headings, cells and notes, and no call of a note is', async () => {
    const cells = table([['río']], [184]);
    const spanish = cells.rows.map((row) => ({
      ...row,
      cells: [paragraph([text('río', { lang: 'es' })], 'tableHead')],
    }));
    const flow: LayoutBlock[] = [
      { ...heading('', 1), content: [text('Das Recht', { lang: 'de', bold: true })] },
      { ...cells, rows: spanish },
      paragraph([
        text('the ', link),
        text('вода', { ...link, lang: 'ru' }),
        text(' treaty', link),
        text(', mot', french),
        call(1),
        text(' juste', french),
      ]),
    ];
    const pdf = await rendered(layout(flow, { notes: [note(1, [text('Cf. '), text('vodní', { lang: 'cs' })])] }));
    const whole = spoken(pdf.root);
    expect(whole).toContain('H1(Span[de]("Das Recht"))');
    expect(whole).toContain('TH(Span[es]("río"))');
    expect(whole).toContain(`P(Link("the" Span[ru]("вода") "treaty" >${record}) Span[fr](", mot") Reference(`);
    expect(whole).toContain('Reference(Link("1" >note-1)) Span[fr]("juste"))');
    expect(whole).toContain('P("Cf." Span[cs]("vodní"))');
  });
});

test('headings go down by one level at a time, whatever their author does', async () => {
  const [skipped] = (await findCases()).filter(({ name }) => name === 'heading-level-skipped');
  if (!skipped) throw new Error('The case is gone');
  const { document, products } = await buildCase(skipped);
  const written = document?.doc.body.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
  expect(written).toEqual([3, 1, 3]);
  const { root } = await readTags(products.get('pdf') ?? new Uint8Array());
  expect(roles(root).match(/H\d/g)).toEqual(['H1', 'H1', 'H2', 'H2', 'H3']);
});

test('an empty cell is a cell', async () => {
  const cells = table(
    [
      ['Basin', ''],
      ['', '285'],
    ],
    [184, 184],
  );
  const empty = cells.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      content: cell.content.filter((run) => 'value' in run && run.value !== ''),
    })),
  }));
  const pdf = await rendered(layout([{ ...cells, rows: empty }]));
  expect(roles(pdf.root)).toContain('Table(TR(TH TH) TR(TD TD))');
});
