import { proseRule } from '../prose-rule.ts';
import type { Span } from '../quoted.ts';
import { isDay, type WrittenDate, writtenDates } from '../written-dates.ts';

export const weekdayWrong = proseRule({
  id: 'weekday-wrong',
  documentation: {
    summary: 'The day of the week beside a date is the one that it was.',
    reason:
      'Either the weekday or the date is mistyped, and whoever checks the facts finds out which. Quotations are not looked at.',
    wrong: [
      'On ⟦Tuesday⟧, 3 May 2021, the river rose.',
      'On 3 May 2021 (⟦Sunday⟧) the river rose.',
      { text: 'Le ⟦mardi⟧ 3 mai 2021, la rivière est montée.', keys: ['language: fr'] },
      { text: 'El ⟦martes⟧ 3 de mayo de 2021 subió el río.', keys: ['language: es'] },
      { text: 'Во ⟦вторник⟧, 3 мая 2021 года, река поднялась.', keys: ['language: ru'] },
      { text: 'يوم ⟦الثلاثاء⟧ 3 أيار/مايو 2021', keys: ['language: ar'] },
      { text: '2021年5月3日（⟦星期二⟧）河水上涨。', keys: ['language: zh'] },
    ],
    right: [
      'On Monday, 3 May 2021, the river rose. On Tuesday it fell.',
      'On Sunday, 31 April 2021. Monday May 3, 2021; they wrote: “Tuesday, 3 May 2021”.',
      { text: 'Le lundi 3 mai 2021, puis mardi.', keys: ['language: fr'] },
      { text: '2021年5月3日星期一', keys: ['language: zh'] },
    ],
  },
  check(prose, report, { doc, template }) {
    const weekdays = template.lint.dates.weekdays[doc.language];
    for (const date of writtenDates(prose.text, doc.language, template)) {
      const day = date.on.length === 10 && isDay(date.on) ? new Date(date.on).getUTCDay() : Number.NaN;
      const beside = Number.isNaN(day) ? undefined : weekdayBeside(prose.text, date, weekdays);
      if (!beside || beside.weekday === day || !prose.isOwn(beside.start, date.end)) continue;
      const was = new Intl.DateTimeFormat(doc.language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(date.on));
      const reason = `${prose.text.slice(date.start, date.end)} was another day of the week: \`${was}\``;
      report(beside.start, beside.end, { reason, note: 'correct the weekday or the date' });
    }
  },
});

/** More signs than these do not stand between a weekday and its date, weekday included. */
const NEAR = 24;

function weekdayBeside(
  text: string,
  { start, end }: WrittenDate,
  weekdays: readonly (readonly string[])[],
): (Span & { readonly weekday: number }) | undefined {
  const before = text
    .slice(Math.max(0, start - NEAR), start)
    .toLowerCase()
    .replace(/[,،]?[ \u00A0\n]*$/, '');
  const opened = /^[ \u00A0]?[(（]?/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const behind = text.slice(end + opened, end + NEAR).toLowerCase();
  for (const [weekday, forms] of weekdays.entries()) {
    for (const form of forms) {
      const at = start - (Math.min(NEAR, start) - before.length) - form.length;
      if (before.endsWith(form) && !/\p{L}/u.test(before.charAt(before.length - form.length - 1))) {
        return { weekday, start: at, end: at + form.length };
      }
      // Without brackets the weekday behind a date may begin what comes next.
      const isBracketed = /[(（]/.test(text.slice(end, end + opened)) || (opened === 0 && /\p{Script=Han}/u.test(form));
      if (isBracketed && behind.startsWith(form)) {
        return { weekday, start: end + opened, end: end + opened + form.length };
      }
    }
  }
  return undefined;
}
