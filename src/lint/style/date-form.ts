import { daysInMonth } from '../../days-in-month.ts';
import { perLanguage } from '../per-language.ts';
import { proseRule } from '../prose-rule.ts';
import type { Subject } from '../rule.ts';

/** A date in figures, or with the parts of its day in another order. */
const FIGURES = /(?<![\p{L}\p{N}/.:-])(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?![\p{L}\p{N}/-]|[.:]\d)/gu;

/** `December 20, 2019`, `on December 20`, `20th of December`, `20 Dec. 2019`. */
const namedOf = perLanguage((language, { phrases }) => {
  const short = phrases.languages[language].date.months
    .map((month) => `${month}|${month.slice(0, 3)}(?=[. ])\\.?`)
    .join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${short})|(${short}) (\\d{1,2})(?:st|nd|rd|th)?(?!\\p{Nd}|[.:]\\p{Nd}|[–-]))(?:,? ((?:1[5-9]|20)\\d\\d)(?!\\p{N}))?(?!\\p{L})`,
    'gu',
  );
});

export const dateForm = proseRule({
  id: 'date-form',
  documentation: {
    summary: 'A date is written `20 December 2019`.',
    reason:
      'The day stands before the month, whose name is written out: figures alone are read in one order here and in another there. In 152 dates of one sample a single one had another form. `--fix` writes the date where the order is beyond doubt.',
    source: 'United Nations Editorial Manual, Numbers, dates and time',
    languages: ['en'],
    wrong: [
      'On ⟦December 20, 2019⟧, and on ⟦20th December⟧, it rose. It fell on ⟦December 21st⟧.',
      'It rose on ⟦20.12.2019⟧, ⟦2019-12-20⟧ and ⟦03/04/2019⟧.[^a]\n\n[^a]: The register, ⟦20 Dec. 2019⟧.',
    ],
    right: [
      'On 20 December 2019, in December 2019 and on 1 May it rose; in May 20 towns flooded. December 2019 was dry.',
      'They said: “December 20, 2019”. On February 30, 2019 and 2019-02-30. See A/HRC/43/61, 192.168.12.10, version 2.10.11 and ISO 8601-12-20.',
      'The register *December 20, 2019* of https://loire-watch.example/2019-12-20 rose.',
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, { template }) {
    const { months } = template.phrases.languages.en.date;
    const say = (start: number, end: number, date: string | undefined): void => {
      if (!prose.isOwn(start, end)) return;
      const written = prose.text.slice(start, end);
      const note = date === undefined ? 'write the day, the month in letters and the year' : `write \`${date}\``;
      report(start, end, { reason: `The date \`${written}\` has another form`, note, instead: date });
    };
    for (const match of prose.text.matchAll(namedOf('en', template))) {
      const [written, dayBefore, monthBehind, monthBefore, dayBehind, year] = match;
      const day = Number(dayBefore ?? dayBehind);
      const month = fullMonth(months, monthBehind ?? monthBefore ?? '');
      const alone = dayBehind !== undefined && year === undefined;
      if (!month || !isDay(day, months.indexOf(month) + 1, year)) continue;
      // `May 20 towns flood`, `March 20 miles`: only behind such a word a month and a number are a day.
      if (
        alone &&
        !/(?:\b[Oo]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter) $/.test(
          prose.text.slice(Math.max(0, match.index - 7), match.index),
        )
      )
        continue;
      const right = [day, month, year].filter((part) => part !== undefined).join(' ');
      if (right !== written) say(match.index, match.index + written.length, right);
    }
    for (const { 0: written, 1: first = '', 3: second = '', 4: third = '', index } of prose.text.matchAll(FIGURES)) {
      const date = dateOf(first, second, third);
      if (!date) continue;
      const { day, month, year, isSure } = date;
      const right = isSure ? `${day} ${months[month - 1]} ${year}` : undefined;
      say(index, index + written.length, right);
    }
  },
});

function fullMonth(
  months: Subject['template']['phrases']['languages']['en']['date']['months'],
  word: string,
): string | undefined {
  return months.find((month) => month.startsWith(word.replace('.', '')));
}

interface FigureDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly isSure: boolean;
}

function dateOf(first: string, second: string, third: string): FigureDate | undefined {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (isYear(first) && isMonth(b) && isDay(c, b, first) && third.length <= 2)
    return { day: c, month: b, year: a, isSure: true };
  if (!isYear(third) || first.length > 2) return undefined;
  if (isMonth(b) && isDay(a, b, third)) return { day: a, month: b, year: c, isSure: a > 12 || a === b };
  if (isMonth(a) && isDay(b, a, third)) return { day: b, month: a, year: c, isSure: true };
  return undefined;
}

function isYear(figures: string): boolean {
  return /^(?:19|20)\d\d$/.test(figures);
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

/** A day that never was is another matter. */
function isDay(day: number, month: number, year = '2024'): boolean {
  return day >= 1 && day <= daysInMonth(Number(year), month);
}
