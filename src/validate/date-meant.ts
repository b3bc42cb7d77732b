import { latinFigures } from '../latin-figures.ts';

/** Signs that part a date, and marks of direction that nobody sees. */
const [PARTING, UNSEEN] = ['[-/.\u060D]', /[\u200E\u200F\u061C]/g];

const YEAR_FIRST = new RegExp(`^(?<year>\\d{4})(?:${PARTING}(?<month>\\d{1,2}))?(?:${PARTING}(?<day>\\d{1,2}))?$`);
const DAY_FIRST = new RegExp(`^(?<day>\\d{1,2})${PARTING}(?<month>\\d{1,2})${PARTING}(?<year>\\d{4})$`);
const MONTH_FIRST = new RegExp(`^(?<month>\\d{1,2})${PARTING}(?<day>\\d{1,2})${PARTING}(?<year>\\d{4})$`);

/**
 * A date in the form of ISO 8601 that is written with other figures or signs: `۱۴۰۴/۰۱/۱۳`, `2025/7/27`, `27.07.2025`. The
 * calendar stays the same.
 *
 * @returns nothing for what is no date, or two: `03/04/2025`
 */
export function dateMeant(text: string): string | undefined {
  const plain = latinFigures(text).replace(UNSEEN, '').trim();
  const ways = [YEAR_FIRST, DAY_FIRST, MONTH_FIRST].flatMap((form) => {
    const groups = form.exec(plain)?.groups;
    return groups ? [groups] : [];
  });
  const possible = ways.filter(({ month }) => ways.length === 1 || Number(month) <= 12);
  const dates = possible.map(({ year, month, day }) =>
    [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-'),
  );
  const [date, ...others] = new Set(dates);
  return others.length === 0 ? date : undefined;
}
