import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { LayoutBlock } from '../src/layout/index.ts';
import { docWords } from './support/doc-words.ts';
import { docxWords, everythingIn, printXml } from './support/docx.ts';
import { call, layoutOf, text } from './support/docx-layout.ts';
import { all, readPart, readParts, styleOf } from './support/docx-package.ts';
import { list, note, paragraph, published, render } from './support/docx-render.ts';
import { linesOf, setByEditors } from './support/editors.ts';
import { calledAndNoted, pdfLabels, pdfLines, pdfWords, readPdf } from './support/pdf.ts';
import { buildFiles, checkFiles, statementWith } from './support/statement.ts';
import { wordsOf } from './support/words.ts';

describe('words', () => {
  test('are runs of letters and figures', () => {
    expect(wordsOf('The Loire’s 1,012 km – “long”, it’s said: A/HRC/61.')).toEqual([
      'The',
      'Loire',
      's',
      '1',
      '012',
      'km',
      'long',
      'it',
      's',
      'said',
      'A',
      'HRC',
      '61',
    ]);
  });

  test('are the same however accents are written', () => {
    expect(wordsOf('Rhône')).toEqual(wordsOf('Rho\u0302ne'));
  });
});

describe('a part of a Word file', () => {
  const document = (inner: string) => `<w:document xmlns:w="x"><w:body>${inner}</w:body></w:document>`;
  const part = (inner: string) => printXml(document(inner));

  test('is printed with one element on a line', () => {
    expect(part('<w:p w:a="1"><w:r><w:t> a </w:t><w:tab/></w:r></w:p>')).toBe(
      '<w:document>\n  <w:body>\n    <w:p w:a="1">\n      <w:r>\n        <w:t> a </w:t>\n        <w:tab/>\n',
    );
  });

  test.each([
    ['a child more at the end', '<w:p/><w:p/>', '<w:p/><w:p/><w:p/>'],
    ['another order', '<w:b/><w:i/>', '<w:i/><w:b/>'],
    ['another depth', '<w:p><w:r/></w:p>', '<w:p/><w:r/>'],
    ['an attribute', '<w:p w:a="1"/>', '<w:p w:a="2"/>'],
    ['a space', '<w:t>a</w:t>', '<w:t>a </w:t>'],
  ])('shows %s', (_, one, other) => {
    expect(part(one)).not.toBe(part(other));
  });

  test.each([
    ['an element that is not closed', '<w:p>'],
    ['elements that cross', '<w:p><w:r></w:p></w:r>'],
    ['an attribute twice', '<w:p w:a="1" w:a="2"/>'],
    ['an attribute without quotation marks', '<w:p w:a=1/>'],
    ['a prefix that is not declared', '<v:p/>'],
    ['a name that is none', '<w:1/>'],
    ['a sign that is not written as an entity', '<w:t>a & b</w:t>'],
    ['an entity that nobody declared', '<w:t>&nbsp;</w:t>'],
    ['a reference to a character that is illegal', '<w:t>&#7;</w:t>'],
    ['the end of CDATA in text', '<w:t>]]></w:t>'],
    ['an illegal character', '<w:t>\u0007</w:t>'],
    ['a lone surrogate', '<w:t>\ud83d</w:t>'],
  ])('is none with %s', (_, inner) => {
    expect(() => part(inner)).toThrow();
  });

  test.each([
    ['two roots', `${document('')}<w:p xmlns:w="x"/>`],
    ['text beside the root', `${document('')}text`],
    ['nothing in it', ''],
  ])('is none with %s', (_, xml) => {
    expect(() => printXml(xml)).toThrow();
  });
});

describe('the words of a Word file', () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:t>1</w:t></w:r>';
  const file = (body: string, notes = '') =>
    zipSync({
      'word/document.xml': strToU8(`<w:document xmlns:w="x"><w:p>${body}</w:p><w:p>${run('end')}</w:p></w:document>`),
      'word/footnotes.xml': strToU8(`<w:footnotes xmlns:w="x"><w:p>${notes}</w:p></w:footnotes>`),
    });

  test('stand in the order of the file, parted by paragraphs and not by runs', () => {
    expect(docxWords(file(run('The Loi') + run('re')))).toEqual({ body: ['The', 'Loire', 'end'], notes: [] });
  });

  test('are not the marks of notes', () => {
    expect(docxWords(file(run('Loire') + mark, mark + run('A river')))).toEqual({
      body: ['Loire', 'end'],
      notes: ['A', 'river'],
    });
  });

  test('show a lost word, another order, and a word that is only in a note', () => {
    const whole = docxWords(file(run('upper lower')));
    expect(docxWords(file(run('upper')))).not.toEqual(whole);
    expect(docxWords(file(run('lower upper')))).not.toEqual(whole);
    expect(docxWords(file(run('upper'), run('lower')))).not.toEqual(whole);
  });
});

