import type { Severity } from '../../rules.ts';
import { count, type Finding } from '../report.ts';

/** Of what the findings do not say themselves. */
interface Counts {
  readonly silenced: readonly unknown[];
  readonly mendable: number;
}

/**
 * How many findings there are of each severity, how many comments have silenced, and how many `--fix` mends. An `info` is a
 * suggestion: nothing need be mended for it.
 */
export function summary(findings: readonly Finding[], { silenced, mendable }: Counts): string {
  const of = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, suggestions] = [of('error'), of('warning'), of('info')];
  const faults = errors + warnings === 0 ? [] : [count(errors, 'error'), count(warnings, 'warning')];
  const suggested = suggestions === 0 ? [] : [count(suggestions, 'suggestion')];
  const more = [...suggested, ...(silenced.length === 0 ? [] : [`${silenced.length} silenced`])];
  const mended = mendable === 0 ? [] : [`\`rostrum check --fix\` mends ${mendable}`];
  if (faults.length === 0) {
    const none = mendable === 0 ? 'Nothing to mend' : 'No errors and no warnings';
    return `${[none, ...more, ...mended].join('; ')}.`;
  }
  return [[...faults, ...more].join(', '), ...mended].join('; ');
}
