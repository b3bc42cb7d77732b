import type { ImpreciseDate } from './imprecise-date.ts';

/** The first and the last day that a date may be, as ISO 8601. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** Nothing for a date that is not known. A part of a month or a year counts as the whole. */
export function daysOf(date: ImpreciseDate | 'unknown' | undefined): DayRange | undefined {
  if (date === undefined || date === 'unknown') return undefined;
  const { on } = date;
  if (on.length === 4) return { first: `${on}-01-01`, last: `${on}-12-31` };
  return on.length === 7 ? { first: `${on}-01`, last: `${on}-31` } : { first: on, last: on };
}
