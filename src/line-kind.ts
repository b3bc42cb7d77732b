import type { VFile } from 'vfile';

/** What a line of a file holds: the author's text; data that may be shown; data of which nothing may be shown, for people stand in it. */
export type LineKind = 'text' | 'data' | 'personal';

/** What the lines of a file hold, counted from 1. */
export type LineKinds = (line: number) => LineKind;

const kindsOf = new WeakMap<VFile, LineKinds>();

/** Says of a file what its lines hold. */
export function setLineKinds(file: VFile, kinds: LineKinds): void {
  kindsOf.set(file, kinds);
}

/** What a line holds: text, in a file of which nothing else is said. */
export function lineKind(file: VFile, line: number): LineKind {
  return kindsOf.get(file)?.(line) ?? 'text';
}

/** Whether a line of the stretch holds what nobody may be shown. */
export function isPersonal(file: VFile, { start, end }: { start: { line: number }; end: { line: number } }): boolean {
  for (let line = start.line; line <= end.line; line += 1) if (lineKind(file, line) === 'personal') return true;
  return false;
}
