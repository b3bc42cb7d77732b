import type { Document, ErrorCode } from 'yaml';
import { isScalar, visit } from 'yaml';

/** What is wrong with a YAML text, in plain words, and from where to where it is. */
export interface YamlFault {
  readonly reason: string;
  readonly note: string;
  readonly start: number;
  readonly end: number;
}

/** What the parser says. */
interface ParserFault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

type Words = readonly [reason: string, note: string];

const QUOTE = "put the whole value between single quotation marks, and double those inside: `'It''s so'`";
const ALIGN = 'let the keys of one group, and the dashes of one list, begin under each other, indented with spaces';
const CLOSE = 'close what opens: every `[` its `]`, every `{` its `}`';

/** By the parser's code; where one stands for several faults, by a part of its message too. The first that fits counts. */
const WORDS: readonly (readonly [code: ErrorCode, message: RegExp | undefined, words: Words])[] = [
  ['DUPLICATE_KEY', undefined, ['The key stands twice', 'keep one of the two']],
  ['TAB_AS_INDENT', undefined, ['A tab indents the line', 'indent with spaces']],
  ['MULTIPLE_DOCS', undefined, ['A line of dashes begins a second document', 'take the line of dashes out']],
  ['TAG_RESOLVE_FAILED', undefined, ['The value begins with a tag (`!`) that means nothing here', QUOTE]],
  ['BAD_COLLECTION_TYPE', undefined, ['The value begins with a tag (`!`) that means nothing here', QUOTE]],
  ['MULTIPLE_TAGS', undefined, ['The value begins with a tag (`!`) that means nothing here', QUOTE]],
  ['MULTIPLE_ANCHORS', undefined, ['The value begins with `&`, which means something else in YAML', QUOTE]],
  ['BAD_ALIAS', /Anchor/, ['The value begins with `&`, which means something else in YAML', QUOTE]],
  ['BAD_ALIAS', undefined, ['The value begins with `*`, which means something else in YAML', QUOTE]],
  ['ALIAS_PROPS', undefined, ['The value begins with `*`, which means something else in YAML', QUOTE]],
  ['BAD_SCALAR_START', undefined, ['The value begins with a sign that it may not begin with', QUOTE]],
  [
    'BAD_DQ_ESCAPE',
    undefined,
    ['A backslash between double quotation marks means something else in YAML', 'use single quotation marks'],
  ],
  ['BAD_DIRECTIVE', undefined, ['A line begins with `%`, which means something else in YAML', 'take it out']],
  ['MISSING_CHAR', /closing/, ['A quotation mark opens and is never closed', 'close it at the end of the value']],
  ['MISSING_CHAR', /directives/, ['A line begins with `%`, which means something else in YAML', 'take it out']],
  ['MISSING_CHAR', /Comments/, ['`#` begins a comment and stands against the value', 'put a space before it']],
  [
    'MISSING_CHAR',
    /map values/,
    ['The line has no key', 'write `key: value`, with a space behind the colon; indent a value that goes on'],
  ],
  ['MISSING_CHAR', /without -/, ['A line of the list has no dash', ALIGN]],
  ['MISSING_CHAR', /Missing ,/, ['Between two values inside brackets the comma is missing', 'write it']],
  ['MISSING_CHAR', /Missing space/, ['Behind a colon the space is missing', 'write it']],
  ['MISSING_CHAR', /end with/, ['A bracket opens and is never closed', CLOSE]],
  ['BAD_INDENT', /end with/, ['A bracket opens and is not closed where the line ends that it stands on', CLOSE]],
  ['BAD_INDENT', undefined, ['The line is indented otherwise than those that it belongs to', ALIGN]],
  ['BLOCK_IN_FLOW', undefined, ['A bracket is still open where a list or a group of keys begins', CLOSE]],
  ['BLOCK_AS_IMPLICIT_KEY', /sequence/, ['The list begins where the line above leaves no place for one', ALIGN]],
  ['BLOCK_AS_IMPLICIT_KEY', undefined, ['The value holds a colon', QUOTE]],
  ['UNEXPECTED_TOKEN', /same line with key/, ['A list begins on the line of its key', 'begin it on the next line']],
  ['UNEXPECTED_TOKEN', /(?:seq|map)-end/, ['A bracket closes and none is open', CLOSE]],
  ['UNEXPECTED_TOKEN', /^Unexpected ,|empty item/, ['A comma inside brackets has no value before it', 'take it out']],
  ['UNEXPECTED_TOKEN', /scalar token$/, ['Between two values inside brackets the comma is missing', 'write it']],
  ['UNEXPECTED_TOKEN', /header|Not a YAML token/, ['The value begins with `|` or `>`, which mean lines below', QUOTE]],
];

const OTHER: Words = ['This is not understood', `${QUOTE}; ${ALIGN}`];

/**
 * Says a fault of the parser in plain words.
 *
 * @param text what was parsed
 * @param document what the parser made of it
 */
