import type { Uwazi } from '../template/index.ts';
import type { Mapping } from './mapping.ts';

/** Keys that hold several things. */
const LISTS = ['otherNames', 'charges', 'perpetrator', 'sources', 'actSources'];

/** Keys of one thing that stand in a row where Uwazi has several. */
const ROWS = ['place', 'court', 'act', 'status', 'degree', 'perpetratorType'];

/**
 * Makes the cell of a case's table of a cell of Uwazi.
 *
 * @returns nothing when it cannot say the same there
 */
export function caseCell(cell: string, key: string, uwazi: Uwazi, { dateFormat }: Mapping): string | undefined {
  const [bare = ''] = key.split(' ');
  const parts = cell
    .split(uwazi.several)
    .map((part) => (part.split(uwazi.within).at(-1) ?? part).trim())
    .filter((part) => part !== '');
  if (LISTS.includes(bare)) return parts.map((part) => part.replaceAll(';', ',')).join('; ');
  if (bare === 'date' || bare === 'born')
    return parts.length > 1 ? undefined : dateOf(parts[0] ?? '', uwazi, dateFormat);
  if (bare === 'age') return /^\d{1,3}$/.test(cell) && Number(cell) <= 130 ? cell : undefined;
  return ROWS.includes(bare) ? parts.join(', ') : cell;
}

/** A range is as precise as both of its ends allow: a month, a year; else it says no date that a case could have. */
function dateOf(cell: string, uwazi: Uwazi, format: Mapping['dateFormat']): string | undefined {
  const ends = cell.split(uwazi.range).map((end) => end.trim());
  const [from, to] = ends.map((end) => isoDay(end, format));
  if (ends.length === 1) return from ?? (/^(\d{4}(-\d\d)?|unknown)$/.test(cell) ? cell : undefined);
  if (ends.length > 2 || !from || !to || ends.some((end) => uwazi.open.includes(end))) return undefined;
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : undefined;
}

function isoDay(text: string, format: Mapping['dateFormat']): string | undefined {
  const [numbers, names] = [text.split(/[-/]/), format.split(/[-/]/)];
  const part = (name: string): string | undefined => numbers[names.indexOf(name)];
  const [year, month, day] = ['yyyy', 'MM', 'dd'].map(part);
  const written = `${year}-${month}-${day}`;
  return numbers.length === 3 && /^\d{4}-\d\d-\d\d$/.test(written) ? written : undefined;
}
