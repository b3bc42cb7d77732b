import { describe, expect, test } from 'vitest';
import { check } from '../src/build.ts';
import { layout } from '../src/layout/index.ts';
import { findings } from '../src/message.ts';
import { renderers } from '../src/node/renderers.ts';
import type { World } from '../src/world.ts';
import { docWords } from './support/doc-words.ts';
import { docxWords } from './support/docx.ts';
import { readParts } from './support/docx-package.ts';
import { memoryWorld } from './support/memory-world.ts';
import { pdfLines, pdfWords, readPdf } from './support/pdf.ts';
import { buildFiles, checkFiles, placesOf, statementWith } from './support/statement.ts';

const good = statementWith('\nThe river rises.[^n]\n\n[^n]: In spring.\n');

describe('a finding stops what it must, and no more', () => {
  const made = async (text: string) => {
    const built = await buildFiles({ 'statement.md': text });
    return { products: [...built.products.keys()], rules: placesOf(built).map((place) => place.split(' ')[1]) };
  };

  test.each([
    ['none', good, ['pdf', 'docx', 'submission', 'form'], []],
    ['a warning', `${good}\n[^m]: Lost.\n`, ['pdf', 'docx', 'submission', 'form'], ['footnote-unused']],
    ['no contact', good.replace(/contact: .*\n/, ''), ['pdf', 'docx'], ['contact-missing']],
    ['too many words', statementWith(`\n${'water '.repeat(1500)}\n`), ['pdf', 'docx'], ['word-limit-exceeded']],
    [
      'a character without a font',
      statementWith('\nThe ሀ rises.\n'),
      ['docx', 'submission', 'form'],
      ['character-uncovered'],
    ],
    ['a fault in the text', statementWith('\nThe `river` rises.\n'), [], ['markdown-refused', 'statement-empty']],
  ])('%s', async (_, text, products, rules) => {
    const result = await made(text);
    expect(result.products).toEqual(products);
    expect(rules).toEqual(expect.arrayContaining(result.rules));
  });
});

describe('the renderer of PDF', () => {
  const asked = async (text: string): Promise<number> => {
    let times = 0;
    const counting = {
      ...renderers,
      pdf: () => {
        times += 1;
        return renderers.pdf();
      },
    };
    await check({ name: 'river', path: 'statement.md' }, memoryWorld({ 'statement.md': text }), counting);
    return times;
  };

  test('is not loaded to check letters that all its fonts have', async () => {
    expect(await asked(good)).toBe(0);
    expect(await asked(statementWith('\n1. Loire\n2. Рейн\n'))).toBe(0);
    expect(await asked(statementWith('\nThe 人 rises.\n'))).toBe(1);
  });
});

describe('the words that are counted', () => {
  const limitOf = async (text: string) => {
    const { document } = await checkFiles({ 'statement.md': text });
    return { ...document?.words, ...document?.limit };
  };

  test('are those of title and text, with the notes apart', async () => {
    expect(await limitOf(good)).toMatchObject({ text: 7, notes: 2, words: 1500, notesCounted: false });
  });

  test('are those of the notes too, in the sessions that count them', async () => {
    const old = good.replace('session: 61', 'session: 20').replace('2026-02-06', '2012-06-01');
    expect(await limitOf(old)).toMatchObject({ words: 1500, notesCounted: true });
    const full = old.replace('rises', 'rises '.repeat(1500 - 8).trim());
    expect(placesOf(await checkFiles({ 'statement.md': full }))).toEqual([]);
    const over = full.replace('In spring', 'In early spring');
    expect(placesOf(await checkFiles({ 'statement.md': over }))).toEqual(['statement.md:9:1 word-limit-exceeded']);
  });

  test('are warned of where the typed signs alone go over the limit, in a table without lists too', async () => {
    const table = '\n| Ville | Niveau |\n| --- | --- |\n| Thoune | |\n';
    // Four words of the title and three of the table; in the file to submit two signs more, and one for the empty cell.
    const text = statementWith(`\n${'eau '.repeat(1500 - 7)}\n${table}`, 'language: fr');
    const { files } = await checkFiles({ 'statement.md': text });
    const reasons = findings(files).flatMap(({ ruleId, reason }) =>
      ruleId === 'labels-over-word-limit' ? reason : [],
    );
    expect(reasons).toEqual([
      'The file to submit has 1503 words in title and body, typed labels and signs counted; the limit is 1500',
    ]);
  });

  test('may be more for a main sponsor in general status', async () => {
    expect(await limitOf(good.replace('status: special', 'status: general'))).toMatchObject({ words: 2000 });
  });
});

