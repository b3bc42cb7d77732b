import { Fault, type Helper, Markdown } from '../helper.ts';
import type { HelperContext } from './index.ts';
import { itemsOf } from './items.ts';
import { unfit } from './unfit.ts';

const usage = '{{cite case}}';

const takes = 'a case, an act, a list of them, or the id of a figure';

/** Cites the sources that a case, an act or a figure rests on, as an author does: `[@one; @another]`. */
export function cite({ known, figures }: HelperContext): Helper {
  const keysOf = (value: unknown): readonly string[] | undefined => {
    if (typeof value === 'string') return figures.get(value) && (figures.get(value)?.sources ?? []);
    if (typeof value !== 'object' || value === null) return undefined;
    const own = known.sources.get(value);
    if (own) return own;
    const all = itemsOf(value)?.map(keysOf);
    return all?.every((keys) => keys !== undefined) ? all.flat() : undefined;
  };
  const give = (value: unknown): unknown => {
    const keys = [...new Set(keysOf(value) ?? [])];
    const uses = figuresIn(value).map((id) => ({ kind: 'figure', id }) as const);
    if (keys.length > 0) return new Markdown(`[${keys.map(keyed).join('; ')}]`, uses);
    return new Fault(
      'value-empty',
      'There is no source to cite here',
      'add `sources` to the case, the act or the figure',
    );
  };
  const refuses = (value: unknown): Fault | undefined => (keysOf(value) ? undefined : unfit(usage, takes));
  return { usage, pairs: 'none', refuses, mayGive: () => '', give };
}

/** The figures whose sources are cited; those of cases are known by the things themselves. */
function figuresIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

/** A key of letters, figures and single signs stands as it is; Zotero's addresses stand between braces. */
function keyed(key: string): string {
  return /^[\p{L}\p{N}_]+([:.#$%&+?<>~/-][\p{L}\p{N}_]+)*$/u.test(key) ? `@${key}` : `@{${key}}`;
}
