import type { Renderers } from '../render/renderers.ts';

/** What the command line talks to: handed in, so that tests need no process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Findings asked for, tables, schemas. */
  stdout(text: string): void;
  /** Progress, and findings on the way. */
  stderr(text: string): void;
  /** Whether `stderr` is a terminal that shows progress on one line. */
  readonly isTerminal: boolean;
  /** How many columns the terminals have that the streams lead to; a stream that leads to a file or a log has none. */
  readonly columns?: { readonly stdout?: number | undefined; readonly stderr?: number | undefined };
  /** Other renderers than those that run in this thread. */
  readonly renderers?: Renderers;
}

/** The command was called with words that it does not know; the message says which. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Exit codes: all is well; the documents have faults; the tool could not run. */
export const EXIT = { well: 0, faults: 1, failed: 2 } as const;
