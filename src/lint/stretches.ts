import { lastUpTo } from '../doc/index.ts';
import type { Span } from './quoted.ts';

/** Stretches of a text, of which it is asked thousands of times which words meet one. */
export class Stretches {
  /** In order, those that overlap as one. */
  readonly #apart: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.#apart = united(spans);
  }

  /** Whether the words from `start` to `end` share a character with one of them. */
  meet(start: number, end: number): boolean {
    const last = lastUpTo(this.#apart, end - 1, (span) => span.start);
    return last !== undefined && start < last.end;
  }
}

/** Stretches in order; those that meet are one, and those of nothing are gone. */
export function united(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const { start, end } of [...spans].filter((span) => span.start < span.end).sort((a, b) => a.start - b.start)) {
    const before = apart.at(-1);
    if (before && start <= before.end) {
      apart[apart.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    } else apart.push({ start, end });
  }
  return apart;
}
