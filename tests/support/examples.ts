import { findingsIn } from '../../src/cli/report.ts';
import type { Example } from '../../src/lint/rule.ts';
import type { RuleId } from '../../src/rules.ts';
import { checkFiles } from './statement.ts';

/** The front matter of a statement that builds, a line for each key. */
const FRONT_MATTER = [
  'title: The right to water',
  'session: 61',
  'agendaItem: 3',
  'date: 2026-02-06',
  'contact: { name: Anna Brook, email: anna.brook@loire-watch.example, phone: "+41 22 555 01 00" }',
  'signatories: [{ name: Loire Watch, status: special }]',
];

/** What an example says without its marks. */
export function plainExample(example: Example): Exclude<Example, string> {
  const { text, keys, files } = typeof example === 'string' ? { text: example } : example;
  const beside = Object.entries(files ?? {}).map(([path, content]) => [path, unmarked(content)]);
  return {
    text: unmarked(text),
    ...(keys && { keys: keys.map(unmarked) }),
    ...(files && { files: Object.fromEntries(beside) }),
  };
}

/** Where a rule finds something in an example, and where its marks say that it should: `file:line:column-line:column`. */
export async function placesIn(rule: RuleId, example: Example): Promise<{ found: string[]; marked: string[] }> {
  const { text, keys = [], files = {} } = typeof example === 'string' ? { text: example } : example;
  const all = { ...files, 'statement.md': `---\n${frontMatter(keys)}\n---\n${text}\n` };
  const entries = Object.entries(all);
  const checked = await checkFiles(Object.fromEntries(entries.map(([path, content]) => [path, unmarked(content)])));
  const found = findingsIn('', checked.files, '').filter((finding) => finding.rule === rule);
  return {
    found: found.map((at) => `${at.path}:${at.line}:${at.column}-${at.endLine}:${at.endColumn}`).sort(),
    marked: entries.flatMap(([path, content]) => marksIn(content).map((place) => `${path}:${place}`)).sort(),
  };
}

/** The default lines, but for those whose keys are given; a key with `null` is left out. */
function frontMatter(keys: readonly string[]): string {
  const keyOf = (line: string): string => unmarked(line).split(':', 1)[0] ?? '';
  const given = new Set(keys.map(keyOf));
  const kept = FRONT_MATTER.filter((line) => !given.has(keyOf(line)));
  return [...kept, ...keys.filter((line) => !/: null$/.test(line))].join('\n');
}

function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}

function marksIn(text: string): string[] {
  return text
    .split('⟦')
    .slice(1)
    .map((_, index) => {
      const [before, rest] = split(text, '⟦', index + 1);
      const inside = rest.slice(0, rest.indexOf('⟧'));
      return `${pointBehind(unmarked(before))}-${pointBehind(unmarked(before + inside))}`;
    });
}

/** What stands before and behind the `count`th sign. */
function split(text: string, sign: string, count: number): [string, string] {
  const parts = text.split(sign);
  return [parts.slice(0, count).join(sign), parts.slice(count).join(sign)];
}

function pointBehind(text: string): string {
  const lines = text.split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
