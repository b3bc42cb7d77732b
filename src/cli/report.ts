import { relative } from 'node:path';
import type { VFile } from 'vfile';
import { findings, severityOf } from '../message.ts';
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
}

/** The findings on the files of a statement in `folder`, by place. */
export function findingsIn(folder: string, files: readonly VFile[], cwd: string): Finding[] {
  return files.flatMap((file) =>
    findings([file]).map((message) => {
      const { line = 1, column = 1 } = message;
      const end = message.place && 'end' in message.place ? message.place.end : { line, column };
      return {
        path: [relative(cwd, folder), file.path].filter(Boolean).join('/').replaceAll('\\', '/'),
        line,
        column,
        endLine: end.line,
        endColumn: end.column,
        severity: severityOf(message),
        rule: message.ruleId ?? '',
        reason: message.reason,
        note: message.note ?? '',
      };
    }),
  );
}

/** Whether a finding is a fault of the document; where the reader is strict, warnings are too. */
export function isFault({ severity }: Finding, strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
