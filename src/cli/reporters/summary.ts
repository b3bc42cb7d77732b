import type { Severity } from '../../rules.ts';
import { count, type Finding } from '../report.ts';

/** How many findings there are of each severity. An `info` is a suggestion: nothing need be mended for it. */
export function summary(findings: readonly Finding[]): string {
  const of = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, suggestions] = [of('error'), of('warning'), of('info')];
  const faults = errors + warnings === 0 ? [] : [count(errors, 'error'), count(warnings, 'warning')];
  const suggested = suggestions === 0 ? [] : [count(suggestions, 'suggestion')];
  if (faults.length === 0) return ['Nothing to mend', ...suggested].join('; ').replace(/$/, '.');
  return [...faults, ...suggested].join(', ');
}
