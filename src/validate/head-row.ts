import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import type { ColumnNames } from '../template/index.ts';
import { fold } from './cells.ts';
import { asksConsent } from './consent-column.ts';
import { type ColumnKeys, headingMatcher, knownHeadings } from './headings.ts';

/** So many cells that are headings to the letter do not stand in one row by chance. */
const ENOUGH_EXACT = 2;

/** How sure it is that the first row heads the columns: to the letter, or as far as cells hold the words of headings. */
export type Heading = 'certain' | 'likely';

/**
 * Whether the first row heads the columns. One that seems to be of data is a fault, which is written; none of its cells is
 * repeated, for they may be somebody's name.
 *
 * @param chosen keys by the headings that the front matter names
 * @returns how sure it is; nothing where the row seems to be of data
 */
export function headsColumns(
  data: Data,
  known: ColumnKeys,
  names: ColumnNames,
  chosen: Readonly<Record<string, string>>,
): Heading | undefined {
  const cells = data.columns ?? [];
  const [first] = cells;
  const [matcher, exact, values] = [headingMatcher(known, names), knownHeadings(known.keys, names), valuesIn(names)];
  const isKnown = (cell: string): boolean =>
    Object.hasOwn(chosen, cell) || exact.has(fold(cell)) || asksConsent(cell, names) || matcher(cell).length > 0;
  const unknown = cells.filter((cell) => !isKnown(cell));
  // `name` heads a column, and is what a case says of how to print the person.
  const heading = cells.filter((cell) => exact.has(fold(cell)) && !values.has(fold(cell)));
  const isCertain =
    cells.some((cell) => Object.hasOwn(chosen, cell)) ||
    heading.length >= ENOUGH_EXACT ||
    heading.length === cells.length;
  if (first === undefined || unknown.length === 0) return isCertain ? 'certain' : 'likely';
  if (isCertain && !unknown.some((cell) => cell.includes('@'))) return 'certain';
  const found = cells.length - unknown.length;
  const reason =
    found === 0 ? 'The first row does not name the columns' : `The first row names ${found} of ${cells.length} columns`;
  complainOfHead(data, unknown[0] ?? first, reason, known);
  return undefined;
}

/** Writes that the first row may be of data, at one of its cells; the reason repeats none. */
export function complainOfHead(data: Data, cell: string, reason: string, { keys }: ColumnKeys): void {
  const all = keys.map((key) => `\`${key}\``).join(', ');
  const note = `if it is of data, write a row of headings above it; if it is of headings, use these, or give yours their keys with \`columns\`: ${all}`;
  complain(data.file, 'key-unknown', data.place([0, cell], 'key'), reason, note);
}

/** What cells of the table may say, folded. */
function valuesIn({ values, unknown }: ColumnNames): ReadonlySet<string> {
  const words = Object.values(values).flatMap((ofKey) => Object.values(ofKey).flat());
  return new Set([...words, ...unknown].map(fold));
}
