/** Years of the Persian calendar of the last century and a half, up to about today. */
const PERSIAN = { from: 1230, to: 1410 };

/** Years of the Islamic calendar behind those; of what was before, a number does not tell the one from the other. */
const ISLAMIC = { from: 1411, to: 1470 };

/**
 * What to write instead of a date of the Persian or the Islamic calendar: no event of a statement lies in the Gregorian
 * years of these numbers.
 *
 * @param date a year, a month or a day, such as `1401-08-15`
 * @returns nothing when the year is of neither
 */
export function otherCalendar(date: string): string | undefined {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (year >= PERSIAN.from && year <= PERSIAN.to) {
    const written = (month === undefined ? undefined : gregorianOf(year, month, day)) ?? years(year + 621);
    return `write ${written}: ${year} looks like a year of the Persian calendar`;
  }
  if (year < ISLAMIC.from || year > ISLAMIC.to) return undefined;
  const begins = Math.floor(622.5 + (year - 1) * 0.970224);
  return `write ${years(begins)}: ${year} looks like a year of the Islamic calendar`;
}

function years(first: number): string {
  return `\`${first}\` or \`${first + 1}\``;
}

/** A Persian day or month in the Gregorian calendar; nothing when there is none of this number. */
function gregorianOf(year: number, month: number, day: number | undefined): string | undefined {
  const find = (wanted: number): string | undefined => {
    const days = Array.from({ length: 372 }, (_, index) => new Date(Date.UTC(year + 621, 2, 19 + index)));
    const found = days.find((date) => persian.format(date).startsWith(`${month}/${wanted}/${year}`));
    return found?.toISOString().slice(0, 10);
  };
  if (day !== undefined) {
    const found = find(day);
    return found && `\`${found}\``;
  }
  const [first, last] = [find(1), find(29)].map((found) => found?.slice(0, 7));
  return first && last && `\`${first}\` or \`${last}\``;
}

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
