import { relative } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { fixOf } from '../fix.ts';
import { isPersonal, lineKind } from '../line-kind.ts';
import { findings, severityOf } from '../message.ts';
import { protectingRuleIds, type RuleId, type Severity } from '../rules.ts';
import { unsaidIn } from '../unsaid.ts';

/** A finding with the path of its file as the user would name it. */
export interface Finding {
  readonly path: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly reason: string;
  /** What to do. */
  readonly note: string;
  /** The words at the place, and what may stand there instead, where a rule says so. */
  readonly actual?: string | undefined;
  readonly expected?: readonly string[] | undefined;
  /** Whether `--fix` mends it. */
  readonly isFixable: boolean;
}

/** A file that was read, and what was found in it. */
export interface ReportedFile {
  readonly path: string;
  /** A line as it was read, counted from 1; nothing where the file is no text, or the line is not to be shown. */
  quotable(line: number): string | undefined;
  /** In the order of their places. */
  readonly findings: readonly Finding[];
}

/** The line of one of these holds what belongs to somebody. */
const UNSHOWN: readonly RuleId[] = ['name-withheld-part', 'contact-in-text'];

/** The findings on the files of a statement in `folder`, by place. */
export function findingsIn(folder: string, files: readonly VFile[], cwd: string): Finding[] {
  return files.flatMap((file) => findings([file]).map((message) => findingOf(folder, file, message, cwd)));
}

/** A finding on a file of a statement in `folder`. */
export function findingOf(folder: string, file: VFile, message: VFileMessage, cwd: string): Finding {
  const { line = 1, column = 1 } = message;
  const end = message.place && 'end' in message.place ? message.place.end : { line, column };
  // What a rule has read of a name or of a contact is no more to be told than the line that it stands on.
  const isUnsaid = unsaidIn([file]);
  const isTold =
    !isPersonal(file, { start: { line }, end }) && ![message.actual ?? '', ...(message.expected ?? [])].some(isUnsaid);
  const { actual, expected } = isTold ? message : NO_WORDS;
  return {
    path: pathIn(folder, file.path, cwd),
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    severity: severityOf(message),
    rule: message.ruleId ?? '',
    reason: message.reason,
    note: message.note ?? '',
    isFixable: fixOf(message, file) !== undefined,
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected }),
  };
}

const NO_WORDS = { actual: undefined, expected: undefined };

/**
 * The files of the texts of a statement in `folder`, with the findings on each. Texts share their data: a file that was
 * read for several is one, and what was found in it each time is one finding.
 */
export function reportedFiles(
  folder: string,
  texts: readonly { readonly files: readonly VFile[] }[],
  cwd: string,
): ReportedFile[] {
  const files = texts.flatMap((text) => text.files);
  const paths = [...new Set(files.map(({ path }) => path))];
  const isUnsaid = unsaidIn(files);
  return paths.flatMap((path) => {
    const same = files.filter((file) => file.path === path);
    const found = findingsIn(folder, same, cwd);
    // The place of a finding is told; of a file without one nobody need know.
    if (found.length === 0 && isUnsaid(path)) return [];
    const unlike = new Map(found.map((finding) => [JSON.stringify(finding), finding]));
    return {
      path: pathIn(folder, path, cwd),
      quotable: quotableLines(same, files),
      findings: [...unlike.values()].sort((a, b) => a.line - b.line || a.column - b.column),
    };
  });
}

/**
 * The lines that may be shown of a file that was read once or more, as they were read: without a byte order mark, and
 * ended by line feeds.
 *
 * @param all every file of the statement: what is found in one may stand in another
 */
export function quotableLines(same: readonly VFile[], all: readonly VFile[]): ReportedFile['quotable'] {
  const value = same.find((file) => typeof file.value === 'string')?.value;
  // A name that is to stand nowhere would stand on the screen.
  const isUnsafe = all.some(({ messages }) => messages.some((message) => isOf(message, protectingRuleIds)));
  if (typeof value !== 'string' || isUnsafe) return () => undefined;
  const unshown = new Set(
    findings(same)
      .filter((message) => isOf(message, UNSHOWN))
      .flatMap(linesOf),
  );
  const isUnsaid = unsaidIn(all);
  let lines: readonly string[] | undefined;
  return (line) => {
    if (unshown.has(line) || same.some((file) => lineKind(file, line) === 'personal')) return undefined;
    lines ??= value.split('\n');
    const words = lines[line - 1];
    return words === undefined || isUnsaid(words) ? undefined : words;
  };
}

function isOf({ ruleId }: VFileMessage, ids: readonly RuleId[]): boolean {
  return (ids as readonly (string | undefined)[]).includes(ruleId);
}

/** The lines on which a finding stands. */
function linesOf({ line = 1, place }: VFileMessage): number[] {
  const last = place && 'end' in place ? place.end.line : line;
  return Array.from({ length: last - line + 1 }, (_, index) => line + index);
}

/** Whether a finding is a fault of the document; where the reader is strict, warnings are too. */
export function isFault({ severity }: Finding, strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A file of `folder` as the user would name it. */
export function pathIn(folder: string, path: string, cwd: string): string {
  return [relative(cwd, folder), path].filter(Boolean).join('/').replaceAll('\\', '/');
}
