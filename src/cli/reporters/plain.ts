import type { Finding } from '../report.ts';

/** `file:line:column severity message rule`, and below it what to do. */
export function plain(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ path, line, column, severity, reason, rule, note }) =>
        `${path}:${line}:${column} ${severity} ${reason} ${rule}\n    ${note}\n`,
    )
    .join('');
}
