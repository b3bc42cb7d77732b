import type { Severity } from '../../rules.ts';
import type { Finding, ReportedFile } from '../report.ts';

/** What vfile calls `fatal`. */
const FATAL: Readonly<Record<Severity, boolean | null>> = { error: true, warning: false, info: null };

/** The format of `vfile-reporter-json` 4: every file that was read, and the messages on it. */
export function json(files: readonly ReportedFile[], cwd: string): string {
  const all = files.map(({ path, findings }) => ({ path, cwd, history: [path], messages: findings.map(message) }));
  return `${JSON.stringify(all, null, 2)}\n`;
}

function message(finding: Finding): object {
  const { line, column, endLine, endColumn, severity, rule, reason, note, actual, expected } = finding;
  return {
    column,
    fatal: FATAL[severity],
    line,
    place: { start: { line, column }, end: { line: endLine, column: endColumn } },
    reason,
    ruleId: rule,
    source: 'rostrum',
    actual,
    expected,
    note,
  };
}
