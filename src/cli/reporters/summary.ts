import type { Severity } from '../../rules.ts';
import { count, type Finding } from '../report.ts';

/**
 * How many findings there are of each severity, and how many comments have silenced. An `info` is a suggestion: nothing need
 * be mended for it.
 */
export function summary(findings: readonly Finding[], silenced: number): string {
  const of = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, suggestions] = [of('error'), of('warning'), of('info')];
  const faults = errors + warnings === 0 ? [] : [count(errors, 'error'), count(warnings, 'warning')];
  const suggested = suggestions === 0 ? [] : [count(suggestions, 'suggestion')];
  const more = [...suggested, ...(silenced === 0 ? [] : [`${silenced} silenced`])];
  if (faults.length === 0) return `${['Nothing to mend', ...more].join('; ')}.`;
  return [...faults, ...more].join(', ');
}
