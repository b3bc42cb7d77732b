import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Built } from '../src/build.ts';
import { sha256 } from '../src/digest.ts';
import { layout } from '../src/layout/index.ts';
import { filesToWrite } from '../src/manifest.ts';
import { findings } from '../src/message.ts';
import type { Product } from '../src/product.ts';
import { renderDocx } from '../src/render/docx/index.ts';
import { type RuleId, rules } from '../src/rules.ts';
import { submissionProfile } from '../src/template/index.ts';
import { buildCase, findCases, findSamples } from './support/case.ts';
import { directFormatting } from './support/direct-formatting.ts';
import { docWords } from './support/doc-words.ts';
import { docxWords, everythingIn as everythingInDocx } from './support/docx.ts';
import { readParts } from './support/docx-package.ts';
import { linesOf, setByEditors } from './support/editors.ts';
import { layoutLabels } from './support/layout-labels.ts';
import { calledAndNoted, everythingIn as everythingInPdf, pdfLabels, pdfWords, readPdf } from './support/pdf.ts';
import { selfDescriptions } from './support/pdf-metadata.ts';
import { annotationsOf, elements, readTags } from './support/pdf-tags.ts';
import { secretsOf } from './support/secrets.ts';
import { computedLabels, wordLabels } from './support/word-labels.ts';
import { wordFaults } from './support/word-strict/index.ts';
import { wordsOf } from './support/words.ts';

const subjects = [...(await findCases()).filter(({ fails }) => !fails), ...(await findSamples())];
const built: Built[] = [];
for (const subject of subjects) built.push(await buildCase(subject));
const documents = subjects.flatMap((subject, index) => {
  const one = built[index];
  return one?.document ? [{ name: subject.name, subject, built: one, ...one, document: one.document }] : [];
});
const having = (product: Product) => documents.filter(({ products }) => products.has(product));

