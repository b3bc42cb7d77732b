import { daysInMonth } from '../../days-in-month.ts';
import { latinFigures } from '../../latin-figures.ts';
import { writeDate } from '../../merge/index.ts';
import type { Template } from '../../template/index.ts';
import { proseRule } from '../prose-rule.ts';
import type { Subject } from '../rule.ts';
import { isDay, lastDaysWithoutYear, type WrittenDate, withoutYear, writtenDates } from '../written-dates.ts';
import { isNumbered } from './numbered.ts';

/** `2025-02-30`, `2025/2/30`; `30.02.2025`, `02/30/2025`. */
const YEAR_FIRST = /(?<![\p{L}\p{N}/.:-])((?:19|20)\d\d)([./-])(\d{1,2})\2(\d{1,2})(?![\p{L}\p{N}/-]|[.:]\d)/gu;
const YEAR_LAST = /(?<![\p{L}\p{N}/.:-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?![\p{L}\p{N}/-]|[.:]\d)/gu;

/** Before it Russia and Greece had the Julian calendar, whose years of leap were others. */
const GREGORIAN = 1924;

export const dateImpossible = proseRule({
  id: 'date-impossible',
  documentation: {
    summary: 'Every day that the text names was a day.',
    reason:
      'April has no thirty-first, and 2025 had no 29 February. Who finds such a day in a statement doubts the others. Which day is meant cannot be known from the text: look it up. Quotations, titles in italics and links are not looked at, nor are years before 1924, when the Julian calendar still held in places.',
    wrong: [
      'On ⟦31 April 2021⟧ he was arrested, and on ⟦30 February⟧ released.',
      'On ⟦February 29, 2025⟧, and on ⟦2025-13-01⟧.[^a]\n\n[^a]: The register of ⟦31.06.2019⟧, and that of ⟦02/30/2019⟧.',
      { text: 'Le ⟦31 avril 2021⟧, puis le ⟦30 février⟧.', keys: ['language: fr'] },
      { text: 'El ⟦31 de abril de 2021⟧ y el ⟦31 de junio⟧.', keys: ['language: es'] },
      { text: '⟦31 апреля 2021 года⟧ и ⟦30 февраля⟧.', keys: ['language: ru'] },
      { text: 'في ⟦31 نيسان/أبريل 2021⟧ وفي ⟦٣٠ شباط/فبراير ٢٠٢١⟧.', keys: ['language: ar'] },
      { text: '他于⟦2021年4月31日⟧被捕，⟦2月30日⟧获释。', keys: ['language: zh'] },
    ],
    right: [
      'On 30 April 2021, 29 February 2024, 31 May, 29 February and 2024-02-29 the river rose.',
      'The report “of 31 April 2021” and *The 30 February Letters* were read; version 2.30.1, A/HRC/43/61, No. 2019/02/30, 30/13/2019.',
      'In April 31 towns flooded; 1,031 April fools; 45 June days. In 2019, 31 June floods and 30 February frosts: see https://loire.example/2025/02/30.',
      { text: 'Le 31 mai 2021, le 30 avril et le 1er février.', keys: ['language: fr'] },
      { text: '2021年4月30日，12月31日。', keys: ['language: zh'] },
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, subject) {
    const { doc, template } = subject;
    const plain = latinFigures(prose.text);
    const named = writtenDates(prose.text, doc.language, template).filter(({ on }) => on.length === 10);
    const yearless = lastDaysWithoutYear(prose.text, doc.language, template).filter(
      ({ start, end }) => !named.some((one) => one.start < end && start < one.end) && isDayHere(plain, start, subject),
    );
    for (const { start, end, on } of [...named, ...yearless, ...inFigures(plain)]) {
      const fault = faultOf(on, subject);
      if (!fault || isNumbered(plain, start) || !prose.isOwn(start, end)) continue;
      const reason = `There is no \`${prose.text.slice(start, end)}\`: ${fault.why}`;
      report(start, end, { reason, note: `look the day up: ${fault.meant.join(' or ')} may be meant` });
    }
  },
});

/** Whether a number before a month is its day: `31 June floods` counts floods. */
function isDayHere(text: string, start: number, { doc, template }: Subject): boolean {
  const words = template.lint.dates.beforeDay[doc.language];
  const before = text.slice(Math.max(0, start - 12), start).toLowerCase();
  const word = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[ \u00A0]$/u.exec(before)?.[1];
  return words.length === 0 || /^$|[(–-]$/.test(before) || (word !== undefined && words.includes(word));
}

/** Days in figures, where they can be read as such in one order or the other. */
function inFigures(text: string): WrittenDate[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const first = [...text.matchAll(YEAR_FIRST)].map(({ 0: words, 1: year, 3: month, 4: day, index }) => ({
    start: index,
    end: index + words.length,
    on: iso(year, month, day),
  }));
  const last = [...text.matchAll(YEAR_LAST)].map(({ 0: words, 1: one, 3: other, 4: year, index }) => {
    const [dayFirst, monthFirst] = [iso(year, other, one), iso(year, one, other)];
    const isRead = Number(other) <= 12 && !isDay(monthFirst);
    return { start: index, end: index + words.length, on: isRead ? dayFirst : monthFirst };
  });
  return [...first, ...last.filter(({ on }) => Number(on.slice(5, 7)) <= 12)];
}

function iso(year = '', month = '', day = ''): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

interface Fault {
  readonly why: string;
  /** Days that may be meant, in backticks. */
  readonly meant: readonly string[];
}

/** Nothing is said of a day of more than 31: it may be a count. */
function faultOf(on: string, { doc, template }: Subject): Fault | undefined {
  const isYearless = on.startsWith('--');
  const [year = 0, month = 0, day = 0] = (isYearless ? `2024${on.slice(1)}` : on).split('-').map(Number);
  const written = (date: string): string => `\`${write(date, isYearless, template, doc.language)}\``;
  if (year < GREGORIAN || day < 1 || day > 31 || isDay(on)) return undefined;
  if (month > 12) {
    return day <= 12 && month <= 31
      ? { why: `there is no month ${month}`, meant: [written(iso(String(year), String(day), String(month)))] }
      : undefined;
  }
  if (month < 1) return undefined;
  const days = daysInMonth(year, month);
  const [last, next] = [days, days + 1].map((number) =>
    new Date(Date.UTC(year, month - 1, number)).toISOString().slice(0, 10),
  );
  const why = `the month has ${days} days`;
  return {
    why: isYearless || month !== 2 ? why : `${why} in ${year}`,
    meant: [last, next].map((one = '') => written(one)),
  };
}

function write(date: string, isYearless: boolean, { phrases }: Template, language: Subject['doc']['language']): string {
  const { date: grammar } = phrases.languages[language];
  return writeDate(date, isYearless ? { ...grammar, day: withoutYear(grammar.day) } : grammar);
}
