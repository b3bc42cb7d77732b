import type { VFile } from 'vfile';
import { setLineKinds } from '../line-kind.ts';
import { complain } from '../message.ts';
import { suggest } from '../nearest.ts';
import { type Data, readCsv, readText } from '../read/index.ts';
import { type ColumnNames, loadTemplate, loadUwazi, type Uwazi } from '../template/index.ts';
import { caseRecords, fold, nestCases, parse, UNREAD, valueMeant } from '../validate/index.ts';
import type { World } from '../world.ts';
import { caseCell } from './cells.ts';
import { type Headings, matchHeadings } from './headings.ts';
import { type Mapping, noMapping, type ReadMapping, readMapping } from './mapping.ts';
import { type ImportedCase, writeCases } from './yaml.ts';

/** What came of an import: the files read, with their faults, and the cases unless there are any. */
export interface Imported {
  readonly files: readonly VFile[];
  readonly cases?: {
    /** A data file for `cases:`. */
    readonly yaml: string;
    readonly count: number;
    /** Keys by the headings that they come from. */
    readonly taken: ReadonlyMap<string, string>;
    /** Headings whose cells are kept as comments; those that are not to be read are gone. */
    readonly kept: readonly string[];
    /** Those among them that people record by hand: consent, `publish`, keys of sources. */
    readonly byHand: readonly string[];
  };
}

/**
 * Makes cases of a CSV file that Uwazi has exported. Nobody is named: consent is not in such a file.
 *
 * @param path the export
 * @param mappingPath a YAML file that says which column is what
 */
export async function importCases(path: string, mappingPath: string | undefined, world: World): Promise<Imported> {
  const given = mappingPath === undefined ? undefined : await readMapping(mappingPath, world);
  const file = await readText(world, path);
  setLineKinds(file, () => 'personal');
  const files = [file, ...(given ? [given.file] : [])];
  const mapping = given ? given.read : noMapping;
  const table = file.value === undefined ? undefined : readCsv(file, { headsMayRepeat: true });
  if (!table || !mapping) return { files };
  const { columns } = await loadTemplate('human-rights-council', world);
  const uwazi = await loadUwazi(world);
  const headings = matchHeadings(table, mapping, columns.cases, uwazi);
  const rows = rowsOf(table, mapping, uwazi);
  if (!headings || !rows) return { files };
  const imported = readRows(table, rows, headings, mapping.mapping, columns.cases, uwazi);
  if (!imported || file.messages.some(({ fatal }) => fatal)) return { files };
  const yaml = writeCases(imported, path.replace(/^.*[/\\]/, ''));
  return {
    files,
    cases: { yaml, count: imported.length, taken: headings.keys, kept: headings.left, byHand: headings.byHand },
  };
}

type Row = Readonly<Record<string, string>>;

/** The numbers of the rows whose entities are cases. */
function rowsOf(table: Data, { mapping, data }: ReadMapping, uwazi: Uwazi): number[] | undefined {
  const rows = table.value as readonly Row[];
  const heading = table.columns?.find((column) => fold(column) === fold(uwazi.template)) ?? uwazi.template;
  const templates = [...new Set(rows.flatMap((row) => row[heading] ?? []))];
  const { template } = mapping;
  if (template !== undefined && data && !templates.includes(template)) {
    const place = data.place(['template']);
    complain(
      data.file,
      'value-invalid',
      place,
      `No row is of the template \`${template}\``,
      suggest(template, templates),
    );
    return undefined;
  }
  const [first, second] = templates;
  if (template === undefined && second !== undefined) {
    const row = rows.findIndex((one) => one[heading] === second);
    const reason = `The rows are of several templates, \`${first}\` and \`${second}\``;
    const note = `say whose are cases with \`--columns\`: \`template: ${first}\``;
    complain(table.file, 'value-invalid', table.place([row, heading]), reason, note);
    return undefined;
  }
  return rows.flatMap((row, index) => (template === undefined || row[heading] === template ? [index] : []));
}

