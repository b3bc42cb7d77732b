import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { cite } from '../src/cite/index.ts';
import { compile } from '../src/compile/index.ts';
import { lintRules } from '../src/lint/index.ts';
import { proseOf } from '../src/lint/prose.ts';
import type { Subject } from '../src/lint/rule.ts';
import { merge } from '../src/merge/index.ts';
import { read } from '../src/read/index.ts';
import { loadTemplate, submissionProfile } from '../src/template/index.ts';
import { validate } from '../src/validate/index.ts';
import { memoryWorld } from './support/memory-world.ts';
import { statementWith } from './support/statement.ts';

const SIZE = 100_000;

const filled = (bait: string): string => bait.repeat(Math.ceil(SIZE / bait.length));

const numbered = (count: number, line: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join('\n\n');

/** Texts of 100 kilobytes of what a pattern is slow at, when it is slow at anything. */
const baits: Readonly<Record<string, string>> = {
  letters: filled('a'),
  'capital letters': filled('A'),
  figures: filled('1'),
  spaces: `a${filled('\u00A0')}b`,
  'quotation marks': filled('“'),
  'straight quotation marks': filled('"'),
  apostrophes: filled('’'),
  commas: filled(','),
  stops: `a${filled('.')}`,
  brackets: filled('\\['),
  parentheses: filled('('),
  braces: filled('\\{ '),
  addresses: filled('http://a.example '),
  'addresses that do not end': filled('http\\://a.'),
  abbreviations: filled('A.'),
  dashes: `a${filled('–')}`,
  hyphens: `a${filled('-')}a`,
  percentages: filled('1 per cent '),
  'groups of thousands': filled('1,000'),
  'groups of figures': filled('111 '),
  'numbers of two figures': filled('11 '),
  capitals: filled('Loire '),
  'opened notes': filled('see footnote 1, '),
  paragraphs: filled('paras. 1-2, '),
  sums: filled('1 + '),
  dates: filled('3 May 2021 '),
  'at signs': filled('\\@'),
  mailboxes: filled('a@a.'),
  telephones: filled('+1 (2) '),
  slashes: filled('/'),
  backslashes: filled('\\\\'),
  'Arabic letters': filled('ب'),
  'Chinese characters': filled('人'),
  'combining marks': `a${filled('\u0301')}`,
  'a long sentence': `${filled('river Loire ')}.`,
  'short sentences': filled('I am. '),
  'short paragraphs': filled('a\n\n'),
  headings: numbered(4000, (number) => `# Heading ${number}\n\nText.`),
  notes: `${numbered(2000, (number) => `Word.[^n${number}]`)}\n\n${numbered(2000, (number) => `[^n${number}]: A note of the river Loire.`)}\n`,
};

const front = ['cases: [{ id: clara, person: { name: Clara de la Rhônemont, born: 1990-05-03 } }]'];

/** Compiled once. A rule that reads each of them well under a second takes minutes where it goes over them from every place. */
const subjects = new Map<string, Promise<Subject>>();

async function subjectOf(bait: string): Promise<Subject> {
  const world = memoryWorld({ 'statement.md': statementWith(`\n${baits[bait]}\n`, ...front) });
  const template = await loadTemplate('human-rights-council', world);
  const { source } = await read('river', 'statement.md', world);
  const statement = source && validate(source, template);
  const merged = statement && (await merge(statement, template, world));
  if (!statement || !merged) throw new Error(`Cannot merge ${bait}`);
  const { doc, citedAt } = await cite(compile(merged, statement), statement, world);
  const profile = submissionProfile(template.submission, statement.frontMatter.session);
  return { doc, prose: proseOf(doc), statement, template, profile, uses: merged.uses, citedAt };
}

describe.each(Object.keys(baits))('100 kilobytes of %s', (bait) => {
  test('are compiled', async () => {
    subjects.set(bait, subjectOf(bait));
    const { prose } = (await subjects.get(bait)) ?? { prose: [] };
    expect(prose.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(SIZE / 4);
  }, 60_000);

  test.each(lintRules)(
    '$id reads them once',
    async (rule) => {
      const subject = await subjects.get(bait);
      if (!subject) throw new Error(`Cannot compile ${bait}`);
      const { text } = subject.statement;
      // What is found is of no interest here, and what other rules have found would be looked through.
      text.messages = [];
      rule.check(subject);
      expect(text).toBeInstanceOf(VFile);
    },
    20_000,
  );
});
