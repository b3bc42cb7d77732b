import type { Point, Position } from '../doc/index.ts';
import type { Origin, Stretch, Unmarked } from './marks.ts';

/** Markdown, with a map back to the files that it came from. */
export class Marked {
  readonly text: string;
  readonly #origins: readonly Stretch<Origin>[];
  readonly #roles: readonly Stretch<string>[];

  constructor({ text, origins, roles }: Unmarked) {
    this.text = text;
    this.#origins = origins;
    this.#roles = roles;
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
    const from = pointIn(this.text, first, start);
    const to = last && last.value.path === first.value.path ? pointIn(this.text, last, end) : from;
    return { path: first.value.path, start: from, end: before(to, from) ? from : to };
  }

  #at(offset: number): Stretch<Origin> | undefined {
    let low = 0;
    let high = this.#origins.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#origins[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#origins[low];
  }
}

function pointIn(text: string, { start, value }: Stretch<Origin>, offset: number): Point {
  if (value.kind === 'value') return value.point;
  const lines = text.slice(start, Math.max(start, offset)).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const line = value.point.line + lines.length - 1;
  return { line, column: lines.length === 1 ? value.point.column + column - 1 : column };
}

function before(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
