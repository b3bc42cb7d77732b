import { relative } from 'node:path';
import type { VFile } from 'vfile';
import { fixOf } from '../fix.ts';
import { findings, NOT_QUOTED, severityOf } from '../message.ts';
import type { Severity } from '../rules.ts';

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
  /** As it was read: lines end with a line feed, and there is no byte order mark. Nothing, where the file is no text, or is not to be quoted. */
  readonly text: string | undefined;
  /** In the order of their places. */
  readonly findings: readonly Finding[];
}

/** The findings on the files of a statement in `folder`, by place. */
export function findingsIn(folder: string, files: readonly VFile[], cwd: string): Finding[] {
  return files.flatMap((file) =>
    findings([file]).map((message) => {
      const { line = 1, column = 1 } = message;
      const end = message.place && 'end' in message.place ? message.place.end : { line, column };
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
        ...(message.actual !== undefined && { actual: message.actual }),
        ...(message.expected !== undefined && { expected: message.expected }),
      };
    }),
  );
}

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
  return paths.map((path) => {
    const same = files.filter((file) => file.path === path);
    const found = findingsIn(folder, same, cwd);
    const unlike = new Map(found.map((finding) => [JSON.stringify(finding), finding]));
    const value = same.find((file) => typeof file.value === 'string' && file.data[NOT_QUOTED] !== true)?.value;
    return {
      path: pathIn(folder, path, cwd),
      text: typeof value === 'string' ? value : undefined,
      findings: [...unlike.values()].sort((a, b) => a.line - b.line || a.column - b.column),
    };
  });
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
