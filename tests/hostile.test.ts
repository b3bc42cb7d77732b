import { beforeAll, describe, expect, test } from 'vitest';
import type { Built } from '../src/build.ts';
import { layout } from '../src/layout/index.ts';
import { findings } from '../src/message.ts';
import { docWords } from './support/doc-words.ts';
import { docxWords } from './support/docx.ts';
import { extremes } from './support/extremes.ts';
import { type Files, hostileStatement } from './support/hostile.ts';
import { mammothSight, readWithMammoth } from './support/mammoth-outline.ts';
import { pdfWords, readPdf } from './support/pdf.ts';
import { buildFiles, placesOf, statementWith } from './support/statement.ts';
import { outlineOf } from './support/word-outline.ts';
import { wordFaults } from './support/word-strict/index.ts';
import type { Words } from './support/words.ts';

const statements: readonly (readonly [string, Files])[] = [
  ...Array.from({ length: 16 }, (_, seed) => [`seed ${seed}`, hostileStatement(seed)] as const),
  ...Object.entries(extremes),
];

/** Findings that hold back one product, and rightly so. */
const expected = ['character-uncovered', 'word-limit-exceeded'];

describe.each(statements)('a hostile statement says all its words: %s', (_, files) => {
  let built: Built;

  beforeAll(async () => {
    built = await buildFiles(files);
  });

  test('no fault is found in it but what a product cannot hold', () => {
    const faults = findings(built.files).filter(({ fatal, ruleId }) => fatal && !expected.includes(`${ruleId}`));
    expect(faults.map(String)).toEqual([]);
    expect(built.products.has('docx')).toBe(true);
  });

  test.each(['docx', 'submission'] as const)('%s', async (product) => {
    const bytes = built.products.get(product);
    if (!bytes) return;
    const grid = product === 'docx';
    const wanted = wordsOf(built, { cover: grid, disclaimer: false, tables: grid ? 'grid' : 'lines' });
    expect(docxWords(bytes)).toEqual(wanted);
    expect(wordFaults(bytes)).toEqual([]);
    if (!built.document) throw new Error('The statement has faults');
    const { doc, template, profile } = built.document;
    const wantedOutline = outlineOf(layout(doc, grid ? template.published : profile.stylesheet), mammothSight);
    expect(await readWithMammoth(bytes)).toEqual(wantedOutline);
  });

  test('PDF', async () => {
    const bytes = built.products.get('pdf');
    if (!bytes) return;
    const wanted = wordsOf(built, { cover: true, disclaimer: true, tables: 'grid' });
    expect(letters(pdfWords(await readPdf(bytes)))).toBe(letters(wanted));
  });
});

describe('a character that no document prints is refused where it stands', () => {
  const forbidden = ['\u0000', '\u0007', '\u001f', '\u0085', '\u202e', '\u2066', '\ufdd0', '\ufffd', '\ufffe'];
  const escapes = [...forbidden, '\ud800'].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0'));
  const csv = { 'signatories.csv': 'name,status\nLoire Watch,special\n' };
  const named = (body: string) => statementWith(body).replace(/signatories: .*/, 'signatories: signatories.csv');

  test.each(forbidden)('as it is: %j', async (character) => {
    const text = await buildFiles({ 'statement.md': statementWith(`\nThe bell\nrang ${character}.\n`) });
    expect(placesOf(text)).toEqual(['statement.md:11:6 character-forbidden']);
    const signatories = csv['signatories.csv'].replace('Watch', `Wat${character}ch`);
    const data = await buildFiles({ 'statement.md': named('\nThe bell.\n'), 'signatories.csv': signatories });
    expect(placesOf(data)).toEqual(['signatories.csv:2:10 character-forbidden']);
    expect([...text.products.keys(), ...data.products.keys()]).toEqual([]);
  });

  test.each(escapes)('as an escape in YAML: \\u%s', async (code) => {
    for (const [key, line] of Object.entries({ title: 2, 'contact: { name': 6, 'signatories: [{ name': 7 })) {
      const text = statementWith('\nIt rang.\n').replace(
        new RegExp(`^(${key.replace(/[[{]/g, '\\$&')}): [^,\\n]*`, 'm'),
        `$1: "a\\u${code}"`,
      );
      const built = await buildFiles({ 'statement.md': text });
      expect(placesOf(built)).toEqual([`statement.md:${line}:${key.length + 3} character-forbidden`]);
      expect([...built.products.keys()]).toEqual([]);
    }
  });

  test.each(escapes)('as a reference in Markdown: &#x%s;', async (code) => {
    const built = await buildFiles({ 'statement.md': statementWith(`\nIt *rang &#x${code};*.\n`) });
    expect(placesOf(built)).toContain('statement.md:10:10 character-forbidden');
    expect([...built.products.keys()]).toEqual([]);
  });
});

function wordsOf({ document }: Built, printing: Parameters<typeof docWords>[1]): Words {
  if (!document) throw new Error('The statement has faults');
  return docWords(document.doc, printing);
}

/** Long words break over lines, and a note of a table that goes on over the page looks like one of the foot. */
function letters({ body, notes }: Words): string {
  return [...[...body, ...notes].join('')].sort().join('');
}
