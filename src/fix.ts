import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Point } from './doc/index.ts';
import { lineKind } from './line-kind.ts';

/** Words of an author's text, and what a rule has beyond doubt to stand there instead. */
export interface Fix {
  readonly start: Point;
  readonly end: Point;
  readonly actual: string;
  readonly expected: string;
  /** The rule that has it so. */
  readonly rule: string;
}

/**
 * What would mend a finding: only in Markdown and in the title, for data may be of another make than it looks, and only where
 * the file says at the place what the rule has read, for what is printed there may come from elsewhere.
 */
export function fixOf({ place, actual, expected, ruleId: rule = '' }: VFileMessage, file: VFile): Fix | undefined {
  const [instead] = expected ?? [];
  if (!file.path.endsWith('.md') || typeof file.value !== 'string') return undefined;
  if (actual === undefined || actual === null || instead === undefined || instead === actual || !place)
    return undefined;
  const { start, end } = 'start' in place ? place : { start: place, end: place };
  if (lineKind(file, start.line) !== 'text' || lineKind(file, end.line) !== 'text') return undefined;
  const fix = { start, end, actual, expected: instead, rule };
  return wordsAt(file.value, knownLines(file, file.value), fix) === actual ? fix : undefined;
}

/** The fixes of the findings on a file. */
export function fixesOf(file: VFile): Fix[] {
  return file.messages.flatMap((message) => fixOf(message, file) ?? []);
}

/**
 * Mends a text. Of fixes that meet the first is made; the others are for the text that comes of it.
 *
 * @param text the file as it is on disk, with its byte order mark and its ends of lines, which stay as they are
 */
export function mend(text: string, fixes: readonly Fix[]): string {
  const lines = linesOf(text);
  const newline = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const wanted = fixes
    .map((fix) => ({ ...fix, from: offsetOf(lines, fix.start), to: offsetOf(lines, fix.end) }))
    .filter((fix) => wordsAt(text, lines, fix) === fix.actual)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const parts: string[] = [];
  let done = -1;
  for (const { from, to, expected } of wanted) {
    if (from <= done) continue;
    parts.push(text.slice(Math.max(0, done), from), expected.replaceAll('\n', newline));
    done = to;
  }
  return parts.join('') + text.slice(Math.max(0, done));
}

const known = new WeakMap<VFile, { readonly text: string; readonly lines: readonly number[] }>();

/** A text of 100,000 characters may have as many findings. */
function knownLines(file: VFile, text: string): readonly number[] {
  const found = known.get(file);
  if (found?.text === text) return found.lines;
  const lines = linesOf(text);
  known.set(file, { text, lines });
  return lines;
}

/** The offsets at which the lines of a text begin. A byte order mark is in no line. */
function linesOf(text: string): number[] {
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  return [first, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)];
}

function offsetOf(lines: readonly number[], { line, column }: Point): number {
  return (lines[line - 1] ?? Number.NaN) + column - 1;
}

function wordsAt(text: string, lines: readonly number[], { start, end }: Pick<Fix, 'start' | 'end'>): string {
  return text.slice(offsetOf(lines, start), offsetOf(lines, end)).replace(/\r\n?/g, '\n');
}
