import type { Example, LintRule } from '../../src/lint/rule.ts';
import { rules } from '../../src/rules.ts';
import { plainExample } from './examples.ts';

/** The page of a rule: `docs/rules/<id>.md`. */
export function pageOf({ id, documentation }: LintRule): string {
  const { summary, reason, source, languages, wrong, right } = documentation;
  const { severity, stops } = rules[id];
  const facts = [
    `- Severity: ${severity}`,
    `- Stops: ${stops}`,
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

/** The table of all rules: `docs/rules/README.md`. */
export function tableOf(lintRules: readonly LintRule[]): string {
  const rows = [...lintRules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, documentation }) => {
      const { severity, stops } = rules[id];
      return `| [${id}](${id}.md) | ${severity} | ${stops} | ${documentation.summary.replaceAll('|', '\\|')} |`;
    });
  const head = '| rule | severity | stops | asks that |\n| --- | --- | --- | --- |';
  return `# Rules\n\nWhat \`rostrum check\` looks for in a text that could be read. \`npm run docs\` writes this folder from \`src/lint/\`.\n\n${head}\n${rows.join('\n')}\n`;
}
