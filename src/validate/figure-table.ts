import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import { listIn } from './cells.ts';
import type { ColumnKeys } from './headings.ts';

/** Where the cells of a figure's row stand in its record, by the key of their column. */
const figurePaths = {
  id: ['id'],
  value: ['value'],
  from: ['from'],
  to: ['to'],
  over: ['over'],
  about: ['about'],
  unit: ['unit'],
  what: ['what'],
  period: ['period'],
  periodFrom: ['period', 'from'],
  periodTo: ['period', 'to'],
  accordingTo: ['accordingTo'],
  sources: ['sources'],
} as const;

export const figureColumns: ColumnKeys = { keys: Object.keys(figurePaths) };

/** A row of a table, its cells by the keys of their columns. */
type Row = Readonly<Record<string, string>>;

/**
 * Makes records of the rows of a table, with the place of every value in the table: the keys of several sources stand in one
 * cell, parted by `;`, and a period is one cell or two.
 *
 * @param table rows under the keys of `figureColumns`
 * @returns the records; a period that is said twice is a fault, which is written
 */
export function nestFigures(table: Data): Data {
  const rows = table.value as readonly Row[];
  for (const [index, { period, periodFrom, periodTo }] of rows.entries()) {
    if (period === undefined || (periodFrom === undefined && periodTo === undefined)) continue;
    const note = 'fill in `period`, or `period from` and `period to`';
    complain(table.file, 'value-invalid', table.place([index, 'period']), 'The period stands here twice', note);
  }
  const place: Data['place'] = (path, part) => {
    const [row, first, second] = path;
    if (row === undefined || first === undefined) return table.place(path, part);
    return table.place([row, columnOf(first, second, rows[Number(row)] ?? {})], part);
  };
  return { file: table.file, value: rows.map(recordOf), place };
}

function recordOf({ period, periodFrom, periodTo, sources, ...cells }: Row): object {
  const ends = { ...(periodFrom && { from: periodFrom }), ...(periodTo && { to: periodTo }) };
  const stretch = period ?? (Object.keys(ends).length > 0 ? ends : undefined);
  return { ...cells, ...(stretch && { period: stretch }), ...(sources && { sources: listIn(sources) }) };
}

/** The column that holds a value of a record; of a period in two columns, that of its end, else the one that is filled. */
function columnOf(first: PropertyKey, second: PropertyKey | undefined, row: Row): string {
  if (first !== 'period' || Object.hasOwn(row, 'period')) return String(first);
  const ends = Object.entries(figurePaths).filter(([, path]) => path[0] === first && path[1] !== undefined);
  const own = ends.find(([, path]) => path[1] === second) ?? ends.find(([key]) => Object.hasOwn(row, key));
  return own?.[0] ?? 'period';
}
