import type { VFile } from 'vfile';
import { complain, type Place } from '../message.ts';

/**
 * The first row of a table must name every column, and no two alike.
 *
 * @param place of a column's heading
 */
export function checkHead(
  file: VFile,
  head: readonly string[],
  rule: 'csv-invalid' | 'xlsx-invalid',
  place: (column: number) => Place,
): boolean {
  const unnamed = head.indexOf('');
  if (unnamed >= 0 || head.length < 2) {
    const note =
      'the first row must name every column, as `name,status,…` does; if it is of data, write such a row above it; if something stands above the headings, take it out';
    complain(file, rule, place(Math.max(0, unnamed)), 'The first row does not name the columns', note);
    return false;
  }
  const twice = head.findIndex((name, column) => head.indexOf(name) !== column);
  if (twice < 0) return true;
  // Not the heading itself: in a table without a first row of headings it is somebody's.
  const reason = `Columns ${head.indexOf(head[twice] ?? '') + 1} and ${twice + 1} have the same heading`;
  const note = 'the first row must name every column, and no two alike: keep one of the two, or write the row above';
  complain(file, rule, place(twice), reason, note);
  return false;
}