export function yamlFault(
  text: string,
  document: Document,
  { code, message, pos: [start, end] }: ParserFault,
): YamlFault {
  const tab = tabNear(text, start);
  if (tab !== undefined && code !== 'DUPLICATE_KEY') {
    return { reason: 'A tab indents the line', note: 'indent with spaces', start: tab, end: tab + 1 };
  }
  if (code === 'DUPLICATE_KEY') return said(wordsFor(code, message), start, end);
  const noBreak = noBreakNear(text, start);
  if (noBreak !== undefined) {
    const column = noBreak - lineAt(text, noBreak).start + 1;
    return said(noBreakWords(column), noBreak, noBreak + 1);
  }
  const line = lineAt(text, start);
  const curly = /^[^\n:]*:[ ]+(?=[“”„‘’])/.exec(line.text)?.[0].length;
  if (curly !== undefined) {
    const words: Words = ['YAML does not know curly quotation marks', "write straight ones around the value: `'…'`"];
    return said(words, line.start + curly, line.start + curly + 1);
  }
  if (code === 'MISSING_CHAR' && /closing/.test(message)) {
    const open = openQuotation(document, start) ?? start;
    return said(wordsFor(code, message), open, open + 1);
  }
  return said(valueBroken(code, message, line.text, start - line.start) ?? wordsFor(code, message), start, end);
}

/** What is said of a no-break space that stands for one that means something. */
export function noBreakWords(column: number): Words {
  return [
    `Column ${column} holds a no-break space, which looks like a space and is none`,
    'write a space in its place',
  ];
}

function said([reason, note]: Words, start: number, end: number): YamlFault {
  return { reason, note, start, end };
}

function wordsFor(code: ErrorCode, message: string): Words {
  return WORDS.find(([own, part]) => own === code && (part?.test(message) ?? true))?.[2] ?? OTHER;
}

/** What the line tells of a fault whose code stands for several. */
function valueBroken(code: ErrorCode, message: string, line: string, column: number): Words | undefined {
  const [before, value] = [line.slice(0, column), line.slice(column)];
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /Nested/.test(message) && !/:(?:\s|$)/.test(value)) {
    return ['The line below is indented as if it went on with this value', ALIGN];
  }
  if (code === 'UNEXPECTED_TOKEN' && /at node end/.test(message)) {
    if (/["']\s*$/.test(before)) return ['Words stand behind the closing quotation mark', QUOTE];
    if (/[\]}]\s*$/.test(before)) return ['Words stand behind the closing bracket', QUOTE];
    if (/:\s+\*/.test(before)) return ['The value begins with `*`, which means something else in YAML', QUOTE];
    return /^\s*\S*\s*$/.test(before)
      ? ['The line is indented otherwise than those that it belongs to', ALIGN]
      : undefined;
  }
  if (code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  if (/^\s*-\s/.test(value) || /^\s*-\s*$/.test(before)) {
    return ['The line is indented otherwise than those that it belongs to', ALIGN];
  }
  return ['The line has no key', 'write `key: value`, with a space behind the colon; indent a value that goes on'];
}

/** The tab that indents the line of an offset, or that above it. */
function tabNear(text: string, offset: number): number | undefined {
  const { start, text: line } = lineAt(text, offset);
  const above = start === 0 ? undefined : lineAt(text, start - 1);
  for (const one of [{ start, text: line }, ...(above ? [above] : [])]) {
    const spaces = /^ *(?=\t)/.exec(one.text)?.[0].length;
    if (spaces !== undefined) return one.start + spaces;
  }
  return undefined;
}

/** Where a space means something: before the words of a line, and behind its dash or its key. */
const SPACED = /^ *(?:- *)?(?:[A-Za-z_][\w-]{0,40}:)? *(?=[\u00A0\u2007\u202F]\s*\S)/;

/** The no-break space that stands for one that means something, in the line of an offset or in those beside it. */
function noBreakNear(text: string, offset: number): number | undefined {
  const own = lineAt(text, offset);
  const below = own.start + own.text.length + 1;
  const near = [
    own,
    ...(own.start > 0 ? [lineAt(text, own.start - 1)] : []),
    ...(below < text.length ? [lineAt(text, below)] : []),
  ];
  return near
    .map((line) => ({ line, before: SPACED.exec(line.text)?.[0].length }))
    .flatMap(({ line, before }) => (before === undefined ? [] : [line.start + before]))[0];
}

function lineAt(text: string, offset: number): { readonly start: number; readonly text: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, text: text.slice(start, end < 0 ? text.length : end) };
}

/** Where the value opens whose quotation mark is not closed at `end`. */
function openQuotation(document: Document, end: number): number | undefined {
  let open: number | undefined;
  visit(document, {
    Scalar: (_, scalar) => {
      const isQuoted = isScalar(scalar) && /^QUOTE/.test(scalar.type ?? '');
      if (isQuoted && scalar.range && scalar.range[0] < end) open = Math.max(open ?? 0, scalar.range[0]);
    },
  });
  return open;
}
