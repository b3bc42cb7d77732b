/** Where a field of a table stands in its text, by offsets. */
export interface CsvField {
  readonly start: number;
  readonly end: number;
  /** A quotation mark opens the field, and the text ends before it closes. */
  readonly unclosed?: boolean;
}

/** The places of all fields (RFC 4180), by row; blank lines are no rows. The values are the business of the CSV parser. */
export function csvFields(text: string, delimiter: string): CsvField[][] {
  const rows: CsvField[][] = [];
  let row: CsvField[] = [];
  let at = 0;
  while (at < text.length) {
    const field = fieldAt(text, at, delimiter);
    row.push(field);
    const mark = text[field.end];
    at = field.end + 1;
    if (mark === delimiter) {
      if (at >= text.length) row.push({ start: at, end: at });
      else continue;
    }
    if (row.length > 1 || field.end > field.start) rows.push(row);
    row = [];
  }
  return rows;
}

function fieldAt(text: string, start: number, delimiter: string): CsvField {
  const quoted = /^[ ]*"/.exec(text.slice(start, start + 80));
  if (!quoted) return { start, end: endOf(text, start, delimiter) };
  let at = start + quoted[0].length;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { start, end: text.length, unclosed: true };
    if (text[close + 1] !== '"') return { start, end: endOf(text, close + 1, delimiter) };
    at = close + 2;
  }
}

function endOf(text: string, start: number, delimiter: string): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === delimiter || text[at] === '\n') return at;
  }
  return text.length;
}