describe('the rule for the file to submit', () => {
  const profileOf = async (text: string, profile?: string) => {
    const built = await buildFiles({ 'statement.md': text }, ['submission'], undefined, { profile });
    return built.document?.profile.name;
  };
  const of = (session: number, date: string) =>
    good.replace('session: 61', `session: ${session}`).replace('2026-02-06', date);

  test.each([
    [1, '2006-06-01', 'times-12'],
    [18, '2011-09-01', 'times-12'],
    [19, '2012-02-01', 'times-10'],
    [61, '2026-02-06', 'times-10'],
  ])('is that of session %i', async (session, date, name) => {
    expect(await profileOf(of(session, date))).toBe(name);
  });

  test('is the one that is asked for', async () => {
    expect(await profileOf(good, 'times-12')).toBe('times-12');
    await expect(profileOf(good, 'times-11')).rejects.toThrow(
      'Cannot find the submission profile `times-11` among times-12, times-10',
    );
  });
});

describe('the digest of a text', () => {
  const digestOf = async (text: string) => (await checkFiles({ 'statement.md': text })).document?.digest;

  test.each([
    ['a word', good.replace('rises', 'falls')],
    ['a word of a note', good.replace('spring', 'autumn')],
    ['the title', good.replace('right to water', 'right to rivers')],
    ['a mark', good.replace('rises.', 'rises!')],
  ])('changes with %s', async (_, text) => {
    expect(await digestOf(text)).not.toBe(await digestOf(good));
  });

  test.each([
    ['spaces and line ends', good.replace('The river', 'The\n  river')],
    ['emphasis', good.replace('river rises', '*river* rises')],
    ['signatories', good.replace('Loire Watch', 'Danube Lawyers')],
    ['contact', good.replace('Anna Brook', 'Anna Bach')],
    ['the names of notes', good.replaceAll('[^n]', '[^spring]')],
  ])('does not change with %s', async (_, text) => {
    expect(await digestOf(text)).toBe(await digestOf(good));
  });
});

describe('the date of making', () => {
  test('is the one that the world insists on, in every product that bears one', async () => {
    const built = await buildFiles(
      { 'statement.md': good },
      ['pdf', 'docx', 'submission'],
      new Date('2026-03-01T12:34:56Z'),
    );
    const { beside, pages } = await readPdf(built.products.get('pdf') ?? new Uint8Array());
    expect(beside).toContain('D:20260301123456');
    expect(beside).toContain('2026-03-01T12:34:56');
    for (const product of ['docx', 'submission'] as const) {
      const core = readParts(built.products.get(product) ?? new Uint8Array()).get('docProps/core.xml');
      expect(core).toContain('2026-03-01T12:34:56Z');
    }
    expect(pages[0] && pdfLines(pages[0])).toContain('[6 February 2026]');
  });
});

