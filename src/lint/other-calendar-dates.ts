import { latinFigures } from '../latin-figures.ts';
import type { Template } from '../template/index.ts';
import { calendarOf } from '../validate/index.ts';
import type { Span } from './quoted.ts';

/** A day or a month of another calendar, as a text writes it. */
interface OtherDate extends Span {
  readonly calendar: 'Persian' | 'Islamic';
  /** Year, month and day in that calendar: `1401-07-12`, `1401-07`. */
  readonly on: string;
}

/** `1401/07/12`; `12/07/1401`. */
const FIGURES = [
  /(?<![\p{L}\p{N}/.-])(?<year>1[234]\d\d)([/.-])(?<month>\d{1,2})\2(?<day>\d{1,2})(?![\p{L}\p{N}/-]|\.\d)/gu,
  /(?<![\p{L}\p{N}/.-])(?<day>\d{1,2})([/.-])(?<month>\d{1,2})\2(?<year>1[234]\d\d)(?![\p{L}\p{N}/-]|\.\d)/gu,
];

/** A year alone, in Persian figures: behind Persian words it is of their text. */
const YEAR = /(?<![\p{L}\p{N}/.-])۱[۳۴][۰-۹]{2}(?![\p{L}\p{N}/-]|\.[۰-۹])/gu;

/** The days and months of the Persian and the Islamic calendar in a text, and years in Persian figures. */
export function otherCalendarDates(text: string, { lint }: Pick<Template, 'lint'>): OtherDate[] {
  const plain = folded(text);
  if (!/1[234]\d\d/.test(plain)) return [];
  const named = (['Persian', 'Islamic'] as const).flatMap((calendar) => {
    const { months, pattern } = monthsOf(lint.calendars[KEYS[calendar]]);
    return [...plain.matchAll(pattern)].map(({ 0: words, index, groups = {} }) => {
      const month = months.get(key(groups['month'] ?? ''));
      const parts = [groups['year'], month, groups['day'] ?? groups['behind']];
      return { start: index, end: index + words.length, calendar, on: joined(parts) };
    });
  });
  const numbers = FIGURES.flatMap((pattern) => [...plain.matchAll(pattern)]).flatMap(
    ({ 0: words, index, groups: { year, month, day } = {} }): OtherDate[] => {
      const calendar = calendarOf(Number(year));
      const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
      return calendar && isDate
        ? [{ start: index, end: index + words.length, calendar, on: joined([year, month, day]) }]
        : [];
    },
  );
  const years = [...text.matchAll(YEAR)].flatMap(({ 0: words, index }): OtherDate[] => {
    const end = index + words.length;
    const isAlone = !/\p{Script=Arabic}/u.test(text.slice(Math.max(0, index - 12), index) + text.slice(end, end + 12));
    return isAlone ? [{ start: index, end, calendar: 'Persian', on: latinFigures(words) }] : [];
  });
  return [...named, ...numbers, ...years].sort((a, b) => a.start - b.start);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

const KEYS = { Persian: 'persian', Islamic: 'islamic' } as const;

interface Months {
  /** The number of a month by its names, as `key` has them. */
  readonly months: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

const known = new WeakMap<readonly (readonly string[])[], Months>();

function monthsOf(calendar: readonly (readonly string[])[]): Months {
  const found = known.get(calendar) ?? make(calendar);
  known.set(calendar, found);
  return found;
}

function make(calendar: readonly (readonly string[])[]): Months {
  const names = calendar
    .flat()
    .sort((a, b) => b.length - a.length)
    .map((name) => folded(name).replace(/'/g, "['ʻʼ‘’`]?").replace(/[ -]/g, '[ \\u00A0-]'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:(?<day>\\d{1,2})(?:st|nd|rd|th|er)?[ \\u00A0](?:of |de )?)?(?<month>${names.join('|')})(?:[ \\u00A0](?<behind>\\d{1,2}))?(?:,|[ \\u00A0](?:de|سنة|عام))?[ \\u00A0](?<year>1[234]\\d\\d)(?!\\p{N})`,
    'giu',
  );
  const months = calendar.flatMap((own, index) => own.map((name) => [key(folded(name)), String(index + 1)] as const));
  return { months: new Map(months), pattern };
}

/** Without case, apostrophes and hyphens. */
function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/['ʻʼ‘’`]/g, '')
    .replace(/[\u00A0-]/g, ' ');
}

/** Without the accents of Latin letters, with the Persian yeh and kaf and Latin figures; every character stays in its place. */
function folded(text: string): string {
  return latinFigures(text)
    .replace(/[\u00C0-\u024F]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک');
}
