import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readXlsx } from '../src/read/xlsx.ts';
import { type SheetContent, workbook } from './support/xlsx.ts';

const head = ['name', 'status'];

async function readSheets(sheets: readonly SheetContent[], wanted?: string) {
  const file = new VFile({ path: 'replies.xlsx' });
  const data = await readXlsx(file, workbook(sheets), wanted);
  return { data, told: file.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}`), file };
}

describe('a workbook', () => {
  test('gives records, and the row and column of every value', async () => {
    const { data, told } = await readSheets([
      { name: 'Replies', rows: [head, ['Aare Watch', 'special'], ['', ''], ['Thun &amp; Co', 'none']] },
    ]);
    expect(told).toEqual([]);
    expect(data?.value).toEqual([
      { name: 'Aare Watch', status: 'special' },
      { name: 'Thun & Co', status: 'none' },
    ]);
    expect(data?.place([1, 'status']).start).toEqual({ line: 4, column: 2 });
    expect(data?.place([1, 'status'], 'key').start).toEqual({ line: 1, column: 2 });
  });

  test('with several sheets is read as far as its first, and that is said', async () => {
    const sheets = [
      { name: 'Replies', rows: [head, ['Aare Watch', 'special']] },
      {
        name: 'Notes',
        rows: [
          ['by whom', 'what'],
          ['Anna', 'called'],
        ],
      },
    ];
    const first = await readSheets(sheets);
    expect(first.told).toEqual(['1:1 xlsx-other-sheets']);
    expect(first.data?.value).toEqual([{ name: 'Aare Watch', status: 'special' }]);
    const second = await readSheets(sheets, 'Notes');
    expect(second.told).toEqual([]);
    expect(second.data?.value).toEqual([{ 'by whom': 'Anna', what: 'called' }]);
    const third = await readSheets(sheets, 'Answers');
    expect(third.data).toBeUndefined();
    expect(String(third.file.messages[0]?.note)).toBe('name one of `Replies`, `Notes`');
  });

  test('with formulas gives what they gave when it was saved, and says so', async () => {
    const { data, told } = await readSheets([
      { name: 'Replies', rows: [head, ['<f>A9</f><v>Aare Watch</v>', 'special']] },
    ]);
    expect(data?.value).toEqual([{ name: 'Aare Watch', status: 'special' }]);
    expect(told).toEqual(['2:1 xlsx-formula']);
  });

  test.each<[string, SheetContent, string[]]>([
    ['a formula without a result', { name: 'A', rows: [head, ['<f>A9</f>', 'special']] }, ['2:1 xlsx-invalid']],
    ['merged cells', { name: 'A', rows: [head, ['Aare', 'none']], merged: ['B2:B4'] }, ['2:2 xlsx-invalid']],
    ['a column without a heading', { name: 'A', rows: [['name', '', 'status'], ['Aare']] }, ['1:2 xlsx-invalid']],
    ['a column twice', { name: 'A', rows: [['name', 'name'], ['Aare']] }, ['1:2 xlsx-invalid']],
    ['no rows', { name: 'A', rows: [] }, ['1:1 xlsx-invalid']],
  ])('with %s is refused at its cell', async (_, sheet, expected) => {
    const { data, told } = await readSheets([sheet]);
    expect(data).toBeUndefined();
    expect(told).toEqual(expected);
  });

  test('with 10,000 rows is refused at the first that is too many', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [`Aare ${index}`, 'none']);
    const { data, told } = await readSheets([{ name: 'A', rows: [head, ...rows] }]);
    expect(data).toBeUndefined();
    expect(told).toEqual(['2002:1 file-too-large']);
  });

  test.each([
    ['nothing', []],
    ['a text', [...'name,status'].map((letter) => letter.charCodeAt(0))],
    ['the beginning of a package', [0x50, 0x4b, 3, 4, 0, 0]],
  ])('that is %s is refused', async (_, bytes) => {
    const file = new VFile({ path: 'replies.xlsx' });
    expect(await readXlsx(file, new Uint8Array(bytes))).toBeUndefined();
    expect(file.messages.map((message) => message.ruleId)).toEqual(['xlsx-invalid']);
  });

  test('that stops in the middle is refused', async () => {
    const file = new VFile({ path: 'replies.xlsx' });
    const bytes = workbook([{ name: 'A', rows: [head, ['Aare', 'none']] }]);
    expect(await readXlsx(file, bytes.slice(0, bytes.length / 2))).toBeUndefined();
    expect(file.messages).toHaveLength(1);
  });
});
