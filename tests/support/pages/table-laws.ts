import type { Stylesheet } from '../../../src/doc/index.ts';
import { columnHeight, rowHeight, tall } from './kept-lines.ts';
import type { Printed } from './placed-strips.ts';
import type { PrintedPage } from './printed-pages.ts';
import { name, onPage } from './words-for.ts';

/** The head of a table stands again where its rows go on, and nowhere else. */
export function headsAstray(
  { strips, repeated }: Printed,
  pages: readonly PrintedPage[],
  stylesheet: Stylesheet,
): string[] {
  const faults: string[] = [];
  for (const [index, { text }] of pages.entries()) {
    const heads = repeated.filter(({ page }) => page === index);
    const first = text[heads.length];
    const row = strips.find(({ kind, lines }) => kind === 'row' && lines.some(({ line }) => line === first));
    const wanted = row?.table?.head;
    const printed = heads.flatMap(({ line }) => line.words);
    if (heads.some(({ line }, place) => text[place] !== line)) faults.push(`${onPage(index)} has a head amid its text`);
    if (!row || !wanted) {
      if (heads.length > 0) faults.push(`${onPage(index)} has a head without rows`);
      continue;
    }
    const head = strips.find(({ cells }) => cells === wanted.cells);
    const isTall = !head || rowHeight(head, stylesheet) > columnHeight(stylesheet) * tall;
    const words = wanted.cells.flat();
    const isWhole = words.every((word) => printed.includes(word)) && heads.length === head?.lines.length;
    if (!isTall && !isWhole) faults.push(`${name(row)} goes on on ${onPage(index)} without its head`);
  }
  return faults;
}
