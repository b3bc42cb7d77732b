import type { Io } from './io.ts';
import { lookOf } from './look.ts';
import type { ReportedFile } from './report.ts';
import { plain, pretty } from './reporters/index.ts';

/** Says on the way what was found: with the author's lines on a terminal, a line for each finding elsewhere. */
export function tell(files: readonly ReportedFile[], io: Io): void {
  const isTerminal = io.columns?.stderr !== undefined;
  io.stderr(isTerminal ? pretty(files, lookOf(io, 'stderr')) : plain(files.flatMap(({ findings }) => findings)));
}
