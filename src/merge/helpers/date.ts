import { writeDate } from '../dates.ts';
import { type Fault, type Helper, WrittenDate } from '../helper.ts';
import type { HelperContext } from './index.ts';
import { empty, unfit } from './unfit.ts';

const usage = '{{date value}}';

const takes = 'a date, such as that of an act, or a text such as `2025-07-27`, `2025-07` or `2025`';

/** A date as the language writes it, with no more precision than the data has. */
export function date({ grammar }: HelperContext): Helper {
  const refuses = (value: unknown): Fault | undefined => (isDate(value) ? undefined : unfit(usage, takes));
  const give = (value: unknown): unknown => {
    if (value === null || value === undefined) return empty('The date is not known, or not given');
    if (value instanceof WrittenDate) return value;
    return isDate(value) ? writeDate(String(value), grammar.date) : unfit(usage, takes);
  };
  return { usage, pairs: 'none', refuses, mayGive: () => '', give };
}

function isDate(value: unknown): boolean {
  if (value instanceof WrittenDate) return true;
  const [year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(String(value))?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined) return false;
  if (Number.isNaN(month)) return true;
  const date = new Date(Date.UTC(year, month - 1, day || 1));
  return date.getUTCMonth() === month - 1 && (Number.isNaN(day) || date.getUTCDate() === day);
}
