import type { Joiner } from '../template/index.ts';

/** Writes items one after the other, as a language joins them. */
export function row(items: readonly string[], { separator, last, before }: Joiner): string {
  const end = items.at(-1);
  if (items.length < 2 || end === undefined) return items.join('');
  const joined = before && new RegExp(before.pattern, 'iu').test(end) ? before.last : last;
  return items.slice(0, -1).join(separator) + joined + end;
}
