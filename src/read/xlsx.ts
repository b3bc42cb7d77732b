import type { VFile } from 'vfile';
import { complain } from '../message.ts';
import type { Data } from './source.ts';
import { checkHead } from './table-head.ts';
import { openWorkbook, type Sheet } from './xlsx-package.ts';

/** A list of organizations or cases has a few hundred rows; a sheet of more is something else. */
const ROW_LIMIT = 2000;

/** Where a fault of the whole workbook stands. */
const START = { line: 1, column: 1 };

/**
 * Reads a sheet of an Excel workbook whose first row names the columns. Each row becomes a record of trimmed texts; an
 * empty cell is an absent key, a date is an ISO 8601 day. A place is a row and a column of the sheet, counted from 1.
 *
 * @param wanted the name of the sheet; without it the first is read
 * @returns the rows; nothing when it is no workbook or no table, and the fault is written
 */
export async function readXlsx(file: VFile, bytes: Uint8Array, wanted?: string): Promise<Data | undefined> {
  const sheets = openWorkbook(bytes);
  if (typeof sheets === 'string') {
    const note = 'save it anew as "Excel Workbook (.xlsx)", or as "CSV UTF-8"';
    complain(file, 'xlsx-invalid', START, sheets, note);
    return undefined;
  }
  const sheet = choose(file, sheets, wanted);
  if (!sheet || !checkCells(file, sheet)) return undefined;
  const rows = await cellsOf(bytes, sheet.index);
  if (!rows) {
    complain(file, 'xlsx-invalid', START, 'The workbook cannot be read', 'open it in Excel and save it anew');
    return undefined;
  }
  return tableOf(file, rows);
}

/** The sheet to read; that there are others is said, since what is in them is not read. */
function choose(file: VFile, sheets: readonly Sheet[], wanted: string | undefined): Sheet | undefined {
  const names = sheets.map(({ name }) => `\`${name}\``).join(', ');
  const found = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (!found) {
    const reason = wanted === undefined ? 'The workbook has no sheet' : `The workbook has no sheet \`${wanted}\``;
    complain(file, 'xlsx-invalid', START, reason, names === '' ? 'fill one in' : `name one of ${names}`);
  } else if (sheets.length > 1 && wanted === undefined) {
    const note = `its sheets are ${names}; to read another write \`{ file: ${file.path}, sheet: … }\``;
    complain(file, 'xlsx-other-sheets', START, `Only the sheet \`${found.name}\` is read`, note);
  }
  return found;
}

function checkCells(file: VFile, { merged, formulas, rows }: Sheet): boolean {
  for (const { range, ...place } of merged) {
    const reason = `The cells ${range} are merged, and only the first holds the value`;
    complain(file, 'xlsx-invalid', place, reason, 'unmerge them, and fill in every row');
  }
  for (const { cell, result, ...place } of formulas) {
    if (result) {
      const note = 'to be sure of it, replace the formula by its value';
      complain(file, 'xlsx-formula', place, `The cell ${cell} is a formula: its last saved result is read`, note);
    } else {
      const note = 'open the workbook in Excel and save it, or replace the formula by its value';
      complain(file, 'xlsx-invalid', place, `The cell ${cell} is a formula without a saved result`, note);
    }
  }
  if (rows > ROW_LIMIT + 1) {
    const reason = `The sheet has ${rows} rows`;
    complain(file, 'file-too-large', { line: ROW_LIMIT + 2, column: 1 }, reason, `keep it under ${ROW_LIMIT}`);
  }
  return merged.length === 0 && rows <= ROW_LIMIT + 1 && formulas.every(({ result }) => result);
}

async function cellsOf(bytes: Uint8Array, index: number): Promise<readonly (readonly unknown[])[] | undefined> {
  const { default: readSheets } = await import('read-excel-file/universal');
  try {
    const sheets = await readSheets(bytes.slice().buffer);
    return sheets[index]?.data ?? [];
  } catch {
    return undefined;
  }
}

function tableOf(file: VFile, rows: readonly (readonly unknown[])[]): Data | undefined {
  const point = (row: number, column: number) => ({ line: row + 1, column: Math.max(0, column) + 1 });
  const head = trimmed((rows[0] ?? []).map(textOf));
  if (!checkHead(file, head, 'xlsx-invalid', (column) => point(0, column))) return undefined;
  // Empty rows are no rows; the others remember their number.
  const records = rows.flatMap((row, index) => (index > 0 && row.some(isFilled) ? [{ index, row }] : []));
  const place = (path: readonly PropertyKey[], part: 'key' | 'value' = 'value') => {
    const column = head.indexOf(String(path[1]));
    const isRow = part === 'value' && path.length > 0 && (column >= 0 || path.length === 1);
    const start = point(isRow ? (records[Number(path[0])]?.index ?? 0) : 0, column);
    return { path: file.path, start, end: start };
  };
  const value = records.map(({ row }) => {
    const fields = head.map((name, column) => [name, textOf(row[column])] as const);
    return Object.fromEntries(fields.filter(([, text]) => text !== ''));
  });
  return { file, value, columns: head, place };
}

function isFilled(value: unknown): boolean {
  return textOf(value) !== '';
}

/** A cell as one would read it aloud; Excel's dates have no zone. */
function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value).trim();
}

/** Without the empty columns at the end, which Excel keeps where something once stood. */
function trimmed(head: readonly string[]): string[] {
  return head.slice(0, head.findLastIndex((name) => name !== '') + 1);
}
