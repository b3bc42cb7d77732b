import type { Layout } from '../../../src/layout/index.ts';
import { unitsOf } from './kept-lines.ts';
import { notesAstray } from './note-laws.ts';
import { overlaps } from './place-laws.ts';
import { findPrinted, type PlacedLine, type Printed } from './placed-strips.ts';
import type { PrintedPage } from './printed-pages.ts';
import { headsAstray } from './table-laws.ts';
import { pageLeft, unitParted } from './unit-laws.ts';
import { name } from './words-for.ts';

/**
 * What is wrong with the pages of a document, in plain words; nothing, if all is well. The words of its text must all be
 * different, and at least four letters long.
 *
 * @param pages the pages below the cover
 */
export function brokenLaws(layout: Layout, pages: readonly PrintedPage[]): string[] {
  const { stylesheet } = layout;
  const printed = findPrinted(layout, pages);
  const units = unitsOf(printed, stylesheet);
  return [
    ...wordsLost(printed),
    ...notesAstray(printed, pages),
    ...units.flatMap((unit) => unitParted(unit, stylesheet)),
    ...units.flatMap((unit, index) => pageLeft(unit, units[index - 1], printed, pages, stylesheet)),
    ...headsAstray(printed, pages, stylesheet),
    ...pages.flatMap((page, index) => overlaps(page, index, stylesheet)),
  ];
}

/** All words are there, once, in order. */
function wordsLost({ strips, notes, unknown }: Printed): string[] {
  const faults = unknown.map((word) => `nobody wrote \`${word}\` there`);
  for (const strip of strips) {
    for (const cell of strip.cells) {
      if (!same(wordsIn(strip.lines, cell), cell)) faults.push(`${name(strip)} is not printed as it was written`);
    }
  }
  for (const note of notes) {
    if (!same(wordsIn(note.lines, note.words), note.words)) {
      faults.push(`note ${note.label} is not printed as it was written`);
    }
  }
  if (!areInOrder(strips)) faults.push('the text stands in another order');
  if (!areInOrder(notes)) faults.push('the notes stand in another order');
  return faults;
}

function wordsIn(lines: readonly PlacedLine[], wanted: readonly string[]): string[] {
  const known = new Set(wanted);
  return lines.flatMap(({ line }) => line.words.filter((word) => known.has(word)));
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

function areInOrder(series: readonly { readonly lines: readonly PlacedLine[] }[]): boolean {
  const firsts = series.flatMap(({ lines }) => lines.slice(0, 1));
  return firsts.every(({ page, line }, index) => {
    const before = firsts[index - 1];
    if (!before) return true;
    return page > before.page || (page === before.page && line.baseline > before.line.baseline);
  });
}
