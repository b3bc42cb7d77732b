import { VFile } from 'vfile';
import { curlyFault } from '../curly-marks.ts';
import type { Position } from '../doc/index.ts';
import { complain } from '../message.ts';
import type { World } from '../world.ts';
import { readBytes, readText } from './bytes.ts';
import { otherKind } from './other-kinds.ts';
import { withoutReferences } from './references.ts';
import type { Data, DataKey } from './source.ts';
import { readXlsx } from './xlsx.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads the file that a key of the front matter names: `signatories: signatories.csv`, or
 * `signatories: { file: replies.xlsx, sheet: Replies }`.
 *
 * @returns the file, and its data unless it has a fault; nothing when the key names no file
 */
export async function readDataFile(
  key: DataKey,
  frontMatter: Data,
  world: World,
): Promise<{ readonly file: VFile; readonly data: Data | undefined } | undefined> {
  const text = frontMatter.file;
  const value = (frontMatter.value as Record<string, unknown> | null)?.[key];
  const isFile = typeof value === 'string';
  const { file: path, sheet } = isFile ? { file: value, sheet: undefined } : fileAndSheet(value);
  if (path === undefined) return undefined;
  const named = { file: text, place: frontMatter.place(isFile ? [key] : [key, 'file']) };
  const curly = curlyFault(path);
  if (curly !== undefined) {
    complain(text, 'value-invalid', named.place, `\`${isFile ? key : 'file'}\` cannot be \`${path}\``, curly);
    return undefined;
  }
  const own = path.replaceAll('\\', '/');
  if (key !== 'sources' && isWorkbook(own)) {
    const file = new VFile({ path: own });
    const bytes = await readBytes(world, file, named);
    return { file, data: bytes && (await readXlsx(file, bytes, sheet)) };
  }
  const kind = otherKind(own);
  if (kind !== undefined) {
    const name = own.replace(/\.[^.]*$/, '.xlsx');
    const table = `${kind.save} \`${name}\`, and write \`${isFile ? key : 'file'}: ${name}\``;
    const reason = `\`${own}\` is ${kind.name}, and no data is read from one`;
    complain(text, 'file-type-unknown', named.place, reason, key === 'sources' ? SOURCES : table);
    return undefined;
  }
  const file = await readText(world, own, named);
  return { file, data: file.value === undefined ? undefined : await parseText(key, file, named) };
}

function fileAndSheet(value: unknown): { file?: string | undefined; sheet?: string | undefined } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const { file, sheet } = value as Record<string, unknown>;
  return { file: typeof file === 'string' ? file : undefined, sheet: typeof sheet === 'string' ? sheet : undefined };
}

function isWorkbook(path: string): boolean {
  return /\.xlsx$/i.test(path);
}

/** Every parser is loaded where there is something for it. */
async function parseText(
  key: DataKey,
  file: VFile,
  named: { readonly file: VFile; readonly place: Position },
): Promise<Data | undefined> {
  if (String(file).trim() === '') {
    const note = 'fill it in, or delete the key that names it';
    complain(file, 'file-empty', { line: 1, column: 1 }, 'The file is empty', note);
    return undefined;
  }
  const isSources = key === 'sources';
  if (/\.(ya?ml|json)$/i.test(file.path)) {
    const data = readYaml(file);
    return data && isSources ? withoutReferences(data) : data;
  }
  if (isSources && /\.bib$/i.test(file.path)) return (await import('./bibtex/index.ts')).readBibtex(file);
  if (!isSources && /\.(csv|tsv)$/i.test(file.path)) return (await import('./csv.ts')).readCsv(file);
  const reason = `\`${file.path}\` is of no kind that Rostrum reads`;
  complain(named.file, 'file-type-unknown', named.place.start, reason, isSources ? SOURCES : TABLES);
  return undefined;
}

const TABLES = 'save the data as .csv, .xlsx, .yaml or .json';
const SOURCES = 'export the sources from Zotero as CSL JSON (.json) or BibLaTeX (.bib), or write them as .yaml';
