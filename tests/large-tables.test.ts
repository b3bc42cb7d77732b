import { describe, expect, test } from 'vitest';
import type { Checked } from '../src/examine.ts';
import { findings } from '../src/message.ts';
import { checkFiles, placesOf, statementWith } from './support/statement.ts';
import { workbook } from './support/xlsx.ts';

const ROWS = 10_000;

/** The head of each table, and a row by its number. */
const tables = {
  signatories: { head: 'name,status', row: (number: number) => `Aare Watch ${number},none` },
  cases: { head: 'id,name,act', row: (number: number) => `case-${number},Wilma Weir ${number},arrest` },
  figures: { head: 'id,value,what', row: (number: number) => `rise-${number},${number},rises` },
} as const;

type Key = keyof typeof tables;

const keys = Object.keys(tables) as Key[];

/** The rows of a table, with other words in one of them. */
function rowsOf(key: Key, other?: { readonly number: number; readonly row: string }): string[] {
  const { head, row } = tables[key];
  const rows = Array.from({ length: ROWS }, (_, index) => (other?.number === index ? other.row : row(index)));
  return [head, ...rows];
}

async function checkTable(key: Key, file: string, content: string | Uint8Array): Promise<Checked> {
  const text = statementWith('\nText.\n', `${key}: ${file}`);
  const own = key === 'signatories' ? text.replace(/^signatories: \[.*\n/mu, '') : text;
  return checkFiles({ 'statement.md': own, [file]: content });
}

describe('a table of 10,000 rows', () => {
  test.each(keys)('of %s is refused as a workbook at the first row that is too many', async (key) => {
    const cells = rowsOf(key).map((row) => row.split(','));
    const checked = await checkTable(key, 'data.xlsx', workbook([{ name: 'A', rows: cells }]));
    expect(placesOf(checked).filter((place) => place.startsWith('data'))).toEqual(['data.xlsx:2002:1 file-too-large']);
    expect(findings(checked.files).find(({ ruleId }) => ruleId === 'file-too-large')?.note).toBe('keep it under 2000');
  });

  test.each<[Key, string, string]>([
    ['signatories', 'Aare Watch x,perhaps', 'data.csv:9999:14 value-invalid'],
    ['cases', 'case-x,,arrest', 'data.csv:9999:8 value-missing'],
    ['cases', 'case-0,Wilma Weir,arrest', 'data.csv:9999:1 id-duplicate'],
    ['figures', 'rise-x,many,rises', 'data.csv:9999:8 value-invalid'],
    ['figures', 'rise-0,9,rises', 'data.csv:9999:1 id-duplicate'],
  ])('of %s is read as CSV to the last row: %s', async (key, row, place) => {
    const checked = await checkTable(key, 'data.csv', `${rowsOf(key, { number: 9_997, row }).join('\n')}\n`);
    expect(placesOf(checked).filter((found) => found.startsWith('data'))).toEqual([place]);
  });
});
