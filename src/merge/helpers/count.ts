import type { Fault, Helper } from '../helper.ts';
import { writeNumber } from '../numbers.ts';
import type { HelperContext } from './index.ts';
import { itemsOf } from './items.ts';
import { unfit } from './unfit.ts';

const usage = '{{count items}}';

/** How many there are: under ten in words, where the language has one word for it (Editorial Manual, Numbers). */
export function count({ grammar }: HelperContext): Helper {
  const refuses = (value: unknown): Fault | undefined => (itemsOf(value) ? undefined : unfit(usage, 'a list'));
  const give = (value: unknown): unknown => {
    const items = itemsOf(value ?? []);
    return items ? writeNumber(items.length, grammar) : unfit(usage, 'a list');
  };
  return { usage, pairs: 'none', refuses, mayGive: () => '', give };
}
