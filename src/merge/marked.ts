import type { Point, Position } from '../doc/index.ts';
import type { Origin, Stretch, Unmarked } from './marks.ts';

/** Markdown, with a map back to the files that it came from. */
export class Marked {
  readonly text: string;
  readonly #origins: readonly Stretch<Origin>[];
  readonly #roles: readonly Stretch<string>[];
  /** The offsets at which the lines of the text begin. */
  readonly #lines: readonly number[];

  constructor({ text, origins, roles }: Unmarked) {
    this.text = text;
    this.#origins = origins;
    this.#roles = roles;
    this.#lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  /** The part that the template gives to what stands at `offset`. */
  roleAt(offset: number): string | undefined {
    return this.#roles.find(({ start, end }) => start <= offset && offset < end)?.value;
  }

  /** Where the stretch from `start` to `end` came from; by its first origin when it came from several. */
  position(start: number, end: number): Position | undefined {
    const first = this.#at(start);
    if (!first) return undefined;
    const last = this.#at(Math.max(start, end - 1));
    const from = this.#point(first, start);
    const to = last && last.value.path === first.value.path ? this.#point(last, end) : from;
    return { path: first.value.path, start: from, end: before(to, from) ? from : to };
  }

  /**
   * Where characters stand from `start` on, and until which offset they go on like this: on one line of one file, or all at
   * the point of one value, of which is also said where the data has it.
   */
  stretchFrom(
    start: number,
  ): { end: number; path: string; point: Point; still: boolean; data?: Position | undefined } | undefined {
    const origin = this.#at(start);
    if (!origin) return undefined;
    const still = origin.value.kind === 'value';
    const nextLine = this.#lines[this.#lineOf(start) + 1] ?? this.text.length;
    const end = Math.max(start + 1, still ? origin.end : Math.min(origin.end, nextLine));
    return { end, path: origin.value.path, point: this.#point(origin, start), still, data: origin.value.data };
  }

  /** Where the stretch from `start` to `end` came from: of every file the least stretch that holds what came from it. */
  stretches(start: number, end: number): Position[] {
    const found = new Map<string, Position>();
    for (const origin of this.#origins) {
      if (origin.end <= start || origin.start >= end) continue;
      const { path } = origin.value;
      const from = this.#point(origin, Math.max(start, origin.start));
      const to = this.#point(origin, Math.min(end, origin.end));
      const known = found.get(path) ?? { path, start: from, end: to };
      found.set(path, {
        path,
        start: before(from, known.start) ? from : known.start,
        end: before(known.end, to) ? to : known.end,
      });
    }
    return [...found.values()];
  }

  #at(offset: number): Stretch<Origin> | undefined {
    const index = firstIndex(this.#origins.length, (candidate) => (this.#origins[candidate]?.end ?? 0) > offset);
    return this.#origins[Math.min(index, this.#origins.length - 1)];
  }

  #point({ start, value }: Stretch<Origin>, offset: number): Point {
    if (value.kind === 'value') return value.point;
    const [first, line] = [this.#lineOf(start), this.#lineOf(Math.max(start, offset))];
    if (line === first) return { line: value.point.line, column: value.point.column + Math.max(0, offset - start) };
    return { line: value.point.line + line - first, column: offset - (this.#lines[line] ?? 0) + 1 };
  }

  #lineOf(offset: number): number {
    return firstIndex(this.#lines.length, (index) => (this.#lines[index] ?? 0) > offset) - 1;
  }
}

/** The first index below `length` for which `holds` is true, which stays true behind it; `length` when there is none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function before(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
