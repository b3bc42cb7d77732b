import type { VFile } from 'vfile';
import type { Position } from '../doc/index.ts';

/** What stands in a file at a place; nothing when the place goes over several lines. */
export function written(file: VFile, { start, end }: Pick<Position, 'start' | 'end'>): string | undefined {
  return start.line === end.line ? lineOf(file, start.line).slice(start.column - 1, end.column - 1) : undefined;
}

/** The characters of a line before a column, and from it on. */
export function around(file: VFile, { line, column }: Position['start']): { before: string; behind: string } {
  const words = lineOf(file, line);
  return { before: words.slice(0, column - 1), behind: words.slice(column - 1) };
}

function lineOf(file: VFile, line: number): string {
  const value = typeof file.value === 'string' ? file.value : '';
  const lines = linesOf.get(file) ?? value.split('\n');
  linesOf.set(file, lines);
  return lines[line - 1] ?? '';
}

const linesOf = new WeakMap<VFile, readonly string[]>();
