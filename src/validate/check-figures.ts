import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import type { Figure } from './figure.ts';
import type { ImpreciseDate } from './imprecise-date.ts';
import { repeatedIds } from './repeated-ids.ts';

/** Two figures of one id could not be told apart in the text; a period ends after it begins. */
export function checkFigures(figures: readonly Figure[], data: Data, base: readonly PropertyKey[]): void {
  for (const { index, first } of repeatedIds(figures.map(({ id }) => id))) {
    const [place, { start }] = [data.place([...base, index, 'id']), data.place([...base, first, 'id'])];
    const reason = `The figure \`${figures[index]?.id}\` stands in the list already, at line ${start.line}`;
    complain(data.file, 'id-duplicate', place, reason, 'give each figure an id of its own');
  }
  for (const [index, { period }] of figures.entries()) {
    const days = daysOf(period);
    if (days.first > days.last) {
      const place = data.place([...base, index, 'period']);
      complain(data.file, 'value-invalid', place, 'The period ends before it begins', 'exchange `from` and `to`');
    }
  }
}

/** The other figures that count the same over a time that overlaps, and differ. */
export function rivalsOf(figure: Figure, figures: readonly Figure[]): Figure[] {
  const own = daysOf(figure.period);
  return figures.filter((other) => {
    if (other === figure || fold(other.what) !== fold(figure.what) || other.unit !== figure.unit) return false;
    const { first, last } = daysOf(other.period);
    return first <= own.last && own.first <= last && numbersOf(other) !== numbersOf(figure);
  });
}

function numbersOf({ value, from, to, over, about }: Figure): string {
  return JSON.stringify([value, from, to, over, about]);
}

/** The first and the last day of a period, as ISO 8601; texts that sort before and after every day where it is open. */
function daysOf(period: Figure['period']): { first: string; last: string } {
  if (period === undefined || period === 'unknown') return { first: '', last: '~' };
  const { from, to } = 'on' in period ? { from: period, to: period } : period;
  return { first: dayOf(from, '-01'), last: dayOf(to, '-31') };
}

function dayOf(date: ImpreciseDate | 'unknown' | undefined, filling: '-01' | '-31'): string {
  if (date === undefined || date === 'unknown') return filling === '-01' ? '' : '~';
  const { on } = date;
  const month = on.length === 4 ? `${on}${filling === '-01' ? '-01' : '-12'}` : on;
  return month.length === 7 ? `${month}${filling}` : month;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