describe('all that a Word file says', () => {
  test('is found behind references to letters, in attributes, and where a tag cuts a word in two', async () => {
    const words = paragraph('body', 'Spring ', text('& Ri', { bold: true }), 'vers “Society”');
    const said = everythingIn(await render(layoutOf(published, [words])));
    expect(said).toContain('Spring & Rivers “Society”');
    expect(said).toContain('_ Single Txt_G');
  });
});

describe('the file that the editors have set', () => {
  const file = (...flow: LayoutBlock[]) => render(layoutOf(published, flow));

  test('has paragraphs of one style, and none that is empty', async () => {
    const bytes = setByEditors(
      await file(
        { ...paragraph('title', 'The upper lake'), headingLevel: 1 },
        paragraph('body'),
        paragraph('body', ' ', text('rises', { bold: true, italic: true })),
      ),
    );
    const paragraphs = all(readPart(bytes, 'word/document.xml'), 'w:p');
    expect(paragraphs.map(styleOf)).toEqual(['SingleTxtG', 'SingleTxtG']);
    expect(paragraphs.flatMap((one) => [...all(one, 'w:b'), ...all(one, 'w:i')])).toEqual([]);
    expect(linesOf(bytes).text.map((line) => line.trim())).toEqual(['The upper lake', 'rises']);
  });

  test('has lost the labels that Word counted, and the rule between two thoughts', async () => {
    const rule = { type: 'rule', role: 'thematicBreak', width: 85, thickness: 1 } as const;
    const bytes = setByEditors(await file(list(['One.', 'Two.']), rule, paragraph('body', 'After.')));
    expect(readParts(bytes).get('word/document.xml')).not.toMatch(/numPr|pBdr/);
    expect(linesOf(bytes).text).toEqual(['One.', 'Two.', 'After.']);
  });

  test('keeps its notes and their calls', async () => {
    const notes = [note('1', 'number', 'note-1', 'In spring.')];
    const flow = [paragraph('body', 'It rises', call('note-1', '1'), ' and falls', call('note-1', '1', 'number', 2))];
    const bytes = setByEditors(await render(layoutOf(published, flow, { notes })));
    expect(linesOf(bytes)).toEqual({ text: ['It rises⟦1⟧ and falls⟦1⟧'], notes: ['\t⟦⟧\tIn spring.'] });
  });
});

describe('the words of a PDF and of a document', () => {
  const body =
    'Upper town.[^a] Lower town.\n\n1. Item.\n\n| Lock[^b] |\n| --- |\n| Weir |\n\n[^a]: Note.\n\n[^b]: Below.\n';
  const printing = { cover: true, disclaimer: true, tables: 'grid' } as const;
  const pdfOf = async (text: string) => {
    const { products } = await buildFiles({ 'statement.md': statementWith(text) }, ['pdf']);
    return readPdf(products.get('pdf') ?? new Uint8Array());
  };
  const docOf = async (text: string) => {
    const { document } = await checkFiles({ 'statement.md': statementWith(text) });
    if (!document) throw new Error('The statement has faults');
    return docWords(document.doc, printing);
  };
  const text = ['The', 'right', 'to', 'water', 'Upper', 'town', 'Lower', 'town', 'Item', 'Lock', 'Weir', 'Below'];

  test('stand in reading order, without labels and calls', async () => {
    expect(pdfWords(await pdfOf(body)).body.slice(-text.length)).toEqual(text);
    expect((await docOf(body)).body.slice(-text.length)).toEqual(text);
    expect(pdfWords(await pdfOf(body)).notes.at(-1)).toBe('Note');
    expect((await docOf(body)).notes.at(-1)).toBe('Note');
  });

  test.each([
    ['a lost word', body.replace('Lower ', '')],
    ['another order', body.replace('Upper', 'Lower').replace('Lower town.\n', 'Upper town.\n')],
    ['a word that is only in a note', body.replace('Item.', 'x').replace('Note.', 'Note. Item')],
    ['a lost word of a note', body.replace('Note.', '—')],
  ])('show %s', async (_, other) => {
    expect(pdfWords(await pdfOf(other))).not.toEqual(pdfWords(await pdfOf(body)));
    expect(await docOf(other)).not.toEqual(await docOf(body));
    expect(pdfWords(await pdfOf(other))).toEqual(await docOf(other));
  });

  test('have their labels beside them', async () => {
    const pdf = await pdfOf(body);
    expect(pdfLabels(pdf)).toEqual({
      footNotes: ['*', '1'],
      tableNotes: ['a'],
      itemsOfText: ['1.'],
      itemsOfFootNotes: [],
      itemsOfTableNotes: [],
    });
    expect(pdf.pages.map(calledAndNoted)).toEqual([
      { called: ['*'], noted: ['*'] },
      { called: ['1'], noted: ['1'] },
    ]);
  });

  test('stand in lines', async () => {
    const [, second] = (await pdfOf('Upper town.\n\nLower *town*.\n')).pages;
    expect(second && pdfLines(second)).toEqual([
      'A/HRC/61/NGO/…',
      'The right to water',
      'Upper town.',
      'Lower town.',
      '2',
    ]);
  });
});
