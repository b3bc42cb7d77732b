import { type RuleId, rules, type Severity } from '../rules.ts';
import { count, type Finding } from './report.ts';

/** Writes findings as text. */
type Reporter = (findings: readonly Finding[]) => string;

/** The ways in which `check` prints. */
export const reporters = {
  /** For people. */
  pretty: (findings) => {
    const of = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
    const [errors, warnings] = [of('error'), of('warning')];
    const summary =
      errors + warnings === 0 ? 'Nothing to mend.' : `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
    return `${pretty(findings)}${summary}\n`;
  },
  /** For programs: a list of findings. */
  json: (findings) => `${JSON.stringify(findings, null, 2)}\n`,
  /** Workflow commands of GitHub Actions, which mark the lines of a change. */
  github: (findings) => findings.map(workflowCommand).join(''),
  /** Static Analysis Results Interchange Format 2.1.0. */
  sarif: (findings) => `${JSON.stringify(sarif(findings), null, 2)}\n`,
} as const satisfies Record<string, Reporter>;

/** `file:line:column severity message rule`, and below it what to do. */
export function pretty(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ path, line, column, severity, reason, rule, note }) =>
        `${path}:${line}:${column} ${severity} ${reason} ${rule}\n    ${note}\n`,
    )
    .join('');
}

/** What GitHub Actions calls each severity, and what SARIF calls it (3.27.10). */
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

function workflowCommand({ path, line, column, endLine, endColumn, severity, reason, rule, note }: Finding): string {
  const value = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const range = `line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`;
  return `::${COMMANDS[severity]} file=${property(path)},${range},title=${property(rule)}::${value(`${reason}: ${note}`)}\n`;
}

function sarif(findings: readonly Finding[]): object {
  const used = [...new Set(findings.map((finding) => finding.rule))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'rostrum',
            rules: used.map((id) => ({ id, defaultConfiguration: { level: LEVELS[rules[id as RuleId].severity] } })),
          },
        },
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          level: LEVELS[finding.severity],
          message: { text: `${finding.reason}: ${finding.note}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(finding.path) },
                region: {
                  startLine: finding.line,
                  startColumn: finding.column,
                  endLine: finding.endLine,
                  endColumn: finding.endColumn,
                },
              },
            },
          ],
        })),
      },
    ],
  };
}
