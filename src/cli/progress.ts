import type { Io } from './io.ts';

/** What the user sees while work goes on. */
export interface Progress {
  /** A work begins; on a terminal its name stands on the line until it ends. */
  begin(what: string): void;
  end(): void;
  /** A line that stays. */
  line(text: string): void;
}

/** On a terminal one line that changes; elsewhere only the lines that stay. */
export function progress(io: Io): Progress {
  return {
    begin: (what) => io.isTerminal && io.stderr(`${what}…`),
    end: () => io.isTerminal && io.stderr('\r\u001B[K'),
    line: (text) => io.stderr(`${text}\n`),
  };
}
