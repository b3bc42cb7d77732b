import type { Example, LintRule } from '../../src/lint/rule.ts';
import { ruleGroups } from '../../src/rule-meanings.ts';
import { type RuleId, rules } from '../../src/rules.ts';
import { plainExample } from './examples.ts';

/** The page of a rule: `docs/rules/<id>.md`. */
export function pageOf({ id, documentation }: LintRule): string {
  const { summary, reason, source, languages, wrong, right } = documentation;
  const { severity, stops } = rules[id];
  const facts = [
    `- Severity: ${severity}`,
    `- Stops: ${stops}`,
    `- May be: ${changes(id)}`,
    `- Languages: ${languages ? languages.map((language) => `\`${language}\``).join(', ') : 'all'}`,
    ...(source === undefined ? [] : [`- Source: ${source}`]),
    ...(documentation.case === undefined
      ? []
      : [`- Shown in: [\`${documentation.case}\`](../../tests/cases/${documentation.case})`]),
  ];
  const parts = [
    `# ${id}`,
    summary,
    facts.join('\n'),
    reason,
    ...examples('Found', wrong),
    ...examples('Not found', right),
  ];
  return `${parts.join('\n\n')}\n`;
}

function examples(title: string, list: readonly Example[]): string[] {
  if (list.length === 0) return [];
  return [
    `## ${title}`,
    ...list.map(plainExample).map(({ text, keys = [], files = {} }) => {
      const front = keys.length > 0 ? `---\n${keys.join('\n')}\n---\n` : '';
      const beside = Object.entries(files).map(([path, content]) => `\`${path}\`:\n\n${fenced(content.trimEnd())}\n\n`);
      return beside.join('') + fenced(front + text);
    }),
  ];
}

function fenced(text: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}markdown\n${text}\n${fence}`;
}

/** The tables of all rules: `docs/rules/README.md`. */
export function tableOf(lintRules: readonly LintRule[]): string {
  const ofText = lintRules.map(({ id, documentation }): Entry => [id, documentation.summary]);
  const parts = [
    '# Rules',
    'Every finding ends with the id of its rule, and every id stands below, with what it asks for. `npm run docs` writes this folder from `src/`.',
    'What a rule *stops* is not made while it has a finding: every document, the PDF, or the file to submit and the form. It may be *set* by `rules:` in the front matter or in `rostrum.config.yaml`, and *silenced* by a comment above the block that it is about.',
    '## What a text says, and how',
    'Rules about a text that could be read. Each has a page, with its reason, its source, and examples.',
    table([...ofText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, asks]) => row(id, `[${id}](${id}.md)`, asks))),
    '## What is read and what is made',
    'Rules that the text, its data and its documents must keep to be made at all, or of which the authors should know.',
    ...ruleGroups.flatMap(({ title, meanings }) => [
      `### ${title}`,
      table((Object.entries(meanings) as Entry[]).map(([id, asks]) => row(id, id, asks))),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

type Entry = readonly [RuleId, string];

function table(rows: readonly string[]): string {
  return ['| rule | severity | stops | may be | asks that |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** The id is an anchor, whatever table it stands in: `docs/rules/README.md#csv-invalid`. */
function row(id: RuleId, name: string, asks: string): string {
  const { severity, stops } = rules[id];
  const cells = [`<a id="${id}"></a>${name}`, severity, stops, changes(id), asks.replaceAll('|', '\\|')];
  return `| ${cells.join(' | ')} |`;
}

/** What its users may do with a rule. */
function changes(id: RuleId): string {
  const { settable, silenceable } = rules[id];
  return [...(settable ? ['set'] : []), ...(silenceable ? ['silenced'] : [])].join(', ') || 'neither set nor silenced';
}
