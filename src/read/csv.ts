import { parse } from 'csv-parse/browser/esm/sync';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { complain } from '../message.ts';
import { type CsvField, csvFields } from './csv-fields.ts';
import type { Data } from './source.ts';
import { checkHead } from './table-head.ts';

/**
 * Reads a table of comma-, semicolon- or tab-separated values whose first row names the columns. Each row becomes a
 * record of trimmed texts; an empty field is an absent key.
 *
 * @param options headings that stand several times become `Place`, `Place (2)`, where `headsMayRepeat`; else they are refused
 * @returns the rows; nothing when it does not parse, and the fault is written
 */
export function readCsv(file: VFile, options: { readonly headsMayRepeat?: boolean } = {}): Data | undefined {
  const text = String(file);
  const delimiter = delimiterOf(text);
  const fields = csvFields(text, delimiter);
  const points = location(file);
  const point = (offset: number) => points.toPoint(Math.min(offset, text.length)) ?? { line: 1, column: 1 };
  const open = fields.flat().find((field) => field.unclosed);
  if (open) {
    complain(file, 'csv-invalid', point(open.start), 'A quotation mark opens and is never closed', 'close it with `"`');
    return undefined;
  }
  const stray = fields.flat().find((field) => field.stray);
  if (stray) {
    const note = 'put the whole field between quotation marks, and double those inside: `""`';
    complain(file, 'csv-invalid', point(stray.start), 'A quotation mark stands inside the field', note);
    return undefined;
  }
  const rows: string[][] = parse(text, {
    delimiter,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    relax_column_count: true,
  });
  const [first = [], ...records] = rows;
  const head = options.headsMayRepeat ? numbered(first) : first;
  const headFields = fields[0] ?? [];
  if (!sound(file, head, records, fields, point)) return undefined;
  const place = (path: readonly PropertyKey[], part: 'key' | 'value' = 'value') => {
    const column = head.indexOf(String(path[1]));
    // What no row has is missed in the head row.
    const isRow = part === 'value' && path.length > 0 && (column >= 0 || path.length === 1);
    const row = (isRow ? fields[Number(path[0]) + 1] : headFields) ?? headFields;
    const field = row[column] ?? row[0] ?? { start: 0, end: 0 };
    return { path: file.path, start: point(field.start), end: point(field.end) };
  };
  const value = records.map((record) =>
    Object.fromEntries(head.map((name, column) => [name, record[column]] as const).filter(([, field]) => field)),
  );
  return { file, value, columns: head, place };
}

function numbered(head: readonly string[]): string[] {
  return head.map((name, column) => {
    const before = head.slice(0, column).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** Excel writes semicolons where the comma is the decimal mark: the head row tells. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

function sound(
  file: VFile,
  head: readonly string[],
  records: readonly string[][],
  fields: readonly CsvField[][],
  point: (offset: number) => { line: number; column: number },
): boolean {
  const place = (column: number) => point(fields[0]?.[column]?.start ?? 0);
  if (!checkHead(file, head, 'csv-invalid', place)) return false;
  const long = records.findIndex((record) => record.length > head.length);
  if (long >= 0) {
    const place = point(fields[long + 1]?.[head.length]?.start ?? 0);
    const reason = `The row has ${records[long]?.length} fields, the head row ${head.length}`;
    complain(file, 'csv-invalid', place, reason, 'put a field that holds the separator between quotation marks');
    return false;
  }
  return true;
}
