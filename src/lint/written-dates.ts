import { daysInMonth } from '../days-in-month.ts';
import type { Language } from '../doc/index.ts';
import { escapeRegExp } from '../escape-regexp.ts';
import { latinFigures } from '../latin-figures.ts';
import type { Template } from '../template/index.ts';
import { perLanguage } from './per-language.ts';
import type { Span } from './quoted.ts';

/** A day, or a month, as a text writes it. */
export interface WrittenDate extends Span {
  /** ISO 8601: `2021-05-03`, `2021-05`; of a day without its year `--05-03`, as XML Schema writes it. */
  readonly on: string;
}

/** The days of a text, and the months that are written without a day. There are days among them that never were. */
export function writtenDates(text: string, language: Language, template: Template): WrittenDate[] {
  const plain = latinFigures(text);
  // Every form has a year, and few texts of 100 kilobytes have anything else.
  if (!/\d{4}/.test(plain)) return [];
  const { months, patterns } = grammarOf(language, template);
  return matches(plain, patterns, months);
}

/** The thirtieth and thirty-first days of a text, wherever it says their month and not their year. */
export function lastDaysWithoutYear(text: string, language: Language, template: Template): WrittenDate[] {
  const plain = latinFigures(text);
  if (!/3[01]/.test(plain)) return [];
  const { months, lastDays } = grammarOf(language, template);
  return matches(plain, [lastDays], months);
}

/** Whether there was such a day, in the Gregorian calendar; of one without its year, whether there ever was. */
export function isDay(on: string): boolean {
  const [year, month, day] = on.startsWith('--') ? ['2024', ...on.slice(2).split('-')] : on.split('-');
  return Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

function matches(text: string, patterns: readonly RegExp[], months: ReadonlyMap<string, number>): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const pattern of patterns) {
    for (const { groups = {}, 0: words, index } of text.matchAll(pattern)) {
      const month = months.get((groups['month'] ?? '').toLowerCase());
      const end = index + words.length;
      if (month === undefined || found.some((one) => one.start < end && index < one.end)) continue;
      const day = groups['day'] === undefined ? '' : `-${String(Number.parseInt(groups['day'], 10)).padStart(2, '0')}`;
      found.push({ start: index, end, on: `${groups['year'] ?? '-'}-${String(month).padStart(2, '0')}${day}` });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

interface DatePatterns {
  /** The number of a month by its names, in small letters. */
  readonly months: ReadonlyMap<string, number>;
  /** Days before months: a month is taken for one only where no day is before it. */
  readonly patterns: readonly RegExp[];
  /** Days that not every month has, without their year. */
  readonly lastDays: RegExp;
}

const grammarOf = perLanguage((language, { phrases, lint }): DatePatterns => {
  const { date } = phrases.languages[language];
  // A month of two names, `كانون الثاني/يناير`, is also called by each.
  const months = new Map(
    date.months.flatMap((names, index) => [names, ...names.split('/')].map((name) => [name.toLowerCase(), index + 1])),
  );
  const names = [...months.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const parts: Readonly<Record<string, string>> = {
    day: `(?<!\\d)(?<day>\\d{1,2}${date.firstDay ? '(?:er)?' : '(?:st|nd|rd|th)?'})`,
    month: `(?<month>${names.join('|')})`,
    year: '(?<year>(?<!\\d)[12]\\d{3}(?!\\d))',
  };
  const pattern = (form: string, own = parts): RegExp =>
    new RegExp(
      form
        .split(/(\{\w+\})/)
        .map((piece) => own[piece.slice(1, -1)] ?? escapeRegExp(piece).replace(/ /g, '[ \\u00A0]'))
        .join(''),
      'giu',
    );
  // Chinese parts no words: behind the day another may begin.
  const last = pattern(withoutYear(date.day), { ...parts, day: '(?<![\\p{N}.,])(?<day>3[01])' });
  const lastDays = new RegExp(last.source + (date.day.endsWith('日') ? '' : '(?![\\p{L}\\p{M}])'), last.flags);
  return {
    months,
    patterns: [date.day, ...lint.dates.forms[language], date.month].map((form) => pattern(form)),
    lastDays,
  };
});

/** `{day} de {month}`, of `{day} de {month} de {year}`. */
export function withoutYear(form: string): string {
  return /\{(?:day|month)\}.*\{(?:day|month)\}[^ {]*/.exec(form)?.[0] ?? form;
}
