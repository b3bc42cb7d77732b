import type { DateGrammar } from '../template/index.ts';
import type { ImpreciseDate } from '../validate/index.ts';

/**
 * Writes a date as a language does: `27 July 2025`, `July 2025`, `2025`; what is no date (`unknown`) as it is.
 *
 * @param date ISO 8601, with the precision of a day, a month or a year
 */
export function writeDate(date: string, grammar: DateGrammar): string {
  const { year, month, day } = take(date);
  if (year === undefined) return date;
  const parts = { year, month: monthName(month, grammar), day: dayName(day, grammar) };
  return fill(day ? grammar.day : month ? grammar.month : grammar.year, parts);
}

/** Writes a date that is known in part: `late November 2022`. */
export function writeImprecise({ on, part }: ImpreciseDate, grammar: DateGrammar): string {
  const date = writeDate(on, grammar);
  return part ? fill(grammar.parts[part], { date }) : date;
}

/**
 * The months as they stand after a day: `December`, `de diciembre`. A month of two names also by each; none where no space
 * stands between.
 */
export function monthsAfterDay({ day, months }: DateGrammar): string[] {
  const [, between] = /^\{day\} (.*)\{month\}/.exec(day) ?? [];
  if (between === undefined) return [];
  const names = months.flatMap((month) => [month, ...(month.includes('/') ? month.split('/') : [])]);
  return names.map((month) => `${between}${month}`);
}

/** Writes the days of a session: `23 February–31 March 2026`. Both are ISO 8601 days. */
export function writeRange(from: string, to: string, grammar: DateGrammar): string {
  const [start, end] = [take(from), take(to)];
  const pattern =
    start.year !== end.year
      ? grammar.rangeAcrossYears
      : start.month !== end.month
        ? grammar.rangeInYear
        : grammar.rangeInMonth;
  const parts = (which: 1 | 2, { year, month, day }: Parts): Record<string, string> => ({
    [`year${which}`]: year ?? '',
    [`month${which}`]: monthName(month, grammar),
    [`day${which}`]: dayName(day, grammar),
  });
  return fill(pattern, { ...parts(1, start), ...parts(2, end) });
}

interface Parts {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
}

function take(date: string): Parts {
  return /^(?<year>\d{4})(-(?<month>\d\d)(-(?<day>\d\d))?)?$/.exec(date)?.groups ?? {};
}

function monthName(month: string | undefined, grammar: DateGrammar): string {
  return grammar.months[Number(month) - 1] ?? '';
}

function dayName(day: string | undefined, grammar: DateGrammar): string {
  return day === '01' && grammar.firstDay ? grammar.firstDay : String(Number(day ?? 0));
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}