function readRows(
  table: Data,
  rows: readonly number[],
  headings: Headings,
  mapping: Mapping,
  names: ColumnNames,
  uwazi: Uwazi,
): ImportedCase[] | undefined {
  const all = table.value as readonly Row[];
  const digits = Math.max(3, String(rows.length).length);
  const keyed = rows.map((row, index) => {
    const number = String(index + 1).padStart(digits, '0');
    return takeRow(all[row] ?? {}, number, headings, mapping, names, uwazi);
  });
  checkIds(table, rows, keyed, headings);
  const headingOf = new Map([...headings.keys].map(([heading, key]) => [key, heading]));
  const own: Data = {
    file: table.file,
    columns: [...headingOf.keys()],
    value: keyed.map(({ cells }) => cells),
    place: ([row, key, ...rest], part) =>
      table.place(
        [rows[Number(row)] ?? 0, ...(key === undefined ? [] : [headingOf.get(String(key)) ?? key]), ...rest],
        part,
      ),
  };
  const nested = nestCases(own, names.unknown);
  const records = nested.value as readonly Readonly<Record<string, unknown>>[];
  if (!parse(caseRecords, nested)) return undefined;
  return records.map(({ id, publish, ...record }, index) => ({
    record: { id, publish, ...record },
    left: keyed[index]?.left ?? [],
    isNumbered: keyed[index]?.isNumbered ?? false,
  }));
}

interface TakenRow {
  readonly cells: Row;
  readonly left: readonly (readonly [string, string])[];
  /** Whether the id is the number of the row. */
  readonly isNumbered: boolean;
}

function takeRow(
  row: Row,
  number: string,
  { keys }: Headings,
  mapping: Mapping,
  names: ColumnNames,
  uwazi: Uwazi,
): TakenRow {
  const cells: Record<string, string> = {};
  const left: [string, string][] = [];
  for (const [heading, cell] of Object.entries(row)) {
    const key = keys.get(heading);
    if (key === UNREAD) continue;
    const value = key === undefined ? undefined : caseCell(cell, key, uwazi, mapping);
    if (key === undefined || value === undefined) left.push([heading, cell]);
    else cells[key] = valueMeant(value, key, names);
    if (key !== undefined && value !== undefined && isCoarser(cell, value, uwazi)) left.push([heading, cell]);
  }
  const numbers = Object.keys(cells).flatMap((key) =>
    /^(date|place|court|charges|perpetrator|note)/.test(key) ? [Number(key.split(' ')[1] ?? 1)] : [],
  );
  for (const number of new Set(numbers)) {
    const key = number === 1 ? 'act' : `act ${number}`;
    const act = cells[key] ?? mapping.acts[number - 1];
    if (act !== undefined) cells[key] = act;
  }
  const { id, ...others } = cells;
  const own = slugOf(id);
  return { cells: { id: own ?? `case-${number}`, publish: 'no', ...others }, left, isNumbered: own === undefined };
}

/** What says more than the cell that it became is kept beside it: a range of days, a value with its group. */
function isCoarser(cell: string, value: string, { range, within }: Uwazi): boolean {
  return value !== cell && (cell.includes(range) || cell.includes(within));
}

/** The entity's own number as an id. Nothing is made of a title: it is the name, and a digest of it can be guessed back from a list of names. */
function slugOf(id: string | undefined): string | undefined {
  const slug = (id ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '') return undefined;
  return /^[a-z]/.test(slug) ? slug : `case-${slug}`;
}

function checkIds(table: Data, rows: readonly number[], keyed: readonly TakenRow[], { keys }: Headings): void {
  const heading = [...keys].find(([, key]) => key === 'id')?.[0] ?? table.columns?.[0] ?? '';
  const seen = new Map<string, number>();
  for (const [index, { cells }] of keyed.entries()) {
    const id = cells['id'] ?? '';
    const place = table.place([rows[index] ?? 0, heading]);
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, place.start.line);
      continue;
    }
    const reason = `The row has the id of that at line ${first}`;
    const note = 'name a column that tells them apart with `--columns`: `columns: { …: id }`';
    complain(table.file, 'id-duplicate', place, reason, note);
  }
}
