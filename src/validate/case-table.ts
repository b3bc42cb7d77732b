import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import { type ActColumn, actColumns, recordColumns } from './case-columns.ts';
import { fold, listIn, partsOf } from './cells.ts';

/** A row of a table, its cells by the keys of their columns. */
type Row = Readonly<Record<string, string>>;

/**
 * Makes records of the rows of a table: a person and the acts that were done, with the place of every value in the table.
 * Several things in one cell are parted by `;`. A charge is the term of the local law, and behind ` = ` what it means.
 *
 * @param table rows under the keys of `caseColumns`
 * @param unknown words for what is not known, among several things in a cell
 * @returns the records; cells that go together and do not match are a fault, which is written
 */
export function nestCases(table: Data, unknown: readonly string[]): Data {
  const rows = table.value as readonly Row[];
  const columns = table.columns ?? [];
  const acts = rows.map((row) => actNumbers(Object.keys(row)));
  const value = rows.map((row, index) => {
    for (const number of acts[index] ?? []) {
      for (const [key, of] of ALIGNED) {
        const [wanted, found] = [listIn(row[numbered(of, number)]), partsOf(row[numbered(key, number)])];
        if (found.length <= 1 || found.length === wanted.length) continue;
        const place = table.place([index, numbered(key, number)]);
        const reason = `\`${numbered(key, number)}\` has ${found.length} parts, \`${numbered(of, number)}\` ${wanted.length}`;
        complain(table.file, 'value-invalid', place, reason, 'give each its own between `;`, in the same order');
      }
    }
    return recordOf(row, acts[index] ?? [], unknown);
  });
  const place: Data['place'] = (path, part) => {
    const [row, ...inside] = path;
    if (row === undefined || inside.length === 0) return table.place(path, part);
    const key = columnOf(inside, acts[Number(row)] ?? [], columns);
    return table.place([row, key], part);
  };
  return { file: table.file, value, place };
}

/** Cells that say something of each thing in another cell. */
const ALIGNED: readonly (readonly [ActColumn, ActColumn])[] = [
  ['chargesLang', 'charges'],
  ['degree', 'perpetrator'],
  ['perpetratorType', 'perpetrator'],
];

/** A key of a column with the number of its act: `date`, `date 2`. */
function numbered(key: ActColumn, number: number): string {
  return number === 1 ? key : `${key} ${number}`;
}

/** The numbers of the acts that have one of these columns. */
function actNumbers(keys: readonly string[]): number[] {
  const numbers = keys.flatMap((key) => {
    const [bare = '', number = '1'] = key.split(' ');
    return Object.hasOwn(actColumns, bare) ? [Number(number)] : [];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function recordOf(row: Row, acts: readonly number[], unknown: readonly string[]): object {
  const record: Record<string, unknown> = { person: {} };
  for (const [key, [first, second]] of Object.entries(recordColumns) as [string, readonly [string, string?]][]) {
    const cell = row[key];
    if (cell === undefined) continue;
    const value = ['otherNames', 'sources'].includes(key) ? listIn(cell) : cell;
    if (second === undefined) record[first] = value;
    else record[first] = { ...(record[first] as object | undefined), [second]: value };
  }
  return { ...record, acts: acts.map((number) => actOf((key) => row[numbered(key, number)], unknown)) };
}

function actOf(cell: (key: ActColumn) => string | undefined, unknown: readonly string[]): object {
  const simple = (['act', 'date', 'place', 'court', 'note'] as const).map((key) => [key, cell(key)] as const);
  const charges = cell('charges');
  const isUnknown = (text: string): boolean => unknown.some((word) => fold(word) === fold(text));
  const perpetrators = listIn(cell('perpetrator')).map((name) => (isUnknown(name) ? 'unknown' : name));
  const [languages, degrees, types] = [cell('chargesLang'), cell('degree'), cell('perpetratorType')].map(partsOf);
  const chargeOf = (text: string, index: number): object => {
    const [term = '', ...gloss] = text.split(/(?<!\s)\s+=\s+/);
    return given({ term, lang: partAt(languages, index), gloss: gloss.join(' = ') });
  };
  return given({
    ...Object.fromEntries(simple),
    charges: charges === 'unknown' ? charges : charges && listIn(charges).map(chargeOf),
    // What is said of nobody is a fault at its cell, not lost.
    involvement:
      perpetrators.length > 0 || degrees?.length || types?.length
        ? (perpetrators.length > 0 ? perpetrators : [undefined]).map((perpetrator, index) =>
            given({ perpetrator, degree: partAt(degrees, index), type: partAt(types, index) }),
          )
        : undefined,
    sources: cell('actSources') && listIn(cell('actSources')),
  });
}

/** Without what is not there, or empty. */
function given(group: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined && value !== ''));
}

/** The part for the thing at `index`; one part alone is for all of them. */
function partAt(parts: readonly string[] | undefined, index: number): string | undefined {
  return parts?.length === 1 ? parts[0] : parts?.[index];
}

/** The column that holds a value of a record; of what no column holds, another of the same act, else the name of the key. */
function columnOf(path: readonly PropertyKey[], acts: readonly number[], columns: readonly string[]): string {
  const [first, index] = path;
  if (first !== 'acts') return nearestColumn(path, recordColumns) ?? String(path.at(-1));
  const number = acts[Number(index)] ?? 1;
  const inside = path.slice(2).filter((step) => typeof step === 'string');
  const own = nearestColumn(inside, actColumns);
  const all = (Object.keys(actColumns) as ActColumn[]).map((key) => numbered(key, number));
  const wanted = own === undefined ? undefined : numbered(own as ActColumn, number);
  return wanted !== undefined && columns.includes(wanted)
    ? wanted
    : (all.find((key) => columns.includes(key)) ?? 'act');
}

/** The column whose path is that of a value, or begins it: `charges` for the term of a charge. */
function nearestColumn(
  path: readonly PropertyKey[],
  columns: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const begins = (whole: readonly PropertyKey[], part: readonly PropertyKey[]): boolean =>
    part.every((step, index) => step === whole[index]);
  const all = Object.entries(columns);
  const exact = all.find(([, own]) => own.length === path.length && begins(path, own));
  return (exact ?? all.find(([, own]) => begins(path, own)) ?? all.find(([, own]) => begins(own, path)))?.[0];
}
