import type { Fault, Helper } from '../helper.ts';
import type { HelperContext } from './index.ts';
import { empty, unfit } from './unfit.ts';

const usage = '{{name case}}';

/** The name of a person as `publish` allows it, or of an organization as it wants to be printed. */
export function name({ known }: HelperContext): Helper {
  const refuses = (value: unknown): Fault | undefined =>
    isNamed(value) ? undefined : unfit(usage, 'a case or an organization');
  const isNamed = (value: unknown): value is { name: string; display?: string } =>
    typeof value === 'object' && value !== null && known.inRows.has(value) && 'name' in value;
  const give = (value: unknown): unknown => {
    if (value === null || value === undefined) return empty('There is nobody to name here');
    return isNamed(value) ? (value.display ?? value.name) : unfit(usage, 'a case or an organization');
  };
  return { usage, pairs: 'none', refuses, mayGive: () => '', give };
}
