import { writeDate } from '../../merge/index.ts';
import { gregorianDates } from '../../validate/index.ts';
import { otherCalendarDates } from '../other-calendar-dates.ts';
import { proseRule } from '../prose-rule.ts';
import { isNumbered } from './numbered.ts';

/** So near to a date, in brackets or behind a stroke, a Gregorian year says when it was. */
const NEAR = 60;

export const dateOtherCalendar = proseRule({
  id: 'date-other-calendar',
  documentation: {
    summary: 'Dates of the Persian and the Islamic calendar have the Gregorian date beside them.',
    reason:
      'The readers of the Council cannot tell when 12 Mehr 1401 was. Days of the Persian calendar are reckoned; months of the Islamic one begin when the moon is seen, so of them the year alone is said. Years alone are not looked at, since laws are named by them (the Penal Code of 1392), unless they are in Persian figures; nor are quotations, titles in italics, links and words in another language.',
    source: 'Names of the months: Unicode CLDR, and our own list, `templates/lint/calendars.yaml`',
    wrong: [
      'He was arrested on ⟦12 Mehr 1401⟧, tried in ⟦Aban 1401⟧ and hanged on ⟦Khordad 3, 1402⟧.',
      'He was arrested on ⟦1401/07/12⟧, released on ⟦12.8.1401⟧, and in ⟦Ramadan 1445⟧ again; prices rose in ⟦۱۴۰۱⟧.',
      'The river rose.[^a]\n\n[^a]: The register, ⟦15 Shaʻban 1443⟧ and ⟦۱۲ مهر ۱۴۰۱⟧.',
      { text: 'Il fut arrêté le ⟦12 mordâd 1401⟧.', keys: ['language: fr'] },
      { text: 'Его арестовали ⟦12 мехр 1401⟧ года.', keys: ['language: ru'] },
      { text: 'اعتقل في ⟦١٢ رمضان ١٤٤٥⟧.', keys: ['language: ar'] },
    ],
    right: [
      'On 12 Mehr 1401 (4 October 2022), in October 2022 (Mehr 1401), and on 12 Mehr 1401 / 4 October 2022 the river rose.',
      'The Penal Code of 1392, 15 Khordad Street, the fast of Ramadan, No. 1401/07/12, 1401 people, 1401/07 and the year 1401.',
      'They wrote: “on 12 Mehr 1401”. *The Register of 12 Mehr 1401* and [۱۲ مهر ۱۴۰۱]{lang=fa} say so.',
      { text: 'في ١٢ رمضان ١٤٤٥ (الموافق ٢٢ آذار/مارس ٢٠٢٤).', keys: ['language: ar'] },
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, { doc, template }) {
    const { text } = prose;
    const { date: grammar } = template.phrases.languages[doc.language];
    for (const { start, end, calendar, on } of otherCalendarDates(text, template)) {
      if (isNumbered(text, start) || hasGregorian(text, start, end) || !prose.isOwn(start, end)) continue;
      const meant = gregorianDates(calendar, on).map((one) => `\`${writeDate(one, grammar)}\``);
      const reason = `\`${text.slice(start, end)}\` is of the ${calendar} calendar`;
      const wanted =
        on.length > 4 && calendar === 'Persian' ? meant.join(' or ') : `its date, of ${meant.join(' or ')}`;
      report(start, end, { reason, note: `write ${wanted}, or put that in brackets behind` });
    }
  },
});

/** `(4 October 2022)` and `/ 4 October 2022` behind it; `4 October 2022 (` before it. */
function hasGregorian(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  return (
    /^[^()（）.;\n]{0,30}[(（[/=][^()（）]{0,40}?(?<!\p{Nd})(?:1[89]|20|١[٨٩]|٢٠)\p{Nd}{2}/u.test(behind) ||
    /(?:1[89]|20|١[٨٩]|٢٠)\p{Nd}{2}[^()（）\p{Nd}]{0,4}[(（[/=][^()（）]{0,25}$/u.test(before)
  );
}
