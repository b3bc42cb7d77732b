import { escapeMarkdown } from '../escape.ts';
import { type Fault, type Helper, Markdown, WrittenDate } from '../helper.ts';
import { row } from '../row.ts';
import type { HelperContext } from './index.ts';
import { itemsOf } from './items.ts';
import { empty, unfit } from './unfit.ts';

const usage = '{{list items}}';

const takes = 'a list of texts, cases, acts, charges or organizations';

/** Things in a row, as the language joins them: `arrest, trial and execution`. */
export function list({ known, grammar }: HelperContext): Helper {
  const write = (item: unknown): string | undefined => {
    const inRow = typeof item === 'object' && item !== null ? known.inRows.get(item)?.() : item;
    if (inRow instanceof Markdown) return String(inRow);
    const isText = ['string', 'number'].includes(typeof inRow) || inRow instanceof WrittenDate;
    return isText ? escapeMarkdown(String(inRow)) : undefined;
  };
  const written = (value: unknown): readonly string[] | undefined => {
    const items = itemsOf(value)?.map(write);
    return items?.every((item) => item !== undefined) ? items : undefined;
  };
  const give = (value: unknown): unknown => {
    const items = written(value);
    if (!items) return value === null || value === undefined ? empty('There is no list here') : unfit(usage, takes);
    return items.length === 0 ? empty('The list is empty') : new Markdown(row(items, grammar.list));
  };
  const refuses = (value: unknown): Fault | undefined => (written(value) ? undefined : unfit(usage, takes));
  return { usage, pairs: 'none', refuses, mayGive: () => '', give };
}
