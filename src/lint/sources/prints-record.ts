import type { Prose } from '../prose.ts';
import type { Subject } from '../rule.ts';

/** Whether a passage prints a record of the data, which has its own sources. */
export function printsRecord({ position }: Prose, { uses }: Subject): boolean {
  if (!position) return false;
  return uses.some(({ path, point }) => {
    return path === position.path && point.line >= position.start.line && point.line <= position.end.line;
  });
}
