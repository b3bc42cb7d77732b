import { suggest } from '../../nearest.ts';
import { Fault, type Helper, type Pairs } from '../helper.ts';
import { elements } from '../scope.ts';
import type { HelperContext } from './index.ts';
import { itemsOf } from './items.ts';
import { unfit } from './unfit.ts';

const usage = '(where cases status="executed")';

/** Those of a list that have the values of the pairs. */
export function where({ known: { lacking }, specimens }: HelperContext): Helper {
  const refuses = (value: unknown, pairs: Pairs): Fault | undefined => {
    if (!itemsOf(value)) return unfit(usage, 'a list');
    if (Object.keys(pairs).length === 0) {
      return new Fault('template-invalid', '`where` says nothing to look for', `write \`${usage}\``);
    }
    const items = elements([value], specimens);
    const known = keysOf(items);
    const strange = known.length > 0 ? Object.keys(pairs).find((key) => !known.includes(key)) : undefined;
    if (strange === undefined) return undefined;
    const reason = `\`where\`: what is in the list has no \`${strange}\``;
    return new Fault(
      'path-unknown',
      reason,
      suggest(strange, keysOf(items.filter((item) => !lacking.has(Object(item))))),
    );
  };
  const give = (value: unknown, pairs: Pairs): unknown =>
    (itemsOf(value) ?? []).filter((item) =>
      Object.entries(pairs).every(([key, wanted]) => textAt(item, key) === String(wanted)),
    );
  return { usage, pairs: 'any', refuses, mayGive: (value) => value, give };
}

function keysOf(items: readonly unknown[]): string[] {
  return [...new Set(items.flatMap((item) => (typeof item === 'object' ? Object.keys(Object(item)) : [])))];
}

function textAt(item: unknown, key: string): string {
  return Object.hasOwn(Object(item), key) ? String((item as Record<string, unknown>)[key]) : '';
}
