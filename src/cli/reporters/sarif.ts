import { lintRules } from '../../lint/index.ts';
import { versions } from '../../node/versions.ts';
import { meaningOf } from '../../rule-meanings.ts';
import { type RuleId, rules, type Severity } from '../../rules.ts';
import type { Finding, ReportedFile } from '../report.ts';
import type { SilencedFinding } from '../silenced.ts';

/** The levels of SARIF (3.27.10). */
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The folder in which the command was run, whose own place is nobody's business (3.14.14). */
const FOLDER = 'WORKINGFOLDER';

/** Static Analysis Results Interchange Format 2.1.0, by the standard of OASIS of 27 March 2020. */
export async function sarif(files: readonly ReportedFile[], silenced: readonly SilencedFinding[]): Promise<string> {
  const found = files.flatMap(({ findings }) => findings);
  const all = [...found, ...silenced.map(({ finding }) => finding)];
  const ids = [...new Set(all.map(({ rule }) => rule as RuleId))].sort();
  const { rostrum: version } = await versions();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rostrum', version, rules: ids.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [FOLDER]: { description: { text: 'The folder in which rostrum was run.' } } },
        artifacts: files.map(({ path }) => ({ location: location(path) })),
        results: [
          // Where one result says whether it is suppressed, all do (3.27.23).
          ...found.map((finding) => ({ ...result(finding, ids), ...(silenced.length > 0 && { suppressions: [] }) })),
          ...silenced.map((one) => ({ ...result(one.finding, ids), suppressions: [suppression(one)] })),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(id: RuleId): object {
  const { documentation } = lintRules.find((rule) => rule.id === id) ?? {};
  return {
    id,
    shortDescription: { text: documentation?.summary ?? meaningOf(id) ?? id },
    ...(documentation && { fullDescription: { text: documentation.reason } }),
    defaultConfiguration: { level: LEVELS[rules[id].severity] },
  };
}

function result(finding: Finding, ids: readonly string[]): object {
  const { path, rule, severity, reason, note, expected = [], isFixable } = finding;
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text: `${reason}: ${note}` },
    locations: [{ physicalLocation: { artifactLocation: location(path), region: region(finding) } }],
    ...(isFixable && { fixes: expected.map((words) => fix(finding, words)) }),
  };
}

function suppression({ comment: { path, line, column }, reason }: SilencedFinding): object {
  const place = { artifactLocation: location(path), region: { startLine: line, startColumn: column } };
  return { kind: 'inSource', justification: reason, location: { physicalLocation: place } };
}

function fix(finding: Finding, words: string): object {
  const replacement = { deletedRegion: region(finding), insertedContent: { text: words } };
  return { artifactChanges: [{ artifactLocation: location(finding.path), replacements: [replacement] }] };
}

function region({ line, column, endLine, endColumn }: Finding): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function location(path: string): object {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: FOLDER };
}
