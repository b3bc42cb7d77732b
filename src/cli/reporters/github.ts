import type { Severity } from '../../rules.ts';
import type { Finding } from '../report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Annotations, by the workflow commands of GitHub Actions: `::error file=…,line=…::message`. */
export function github(findings: readonly Finding[]): string {
  return findings.map(annotation).join('');
}

function annotation({ path, line, column, endLine, endColumn, severity, reason, rule, note }: Finding): string {
  const range = `line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`;
  return `::${COMMANDS[severity]} file=${property(path)},${range},title=${property(rule)}::${value(`${reason}: ${note}`)}\n`;
}

/** As `@actions/core` escapes what stands in a command. */
function value(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