describe('the same sources give the same bytes', () => {
  const { TZ } = process.env;

  beforeAll(() => {
    process.env['TZ'] = 'Pacific/Kiritimati';
  });

  afterAll(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  test('the time zone is another one now', () => {
    expect(new Date(0).getTimezoneOffset()).toBe(640);
  });

  test.each(documents)('$name', async ({ subject, products }) => {
    const again = await buildCase(subject);
    expect(digests(again.products)).toEqual(digests(products));
  });
});

describe('all products say the same words', () => {
  test.each(having('pdf'))('$name: PDF', async ({ document, products }) => {
    const { body, notes } = pdfWords(await readPdf(bytesOf(products, 'pdf')));
    // The foot of the first page is read where that page ends: in the midst of a row of organizations that runs over it.
    const words = { body: without(body, wordsOf(document.doc.disclaimer)), notes };
    expect(words).toEqual(docWords(document.doc, { cover: true, disclaimer: false, tables: 'grid' }));
  });

  test.each(having('docx'))('$name: Word', ({ document, products }) => {
    const words = docxWords(bytesOf(products, 'docx'));
    expect(words).toEqual(docWords(document.doc, { cover: true, disclaimer: false, tables: 'grid' }));
  });

  test.each(having('submission'))('$name: submission', ({ document, products }) => {
    const words = docxWords(bytesOf(products, 'submission'));
    expect(words).toEqual(docWords(document.doc, { cover: false, disclaimer: false, tables: 'lines' }));
  });
});

describe('the file to submit reads the same when the editors have set it', () => {
  const profiles = ['times-10', 'times-12'] as const;
  const subjects = documents.flatMap((document) => profiles.map((profile) => ({ ...document, profile })));

  test.each(subjects)('$name, $profile', async ({ document: { doc, template }, profile }) => {
    const { stylesheet } = submissionProfile(template.submission, 1, profile);
    const sent = await renderDocx(layout(doc, stylesheet));
    const parts = [...readParts(sent).values()].join();
    expect(parts).not.toMatch(
      /<w:(numPr|tbl|fldSimple|fldChar|bookmarkStart|pageBreakBefore|pict|drawing)\b|<w:tab\/>/,
    );
    expect(parts).not.toMatch(profile === 'times-10' ? /<w:(b|i|u|caps|smallCaps)\b(?! w:val="0")/ : /<w:u\b/);
    const lines = linesOf(sent);
    expect(linesOf(setByEditors(sent))).toEqual(lines);
    const { body, notes } = docWords(doc, { cover: false, disclaimer: false, tables: 'lines' });
    expect(lines.text.flatMap((line) => wordsOf(line.replace(CALLS, '')))).toEqual(body);
    expect(lines.notes.flatMap((line) => wordsOf(line.replace(CALLS, '')))).toEqual(notes);
    const head = `⟦${doc.noteMarks.number.replace('1', '')}⟧`;
    const numbered = lines.notes.filter((line) => line.startsWith(head));
    expect(firstCalls(lines.text)).toEqual(numbered.map((_, index) => index + 1));
    const published = layoutLabels(layout(doc, template.published)).itemsOfText;
    const numbers = published.filter((label) => /[\p{L}\p{N}]/u.test(label));
    expect(lines.text.flatMap(labelsOf).filter((label) => numbers.includes(label))).toEqual(numbers);
  });
});

describe('Word opens every file without a question, and finds its text in styles', () => {
  const words = (['docx', 'submission'] as const).flatMap((product) =>
    having(product).map((one) => ({ ...one, product, bytes: bytesOf(one.products, product) })),
  );

  test.each(words)('$name: $product', ({ bytes }) => {
    expect(wordFaults(bytes)).toEqual([]);
    expect(directFormatting(bytes)).toEqual([]);
  });
});

describe('the PDF prints the labels of the layout, and notes where they are called', () => {
  test.each(having('pdf'))('$name: labels', async ({ document, products }) => {
    const printed = pdfLabels(await readPdf(bytesOf(products, 'pdf')));
    expect(printed).toEqual(layoutLabels(layout(document.doc, document.template.published)));
  });

  test.each(having('pdf'))('$name: pages', async ({ products }) => {
    const { pages } = await readPdf(bytesOf(products, 'pdf'));
    const seen = new Set<string>();
    for (const page of pages) {
      const { called, noted } = calledAndNoted(page);
      const first = [...new Set(called)].filter((label) => !seen.has(label));
      for (const label of first) seen.add(label);
      expect(noted).toEqual(first);
    }
  });
});

describe('the links of the PDF are heard once each, and lead on and back', () => {
  test.each(having('pdf'))('$name', async ({ products }) => {
    const { root, annotations, destinations } = await readTags(bytesOf(products, 'pdf'));
    const links = elements(root, 'Link').map(annotationsOf);
    expect(links.flat().length).toBe(annotations);
    const targets = links.map((parts) => [...new Set(parts.map(({ url, destination }) => url ?? destination))]);
    expect(targets.filter(({ length }) => length !== 1)).toEqual([]);
    const inside = links.flat().flatMap(({ destination }) => destination ?? []);
    expect(inside.filter((name) => !destinations.has(name))).toEqual([]);
    const ways = (role: string) =>
      elements(root, role).map((tag) => elements(tag, 'Link').flatMap(annotationsOf)[0]?.destination);
    expect(new Set(ways('Reference'))).toEqual(new Set(elements(root, 'Note').map(({ id }) => id)));
    expect(ways('Note')).toEqual(elements(root, 'Note').map(({ id }) => id?.replace('note', 'call')));
    expect(links.flat().filter(({ contents }) => contents === '')).toEqual([]);
  });
});

describe('the PDF says of itself what the front matter says, in both places', () => {
  test.each(having('pdf'))('$name', ({ subject, document: { doc, statement }, products }) => {
    const { dictionary, xmp } = selfDescriptions(bytesOf(products, 'pdf'));
    expect(xmp).toEqual(dictionary);
    const made = (subject.now ?? doc.date).toISOString().replace('.000', '');
    expect(dictionary).toMatchObject({ title: doc.title, created: made, modified: made });
    expect(dictionary.author).toBe(statement.frontMatter.author);
    for (const words of [doc.masthead.session, doc.masthead.agendaItem, doc.masthead.agendaTitle]) {
      expect(dictionary.subject).toContain(words);
    }
  });
});

describe('Word computes the labels of the layout', () => {
  test.each(having('docx'))('$name: Word', ({ document, products }) => {
    const computed = computedLabels(bytesOf(products, 'docx'), document.doc.noteMarks);
    expect(computed).toEqual(wordLabels(layout(document.doc, document.template.published)));
  });

  test.each(having('submission'))('$name: submission', ({ document, products }) => {
    const computed = computedLabels(bytesOf(products, 'submission'), document.doc.noteMarks);
    expect(computed).toEqual(wordLabels(layout(document.doc, document.profile.stylesheet)));
  });
});

describe('every rule is kept', () => {
  const messages = built.flatMap(({ files }) => findings(files));

  /** Rules that no case shows, and the test that does. */
  const elsewhere: Partial<Record<RuleId, string>> = {
    'file-too-large': 'read.test.ts: the file would be one of megabytes',
    'nesting-too-deep': 'build.test.ts: the file would be one of thousands of signs',
  };

  /** Faults of a file as a whole stand nowhere in it. */
  const placeless: readonly RuleId[] = ['file-too-large'];

  test.each(Object.keys(rules) as RuleId[])('%s', (rule) => {
    const shown = messages.some(({ ruleId }) => ruleId === rule);
    expect(shown).toBe(!(rule in elsewhere));
  });

  test('and every message says where, and what to do', () => {
    const lost = messages.filter(({ line, ruleId }) => line === undefined && !placeless.includes(ruleId as RuleId));
    expect(lost.map(String)).toEqual([]);
    expect(messages.filter(({ note }) => !note).map(String)).toEqual([]);
  });
});

describe('no product says what is to stay in the files', () => {
  test.each(documents)('$name', async ({ name, subject, built: one, products }) => {
    const { contact, always } = await secretsOf(subject);
    const said = new Map<string, string>();
    for (const [product, bytes] of products) said.set(product, spaced(await everythingIn(product, bytes)));
    for (const [file, bytes] of filesToWrite(name, [one], inputsOf(one), {})) {
      if (file === 'manifest.json' || file === 'SHA256SUMS') said.set(file, new TextDecoder().decode(bytes));
    }
    for (const [product, text] of said) {
      const secrets =
        product === 'form' ? always.filter((secret) => !contact.includes(secret)) : [...always, ...contact];
      expect(
        secrets.filter((secret) => text.includes(secret)),
        product,
      ).toEqual([]);
    }
    expect(said.size).toBe(products.size + 2);
  });

  test('and there are secrets to keep', async () => {
    const all = await Promise.all(documents.map(({ subject }) => secretsOf(subject)));
    expect(all.flatMap(({ contact }) => contact).length).toBeGreaterThan(20);
    const always = all.flatMap((secrets) => secrets.always);
    expect(always).toEqual(
      expect.arrayContaining(['Hidden Spring Society', 'hidden@spring.example', 'Wilhelmina Withheld']),
    );
  });
});

describe('no message has the id of a case whose person is not named, unless the author has it on that line', () => {
  test.each(subjects.map((subject, index) => ({ name: subject.name, subject, one: built[index] })))(
    '$name',
    async ({ subject, one }) => {
      const { ids } = await secretsOf(subject);
      const told = (one?.files ?? []).flatMap(({ messages, value = '' }) => {
        const lines = String(value).split(/\r?\n/);
        return messages.flatMap(({ line = 1, reason, note }) =>
          ids.filter((id) => idsIn(`${reason} ${note}`).has(id) && !lines[line - 1]?.includes(id)),
        );
      });
      expect(told).toEqual([]);
    },
  );

  test('and there are such ids', async () => {
    const all = await Promise.all(subjects.map(secretsOf));
    const ids = all.flatMap((secrets) => secrets.ids);
    expect(ids).toEqual(expect.arrayContaining(['wilma-weir', 'otto-quay']));
    expect(ids.length).toBeGreaterThan(20);
  });
});

/** All words of a message that could be an id; of one or two letters only what stands in backticks. */
function idsIn(text: string): Set<string> {
  const quoted = text.match(/`[^`]*`/g) ?? [];
  const words = (of: string): string[] => of.match(/[a-z][a-z0-9-]*/g) ?? [];
  return new Set([...quoted.flatMap(words), ...words(text).filter((word) => word.length > 2)]);
}

/** The files that were read, as the manifest lists them. */
function inputsOf({ files }: Built): Map<string, string> {
  return new Map(files.map(({ path, value }) => [path, sha256(new TextEncoder().encode(String(value)))]));
}

async function everythingIn(product: Product, bytes: Uint8Array): Promise<string> {
  if (product === 'pdf') return everythingInPdf(await readPdf(bytes));
  return product === 'form' ? new TextDecoder().decode(bytes) : everythingInDocx(bytes);
}

/** The calls of notes, and at the head of a note its mark. */
const CALLS = /⟦[^⟧]*⟧/g;

/** The numbers of notes, each where it comes first. */
function firstCalls(lines: readonly string[]): number[] {
  const calls = lines.flatMap((line) =>
    (line.match(CALLS) ?? []).flatMap((call) => call.match(/\d+/g) ?? []).map(Number),
  );
  return [...new Set(calls)];
}

/** The labels that a line begins with. */
function labelsOf(line: string): string[] {
  const [labels = ''] = /^[“«”„‘’]?\u00A0?(?:\S+\u00A0)+/.exec(line) ?? [];
  return labels
    .split('\u00A0')
    .map((label) => (/^’\d+‘$/.test(label) ? label : label.replace(/^[“«”„‘’]/, '')))
    .filter(Boolean);
}

/** A name is the same with no-break spaces. */
function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function digests(products: Built['products']): Record<string, string> {
  return Object.fromEntries([...products].map(([product, bytes]) => [product, sha256(bytes)]));
}

function bytesOf(products: Built['products'], product: Product): Uint8Array {
  const bytes = products.get(product);
  if (!bytes) throw new Error(`\`${product}\` was not built`);
  return bytes;
}

/** Takes words out that stand beside each other somewhere. */
function without(words: readonly string[], stretch: readonly string[]): string[] {
  const at = words.findIndex((_, index) => stretch.every((word, offset) => words[index + offset] === word));
  expect(at).toBeGreaterThan(-1);
  return words.toSpliced(at, stretch.length);
}
