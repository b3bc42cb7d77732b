import type { Position } from '../doc/index.ts';
import { wordsInARow } from '../words-in-a-row.ts';

/** More lines than these are counted, not listed. */
const LISTED = 5;

/** `, here and on lines 12 and 30`: on which other lines is what was found at `first`. */
export function elsewhere(first: Position | undefined, others: readonly (Position | undefined)[]): string {
  const key = (position: Position | undefined): string => `${position?.path}:${position?.start.line}`;
  const further = new Map(others.map((position) => [key(position), position]));
  further.delete(key(first));
  const lines = [...further.values()].flatMap((position) =>
    position && position.path === first?.path ? position.start.line : [],
  );
  const listed = lines.sort((a, b) => a - b).slice(0, LISTED);
  const more = further.size - listed.length;
  const parts = [
    ...(listed.length > 0 ? [`on line${listed.length > 1 ? 's' : ''} ${wordsInARow(listed.map(String))}`] : []),
    ...(more > 0 ? [`in ${more} more place${more > 1 ? 's' : ''}`] : []),
  ];
  return parts.length > 0 ? `, here and ${parts.join(' and ')}` : '';
}
