/** Where a field of a table stands in its text, by offsets. */
export interface CsvField {
  readonly start: number;
  readonly end: number;
  /** A quotation mark opens the field, and the text ends before it closes. */
  readonly unclosed?: boolean;
  /** Text stands behind the closing quotation mark, or a mark inside a field that is not quoted. */
  readonly stray?: boolean;
}

/** The places of all fields (RFC 4180), by row; rows without any value are no rows. The values are the business of the CSV parser. */
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
    if (row.some(({ start, end }) => !/^("\s*")?$/.test(text.slice(start, end).trim()))) rows.push(row);
    row = [];
  }
  return rows;
}

function fieldAt(text: string, start: number, delimiter: string): CsvField {
  const quoted = /^[ ]*"/.exec(text.slice(start, start + 80));
  if (!quoted) {
    const end = endOf(text, start, delimiter);
    return text.slice(start, end).includes('"') ? { start, end, stray: true } : { start, end };
  }
  let at = start + quoted[0].length;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { start, end: text.length, unclosed: true };
    if (text[close + 1] !== '"') {
      const end = endOf(text, close + 1, delimiter);
      return text.slice(close + 1, end).trim() === '' ? { start, end } : { start, end, stray: true };
    }
    at = close + 2;
  }
}

function endOf(text: string, start: number, delimiter: string): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === delimiter || text[at] === '\n') return at;
  }
  return text.length;
}
