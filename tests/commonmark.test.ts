import { tests as examples } from 'commonmark-spec';
import { describe, expect, test } from 'vitest';
import { blockTexts, type Doc, noteTexts } from '../src/doc/index.ts';
import { layout } from '../src/layout/index.ts';
import { findings } from '../src/message.ts';
import { renderDocx } from '../src/render/docx/index.ts';
import { renderPdf } from '../src/render/pdf/index.ts';
import { loadTemplate } from '../src/template/index.ts';
import { docWords } from './support/doc-words.ts';
import { docxWords } from './support/docx.ts';
import { htmlText } from './support/html.ts';
import { memoryWorld } from './support/memory-world.ts';
import { pdfWords, readPdf } from './support/pdf.ts';
import { checkFiles, statementWith } from './support/statement.ts';
import { readStylesheet } from './support/stylesheet.ts';
import { wordsOf } from './support/words.ts';

/** An example of the specification, checked as the text of a statement. */
interface Checked {
  readonly number: number;
  readonly html: string;
  readonly errors: readonly { readonly line: number | undefined; readonly rule: string | undefined }[];
  /** None when it is refused. */
  readonly doc: Doc | undefined;
}

/** Our Markdown reads addresses without angle brackets as links, and boxes, tables and notes as such: those of GFM. */
const checked: Checked[] = [];
for (const { number, markdown, html } of examples) {
  const text = markdown.replaceAll('→', '\t').replaceAll('{{', '\\{{');
  const result = await checkFiles({ 'statement.md': statementWith(text) });
  checked.push({
    number,
    html: html.replaceAll('→', '\t'),
    errors: findings(result.files)
      .filter(({ fatal }) => fatal)
      .map(({ line, ruleId }) => ({ line, rule: ruleId })),
    doc: result.document?.doc,
  });
}
const allowed = checked.flatMap(({ doc, ...rest }) => (doc ? [{ ...rest, doc }] : []));
const refused = checked.filter(({ doc }) => doc === undefined);

describe('the examples of CommonMark', () => {
  test('are all there, and a good part of them is allowed', () => {
    expect(checked).toHaveLength(652);
    expect(allowed.length).toBeGreaterThan(300);
  });

  test.each(refused)('$number is refused at a line', ({ errors }) => {
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter(({ line }) => line === undefined)).toEqual([]);
  });

  test.each(allowed)('$number has the words of its HTML', ({ doc, html }) => {
    const words = [...blockTexts(doc.body), ...noteTexts(doc)].flatMap(wordsOf);
    expect(words).toEqual(wordsOf(htmlText(html)));
  });
});

describe('the examples of CommonMark, many in a document, lose no word', () => {
  const printable = allowed.filter(({ errors }) => errors.length === 0).map(({ doc }) => doc);

  test.each(batches(allowed.map(({ doc }) => doc)))('in Word, from $first', async ({ doc }) => {
    const world = memoryWorld({});
    const template = await loadTemplate('human-rights-council', world);
    const published = await renderDocx(layout(doc, template.published));
    expect(docxWords(published)).toEqual(docWords(doc, { cover: true, disclaimer: false, tables: 'grid' }));
    const submission = await renderDocx(layout(doc, readStylesheet('times-10')));
    expect(docxWords(submission)).toEqual(docWords(doc, { cover: false, disclaimer: false, tables: 'lines' }));
  });

  test.each(batches(printable))('in PDF, from $first', async ({ doc }) => {
    const world = memoryWorld({});
    const template = await loadTemplate('human-rights-council', world);
    const pdf = await readPdf(await renderPdf(layout(doc, template.published), world));
    expect(pdfWords(pdf)).toEqual(docWords(doc, { cover: true, disclaimer: true, tables: 'grid' }));
  });
});

/** Documents of forty examples each, one below the other. */
function batches(docs: readonly Doc[]): { readonly first: string; readonly doc: Doc }[] {
  const made: { first: string; doc: Doc }[] = [];
  for (let first = 0; first < docs.length; first += 40) {
    const some = docs.slice(first, first + 40);
    const [head] = some;
    const notes = new Map(some.flatMap((doc) => [...doc.notes]));
    if (head) made.push({ first: `${first}`, doc: { ...head, body: some.flatMap(({ body }) => body), notes } });
  }
  return made;
}
