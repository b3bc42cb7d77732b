import { isMap, isScalar, type Node, type Pair, parseDocument } from 'yaml';
import type { LineKind, LineKinds } from '../line-kind.ts';
import type { Parts } from './front-matter.ts';
import { dataKeys } from './source.ts';

/**
 * Keys of the front matter that name nobody but who is printed: their lines may be shown. All others are not shown: those
 * that hold people, and those that are misspelt, for what they hold is not known.
 */
export const SHOWN: readonly string[] = [
  'title',
  'body',
  'session',
  'agendaItem',
  'segment',
  'language',
  'date',
  'deadline',
  'symbol',
  'author',
  'order',
  'requireApprovals',
  'figures',
  'sources',
  'style',
  'rules',
  'vars',
];

/** Keys that hold people, unless they name a file with them. */
export const PERSONAL: readonly string[] = ['contact', 'signatories', 'cases'];

/** The name of a file, of those that somebody might give for data: nothing else may be shown where people may stand. */
const FILE_NAME = /^[^@:\n]+\.(?:csv|tsv|xlsx?|xlsm|ods|numbers|ya?ml|json|txt|md|docx?|odt|pdf)$/i;

/** A line of nothing, or of the dashes around the front matter. */
const WORDLESS = /^(?:---|\.\.\.)?[ \t]*$/;

/**
 * What the lines of a statement's file hold. Of the front matter the title is text; the rest is data, and personal where it
 * is not beyond doubt that it names nobody: where it cannot be read, and in comments.
 *
 * @param parts the two parts of the file; without them all of it is personal
 */
export function lineKinds(text: string, parts: Parts | undefined): LineKinds {
  let known: readonly LineKind[] | undefined;
  return (line) => {
    if (parts && line >= parts.body.line) return 'text';
    known ??= parts ? frontMatterKinds(text, parts) : [];
    return known[line - 1] ?? 'personal';
  };
}

function frontMatterKinds(text: string, { frontMatter: { start, end }, body }: Parts): LineKind[] {
  const stretches = stretchesOf(text.slice(start, end));
  const lines = text.split('\n').slice(0, body.line - 1);
  let offset = -start;
  return lines.map((line) => {
    const from = offset;
    offset += line.length + 1;
    if (WORDLESS.test(line)) return 'data';
    // A comment may say what a value must not.
    if (/(?:^|\s)#/.test(line)) return 'personal';
    const own = stretches.find((stretch) => stretch.from < from + line.length && from < stretch.to);
    if (!own) return 'personal';
    const around = line.slice(0, Math.max(0, own.from - from)) + line.slice(Math.max(0, own.to - from));
    return around.trim() === '' ? own.kind : 'personal';
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: LineKind;
}

/** Where the keys stand that may be shown, each with its value. */
function stretchesOf(yaml: string): Stretch[] {
  const { contents, errors, warnings } = parseDocument(yaml, { prettyErrors: false });
  if (errors.length > 0 || warnings.length > 0 || !isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }: Pair) => {
    if (!isScalar(key) || !key.range || !isShown(String(key.value), value)) return [];
    const to = ((value as Node | null)?.range ?? key.range)[1];
    return { from: key.range[0], to, kind: key.value === 'title' ? 'text' : 'data' };
  });
}

function isShown(key: string, value: unknown): boolean {
  if (SHOWN.includes(key)) return true;
  const isName = isScalar(value) && typeof value.value === 'string' && FILE_NAME.test(value.value);
  return dataKeys.some((name) => name === key) && isName;
}
