import type { Io } from './io.ts';

/** How a report looks where it is read. */
export interface Look {
  /** How many columns a line may have. */
  readonly columns: number;
  readonly isColoured: boolean;
}

/** Longer lines are hard to read; a terminal that does not know its width has most likely the usual one. */
const COLUMNS = { most: 120, usual: 80, least: 40 };

/** How a report looks on a stream; in colour only where a terminal is, unless `FORCE_COLOR` or `NO_COLOR` say otherwise. */
export function lookOf(io: Io, stream: 'stdout' | 'stderr'): Look {
  const width = io.columns?.[stream];
  const columns = Math.min(COLUMNS.most, Math.max(COLUMNS.least, width || COLUMNS.usual));
  return { columns, isColoured: isColoured(io.env, width !== undefined) };
}

/** As Node.js reads these variables: `FORCE_COLOR` goes before `NO_COLOR` (no-color.org, force-color.org). */
function isColoured(env: Io['env'], isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
  if (forced !== undefined) return ['', '1', 'true', '2', '3'].includes(forced);
  return isTerminal && !refused && terminal !== 'dumb';
}
