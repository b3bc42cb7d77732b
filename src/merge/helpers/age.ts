import type { Fault, Helper } from '../helper.ts';
import type { HelperContext } from './index.ts';
import { empty, unfit } from './unfit.ts';

const usage = '{{age case}}';

/** The age of a person in figures; the language's words where it is `unknown`. */
export function age({ known, ageUnknown }: HelperContext): Helper {
  const record = (value: unknown) => (typeof value === 'object' && value !== null ? known.cases.get(value) : undefined);
  const refuses = (value: unknown): Fault | undefined => (record(value) ? undefined : unfit(usage, 'a case'));
  const give = (value: unknown): unknown => {
    const person = record(value)?.person;
    if (!person) return unfit(usage, 'a case');
    return person.age === 'unknown' ? ageUnknown : (person.age ?? empty('The case says no age'));
  };
  return { usage, pairs: 'none', refuses, mayGive: () => '', give };
}
