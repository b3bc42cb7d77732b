import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a sheet holds: rows of cells, each a text or its own XML, and what stands below them. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merged?: readonly string[];
}

/** A workbook, as bare as one may be; a cell that begins with `<` is the XML inside its element. */
export function workbook(sheets: readonly SheetContent[]): Uint8Array {
  const list = sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships xmlns="${packages}">${relations.join('')}</Relationships>`),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(xmlOf(sheet))])),
  });
}

function xmlOf({ rows, merged = [] }: SheetContent): string {
  const data = rows.map((cells, row) => {
    const written = cells.map((cell, column) => {
      const reference = `${String.fromCharCode(65 + column)}${row + 1}`;
      if (cell.startsWith('<')) return `<c r="${reference}" t="str">${cell}</c>`;
      return cell === '' ? '' : `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`);
  return `<worksheet xmlns="${main}"><sheetData>${data.join('')}</sheetData><mergeCells>${ranges.join('')}</mergeCells></worksheet>`;
}
