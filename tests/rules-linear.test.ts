import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cite } from '../src/cite/index.ts';
import { compile } from '../src/compile/index.ts';
import { type Inline, type Language, languages, type Paragraph } from '../src/doc/index.ts';
import { lintRules } from '../src/lint/index.ts';
import { proseOf } from '../src/lint/prose-of.ts';
import type { LintRule, Subject } from '../src/lint/rule.ts';
import { merge } from '../src/merge/index.ts';
import { read } from '../src/read/index.ts';
import { loadTemplate, submissionProfile } from '../src/template/index.ts';
import { validate } from '../src/validate/index.ts';
import { baitsOf, structures } from './support/baits.ts';
import { memoryWorld } from './support/memory-world.ts';
import { statementWith } from './support/statement.ts';

const SIZE = 100_000;

/** Milliseconds of the processor: a rule that reads 100 kilobytes in less is not looked at more closely. */
const QUICK = 300;

/** What reads 25 kilobytes in less would be quick with 100 too, though it read them over and over: those need not be tried. */
const QUICK_QUARTER = QUICK / 16;

/** Twice as much to read takes twice as long, or four times where something is read over and over. */
const MOST = 3.2;

const keys = [
  'cases: [{ id: clara, person: { name: Clara de la Rhônemont, born: 1990-05-03 } }]',
  'figures: [{ id: loire, over: 500, what: crossings, period: 2025 }]',
  'sources: [{ id: key, type: book, title: Rivers, URL: "https://loire.example/a" }]',
];

const template = await loadTemplate('human-rights-council', memoryWorld({}));

async function compiled(body: string, language: Language): Promise<Subject> {
  const world = memoryWorld({ 'statement.md': statementWith(`\n${body}\n`, `language: ${language}`, ...keys) });
  const { source } = await read('river', 'statement.md', world);
  const statement = source && validate(source, template);
  const merged = statement && (await merge(statement, template, world));
  if (!statement || !merged) throw new Error(`Cannot merge ${body.slice(0, 80)}`);
  const { doc, citedAt } = await cite(compile(merged, statement), statement, world);
  const profile = submissionProfile(template.submission, statement.frontMatter.session);
  return { doc, prose: proseOf(doc), statement, template, profile, uses: merged.uses, citedAt };
}

/**
 * A text that is nothing but a bait; where it is English also its note and its title, which rules read as they read the
 * text. No Markdown is parsed: that would take most of the time.
 */
function filled({ doc, statement, ...subject }: Subject, bait: string, size: number): Subject {
  const lines = bait
    .repeat(Math.ceil(size / bait.length))
    .slice(0, size)
    .split('\n')
    .filter((line) => line !== '');
  const body = lines.map((line, index) => paragraph(line, index + 1));
  const children = lines.map((line, index) => paragraph(line.replaceAll('\uFFFC', ' '), index + 1));
  const notes = new Map([['body:a', { type: 'note' as const, identifier: 'body:a', children }]]);
  const everywhere = { ...doc, title: lines[0] ?? '', body, notes };
  const full = doc.language === 'en' ? everywhere : { ...doc, body };
  return { ...subject, doc: full, prose: proseOf(full), statement: withText(statement, lines.join('\n')) };
}

function paragraph(line: string, number: number): Paragraph {
  const at = (start: number, end: number) => ({
    path: 'statement.md',
    start: { line: number, column: start + 1 },
    end: { line: number, column: end + 1 },
  });
  let end = 0;
  const children = line
    .split(/(\uFFFC|https?:\/\/\S+)/)
    .filter(Boolean)
    .map((value): Inline => {
      const position = at(end, end + value.length);
      end += value.length;
      if (value === '\uFFFC') return { type: 'noteReference', identifier: 'body:a', position };
      const text = { type: 'text' as const, value, position };
      if (!value.startsWith('http')) return text;
      return { type: 'link', url: value, address: { written: value, position }, children: [text], position };
    });
  return { type: 'paragraph', children, position: at(0, line.length) };
}

/** With a file of its own, on which nothing is found yet. */
function withText(statement: Subject['statement'], value: string): Subject['statement'] {
  const text = new VFile({ path: 'statement.md', value });
  return { ...statement, text, files: [text] };
}

/** Milliseconds of the processor that a rule needs for a text. */
function cost(rule: LintRule, { statement, ...subject }: Subject): number {
  const fresh = { ...subject, statement: withText(statement, String(statement.text.value)) };
  const before = process.cpuUsage();
  rule.check(fresh);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What is said of a rule that takes four times as long for twice as much, twice in a row; the better of two times counts. */
async function slowness(rule: LintRule, subjectOf: (size: number) => Promise<Subject>): Promise<string | undefined> {
  const quarter = await subjectOf(SIZE / 4);
  if (cost(rule, quarter) <= QUICK_QUARTER) return undefined;
  const whole = await subjectOf(SIZE);
  if (cost(rule, whole) <= QUICK) return undefined;
  const half = await subjectOf(SIZE / 2);
  const times = [quarter, half, whole].map((one) => Math.min(cost(rule, one), cost(rule, one)));
  const [short = 0, middle = 0, long = 0] = times;
  const isSlow = middle >= MOST * short && long >= MOST * middle;
  return isSlow ? `${rule.id}: ${times.map(Math.round).join(', ')} ms` : undefined;
}

async function slowRules(subjectOf: (size: number) => Subject | Promise<Subject>): Promise<string[]> {
  const made = new Map<number, Subject>();
  const once = async (size: number): Promise<Subject> => {
    const subject = made.get(size) ?? (await subjectOf(size));
    made.set(size, subject);
    return subject;
  };
  const slow: string[] = [];
  for (const rule of lintRules) slow.push((await slowness(rule, once)) ?? '');
  return slow.filter(Boolean);
}

// Where findings were made is of no interest here, and takes most of the time of thousands.
const { stackTraceLimit } = Error;
beforeAll(() => {
  Error.stackTraceLimit = 0;
});
afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

describe.each(languages)('every rule reads once, in a text in %s, 100 kilobytes of', (language) => {
  const base = compiled('Text.', language);

  test.each(Object.entries(baitsOf(language, template)))('%s', async (_, bait) => {
    const subject = await base;
    expect(await slowRules((size) => filled(subject, bait, size))).toEqual([]);
  });
});

describe('every rule reads once 100 kilobytes of', () => {
  test.each(Object.entries(structures))('%s', async (_, markdown) => {
    expect(await slowRules((size) => compiled(markdown(size), 'en'))).toEqual([]);
  });
});