describe('a text that nobody expects', () => {
  const inItem = (depth: number) => '- '.repeat(depth);
  const rows = Array.from({ length: 150 }, (_, row) => `| town ${row} | ${'water '.repeat(row % 7)} |`);
  const notes = Array.from({ length: 60 }, (_, index) => index);
  const texts: Readonly<Record<string, string>> = {
    'lists nine deep': `${inItem(9)}deep\n`,
    'quotations five deep': `${'> '.repeat(5)}deep\n`,
    'lists in quotations in lists': '> - a\n>   > 1. b\n>   >    - c[^n]\n\n[^n]: > - note\n',
    'nothing but a table': '| A |\n| - |\n| b |\n',
    'a table without rows': '| A | B |\n| - | - |\n',
    'a table of empty cells': '| | |\n| - | - |\n| | |\n\nText.\n',
    'a table over pages': `| A | B |\n| - | - |\n${rows.join('\n')}\n`,
    'empty items': '-\n- a\n-\n\n1.\n2. b\n',
    'a paragraph of nothing but a call': '[^n]\n\nText.\n\n[^n]: Note.\n',
    'a heading of nothing but a call': '# [^n]\n\nText.\n\n[^n]: Note.\n',
    'a call in a link': '[text[^n]](https://river.example)\n\n[^n]: Note.\n',
    'a heading at the end': 'Text.\n\n# End\n',
    'breaks without words': 'a\\\n\\\nb\n',
    'rules alone': '***\n',
    'sixty calls at one place': `x${notes.map((n) => `[^n${n}]`).join('')}\n\n${notes.map((n) => `[^n${n}]: Note ${n} is long.\n`).join('\n')}`,
    'a note over pages': `x[^n]\n\n[^n]: ${'A note that goes over pages. '.repeat(250)}\n`,
    'a note of eighty paragraphs': `x[^n]\n\n[^n]: ${notes.map((n) => `Paragraph ${n}.`).join('\n\n    ')}\n`,
    'a note of a table called in the text too':
      'a[^n]\n\n| A[^n] |\n| - |\n| b |\n\nc[^n]\n\n[^n]: Note.\n\n    - item\n',
    'unseen characters': 'super\u00ADcali\u200Bfragil a\u2011b c\u00A0d e\u0301\n',
    'entities of HTML': '&nbsp;&amp;&#x41;&copy; &lt;b&gt;\n',
    'items that count as far as Word does': '32766. a\n32767. b\n\n- c\n  753. d\n  754. e\n',
  };

  const compare = async (text: string) => {
    const { document, products } = await buildFiles({ 'statement.md': statementWith(`\n${text}`) });
    if (!document) throw new Error('The statement has faults');
    const grid = { cover: true, disclaimer: false, tables: 'grid' } as const;
    expect(docxWords(products.get('docx') ?? new Uint8Array())).toEqual(docWords(document.doc, grid));
    const pdf = await readPdf(products.get('pdf') ?? new Uint8Array());
    expect(pdfWords(pdf)).toEqual(docWords(document.doc, { ...grid, disclaimer: true }));
    expect(layout(document.doc, document.profile.stylesheet).flow.length).toBeGreaterThan(0);
  };

  test.each(Object.entries(texts))('%s: no word is lost', async (_, text) => {
    await compare(text);
  });

  test.each([
    ['lists twenty deep', `${inItem(20)}deep\n`],
    ['quotations eight deep', `${'> '.repeat(8)}deep\n`],
  ])('%s are refused: there is no room for words', async (_, text) => {
    expect(placesOf(await checkFiles({ 'statement.md': statementWith(`\n${text}`) }))).toEqual([
      expect.stringMatching(/markdown-refused$/),
    ]);
  });

  test.each([
    ['emphasis', `${'*a **b '.repeat(300)}${'c** d* '.repeat(300)}`],
    ['quotations', `${'>'.repeat(60_000)} deep`],
    ['quotations without words', '>'.repeat(60_000)],
    ['lists', `${'- '.repeat(3000)}deep`],
    ['blocks', `${'{{#if lead}}'.repeat(3000)}deep${'{{/if}}'.repeat(3000)}`],
  ])('%s by the thousand in one another are a fault of the text', async (_, text) => {
    const places = placesOf(await checkFiles({ 'statement.md': statementWith(`\n${text}\n`) }));
    expect(places.join()).toMatch(/nesting-too-deep|markdown-refused|template-invalid/);
  });

  test('a break of thought may be of many signs', async () => {
    const text = statementWith(`\nOne.\n\n${'- '.repeat(200)}\n\nTwo.\n`);
    expect(placesOf(await checkFiles({ 'statement.md': text }))).toEqual([]);
  });

  test('partials that double each other are refused before they run', async () => {
    const partials = Array.from({ length: 30 }, (_, index) => [
      `partials/p${index}.md`,
      `{{> p${index + 1}}}{{> p${index + 1}}}`,
    ]);
    const files = {
      'statement.md': statementWith('\n{{> p0}}\n'),
      ...Object.fromEntries(partials),
      'partials/p30.md': 'word',
    };
    expect(placesOf(await checkFiles(files))).toEqual(['statement.md:10:1 partial-recursive']);
  });
});

describe('a font that is not installed', () => {
  const install =
    'install the font that has them: `npm install @expo-google-fonts/noto-serif-sc`; the Word files are made';

  async function told(text: string): Promise<string[]> {
    const own = memoryWorld({ 'statement.md': text });
    const world: World = {
      names: () => own.names(),
      read: async (path) => (path.includes('NotoSerifSC') ? { fault: 'missing' } : own.read(path)),
    };
    const { files } = await check({ name: 'rivers', path: 'statement.md' }, world, renderers);
    return findings(files)
      .filter(({ ruleId }) => ruleId === 'character-uncovered')
      .map(({ line, reason, note }) => `${line}: ${reason}: ${note}`);
  }

  test('is named where its characters stand', async () => {
    expect(await told(statementWith('\nThe 長江 rises, and ሀ.\n'))).toEqual([
      `10: The PDF cannot print \`長\` (U+9577), \`江\` (U+6C5F): ${install}`,
      '10: The PDF cannot print `ሀ` (U+1200): write it with other letters; the Word files are made',
    ]);
  });

  test('is named once for a whole document in its language, at the language', async () => {
    const text = statementWith('\n人们要求饮水。\n\nAnd ሀ.\n').replace(/^---\n/, '---\nlanguage: zh\n');
    const [first, second, ...others] = await told(text);
    expect(first).toMatch(
      /^2: The PDF cannot print `.` \(U\+[0-9A-F]+\), .* and \d+ more characters: install the font/u,
    );
    expect(second).toMatch(/^13: The PDF cannot print `ሀ` \(U\+1200\): write it with other letters/u);
    expect(others).toEqual([]);
  });
});
