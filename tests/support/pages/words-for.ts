import type { Strip } from './expected-strips.ts';
import type { PlacedLine } from './placed-strips.ts';

/** Names a page by its index below the cover, which is page 1. */
export function onPage(index: number | undefined): string {
  return index === undefined ? 'no page' : `page ${index + 2}`;
}

/** Names a strip by its first words. */
export function name({ cells }: Strip): string {
  return `\`${cells.flat().slice(0, 2).join(' ')}…\``;
}

/** The pages on which lines stand. */
export function pagesOf(lines: readonly PlacedLine[]): number[] {
  return [...new Set(lines.map(({ page }) => page))];
}
