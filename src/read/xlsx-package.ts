import { strFromU8, unzipSync } from 'fflate';

/** A sheet of a workbook, as far as its cells do not tell. Rows and columns count from 1. */
export interface Sheet {
  readonly name: string;
  /** Its place among the sheets. */
  readonly index: number;
  readonly rows: number;
  readonly merged: readonly (CellPlace & { readonly range: string })[];
  /** Cells with a formula; `result` says whether the file holds what it gave. */
  readonly formulas: readonly (CellPlace & { readonly cell: string; readonly result: boolean })[];
}

interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** A few megabytes of sheets come in a file of one; more is no list of organizations. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;

/**
 * Opens the package of a workbook (ECMA-376, SpreadsheetML) for what the library that reads the cells does not tell.
 *
 * @returns the sheets in order, or why it is no workbook
 */
export function openWorkbook(bytes: Uint8Array): Sheet[] | string {
  const parts = unpack(bytes);
  if (typeof parts === 'string') return parts;
  const workbook = parts.get('xl/workbook.xml');
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) return 'The file is no Excel workbook';
  const targets = new Map(
    elements(relations, 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  return elements(workbook, 'sheet').map((tag, index) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return { name: unescaped(attribute(tag, 'name')), index, ...examine(parts.get(path) ?? '') };
  });
}

function unpack(bytes: Uint8Array): Map<string, string> | string {
  let size = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/.*(\.xml|\.rels)$/.test(name)) return false;
        size += originalSize;
        return size <= UNPACKED_LIMIT;
      },
    });
    if (size > UNPACKED_LIMIT) return 'The workbook is too large when it is unpacked';
    return new Map(Object.entries(entries).map(([name, part]) => [name, strFromU8(part)]));
  } catch {
    return 'The file is no Excel workbook, or it is damaged';
  }
}

function examine(sheet: string): Omit<Sheet, 'name' | 'index'> {
  const rows = [...sheet.matchAll(/<(?:\w+:)?row\b/g)].length;
  const merged = elements(sheet, 'mergeCell').map((tag) => {
    const range = attribute(tag, 'ref');
    return { range, ...placeOf(range) };
  });
  const formulas = cells(sheet).flatMap(({ tag, content }) => {
    if (!/<(?:\w+:)?f[\s>/]/.test(content)) return [];
    const cell = attribute(tag, 'r');
    return [{ cell, result: /<(?:\w+:)?v>[^<]/.test(content), ...placeOf(cell) }];
  });
  return { rows, merged, formulas };
}

/** Cells that hold something, by their opening tag and what is in them. */
function cells(sheet: string): { tag: string; content: string }[] {
  return sheet
    .split(/<(?:\w+:)?c(?=[\s>])/)
    .slice(1)
    .map((piece) => {
      const end = piece.indexOf('>');
      return { tag: piece.slice(0, end), content: piece[end - 1] === '/' ? '' : piece.slice(end + 1) };
    });
}

/** The opening tags of the elements of a name, whatever prefix they have. */
function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g'))].map(([tag]) => tag);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** `B3` and `B3:C4` begin in row 3, column 2. */
function placeOf(reference: string): CellPlace {
  const [, letters = 'A', row = '1'] = /^\$?([A-Z]+)\$?(\d+)/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { line: Number(row), column };
}
