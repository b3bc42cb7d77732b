import type { Language } from '../doc/index.ts';
import type { Template } from '../template/index.ts';
import type { Span } from './quoted.ts';

/** A day, or a month, as a text writes it. */
export interface WrittenDate extends Span {
  /** ISO 8601: `2021-05-03`, `2021-05`. */
  readonly on: string;
}

/** The days of a text, and the months that are written without a day. There are days among them that never were. */
export function writtenDates(text: string, language: Language, template: Template): WrittenDate[] {
  // Every form has a year, and few texts of 100 kilobytes have anything else.
  if (!/\d{4}/.test(text)) return [];
  const { months, patterns } = grammarOf(language, template);
  const found: WrittenDate[] = [];
  for (const pattern of patterns) {
    for (const { groups = {}, 0: words, index } of text.matchAll(pattern)) {
      const month = months.get((groups['month'] ?? '').toLowerCase());
      const end = index + words.length;
      if (month === undefined || found.some((one) => one.start < end && index < one.end)) continue;
      const day = groups['day'] === undefined ? '' : `-${String(Number.parseInt(groups['day'], 10)).padStart(2, '0')}`;
      found.push({ start: index, end, on: `${groups['year']}-${String(month).padStart(2, '0')}${day}` });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

interface DatePatterns {
  /** The number of a month by its names, in small letters. */
  readonly months: ReadonlyMap<string, number>;
  /** Days before months: a month is taken for one only where no day is before it. */
  readonly patterns: readonly RegExp[];
}

const known = new WeakMap<Template, Map<Language, DatePatterns>>();

function grammarOf(language: Language, template: Template): DatePatterns {
  const languages = known.get(template) ?? new Map<Language, DatePatterns>();
  known.set(template, languages);
  const found = languages.get(language) ?? make(language, template);
  languages.set(language, found);
  return found;
}

function make(language: Language, { phrases, lint }: Template): DatePatterns {
  const { date } = phrases.languages[language];
  // A month of two names, `كانون الثاني/يناير`, is also called by each.
  const months = new Map(
    date.months.flatMap((names, index) => [names, ...names.split('/')].map((name) => [name.toLowerCase(), index + 1])),
  );
  const names = [...months.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const parts: Readonly<Record<string, string>> = {
    day: `(?<!\\d)(?<day>\\d{1,2}${date.firstDay ? '(?:er)?' : '(?:st|nd|rd|th)?'})`,
    month: `(?<month>${names.join('|')})`,
    year: '(?<year>(?<!\\d)[12]\\d{3}(?!\\d))',
  };
  const pattern = (form: string): RegExp =>
    new RegExp(
      form
        .split(/(\{\w+\})/)
        .map((piece) => parts[piece.slice(1, -1)] ?? escaped(piece).replace(/ /g, '[ \\u00A0]'))
        .join(''),
      'giu',
    );
  return { months, patterns: [date.day, ...lint.dates.forms[language], date.month].map(pattern) };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
