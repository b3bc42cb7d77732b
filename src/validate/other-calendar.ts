/** Years of the Persian calendar of the last century and a half, up to about today. */
const PERSIAN = { from: 1230, to: 1410 };

/** Years of the Islamic calendar behind those; of what was before, a number does not tell the one from the other. */
const ISLAMIC = { from: 1411, to: 1470 };

type OtherCalendar = 'Persian' | 'Islamic';

/**
 * What to write instead of a date of the Persian or the Islamic calendar: no event of a statement lies in the Gregorian
 * years of these numbers.
 *
 * @param date a year, a month or a day, such as `1401-08-15`
 * @returns nothing when the year is of neither
 */
export function otherCalendar(date: string): string | undefined {
  const [year = 0] = date.split('-').map(Number);
  const calendar = calendarOf(year);
  if (calendar === undefined) return undefined;
  const meant = gregorianDates(calendar, date).map((one) => `\`${one}\``);
  return `write ${meant.join(' or ')}: ${year} looks like a year of the ${calendar} calendar`;
}

/** The calendar of which the number of a year may be, when it is not Gregorian. */
export function calendarOf(year: number): OtherCalendar | undefined {
  if (year >= PERSIAN.from && year <= PERSIAN.to) return 'Persian';
  return year >= ISLAMIC.from && year <= ISLAMIC.to ? 'Islamic' : undefined;
}

/**
 * The date of another calendar in the Gregorian one: a day of the Persian calendar exactly; the two months or years in which
 * another lies, ISO 8601. The Islamic month begins when the moon is seen, so of its days the year alone is said.
 *
 * @param date a year, a month or a day, such as `1401-08-15`
 */
export function gregorianDates(calendar: OtherCalendar, date: string): string[] {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (calendar === 'Islamic') return years(Math.floor(622.5 + (year - 1) * 0.970224));
  return (month === undefined ? undefined : gregorianOf(year, month, day)) ?? years(year + 621);
}

function years(first: number): string[] {
  return [String(first), String(first + 1)];
}

/** A Persian day or month in the Gregorian calendar; nothing when there is none of this number. */
function gregorianOf(year: number, month: number, day: number | undefined): string[] | undefined {
  const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const find = (wanted: number): string | undefined => {
    const days = Array.from({ length: 372 }, (_, index) => new Date(Date.UTC(year + 621, 2, 19 + index)));
    const found = days.find((date) => persian.format(date).startsWith(`${month}/${wanted}/${year}`));
    return found?.toISOString().slice(0, 10);
  };
  if (day !== undefined) {
    const found = find(day);
    return found === undefined ? undefined : [found];
  }
  const [first, last] = [find(1), find(29)].map((found) => found?.slice(0, 7));
  return first && last ? [first, last] : undefined;
}
