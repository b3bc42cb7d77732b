import type { Stylesheet } from '../../../src/doc/index.ts';
import { columnHeight, gap, notesHeight, textHeight, type Unit } from './kept-lines.ts';
import { lineBottom } from './place-laws.ts';
import type { PlacedNote, Printed } from './placed-strips.ts';
import type { PrintedPage } from './printed-pages.ts';
import { name, onPage, pagesOf } from './words-for.ts';

/** Points that may be lost in rounding and in the padding of tables before a page counts as left too early. */
const slack = 4;

/** What belongs together stands on one page with its notes, if any page holds it. */
export function unitParted(unit: Unit, stylesheet: Stylesheet): string[] {
  const [first] = unit;
  const notes = unit.flatMap((line) => line.notes);
  const lines = notes.flatMap((note) => note.lines).length;
  const height = textHeight(unit, stylesheet) + notesHeight(lines, false, stylesheet);
  if (!first || height > columnHeight(stylesheet)) return [];
  const faults = notes
    .filter((note) => pagesOf(note.lines).length > 1)
    .map((note) => `note ${note.label} is parted, and a page would hold it`);
  if (pagesOf(unit).length > 1) {
    faults.push(`${name(first.strip)} on ${onPage(first.page)} is parted from what belongs to it`);
  }
  return faults;
}

/** A page is left only when it has no room for what comes next. */
export function pageLeft(
  unit: Unit,
  before: Unit | undefined,
  { notes: all }: Printed,
  pages: readonly PrintedPage[],
  stylesheet: Stylesheet,
): string[] {
  const [first] = unit;
  const last = before?.at(-1);
  if (!first || !last || (first.strip.opens && first.index === 0)) return [];
  const notes = unit.flatMap((line) => line.notes);
  const text = textHeight(unit, stylesheet);
  const begun = linesBegun(notes, text, stylesheet);
  const faults: string[] = [];
  for (let page = last.page; page < first.page; page += 1) {
    const isCarried = all.some((note) => [page, page + 1].every((index) => pagesOf(note.lines).includes(index)));
    const above = page === last.page && last.strip !== first.strip ? gap(last.strip, first.strip, stylesheet) : 0;
    const hasNotes = (pages[page]?.notes.length ?? 0) > 0;
    const need = above + text + notesHeight(begun, hasNotes, stylesheet);
    const mayGo = notes.length === 0 || !isCarried;
    if (mayGo && roomOn(pages[page], stylesheet) > need + slack) {
      faults.push(`${onPage(page)} was left, and has room for ${name(first.strip)}`);
    }
  }
  return faults;
}

/** The lines of notes that belong on the page of their calls. Of a note that no page holds, three are enough to begin with. */
function linesBegun(notes: readonly PlacedNote[], text: number, stylesheet: Stylesheet): number {
  let count = 0;
  for (const { lines } of notes) {
    const isWhole = text + notesHeight(count + lines.length, false, stylesheet) <= columnHeight(stylesheet);
    count += isWhole ? lines.length : 3;
    if (!isWhole) break;
  }
  return count;
}

/** Height between the text of a page and its notes. */
function roomOn(page: PrintedPage | undefined, stylesheet: Stylesheet): number {
  const { top } = stylesheet.page;
  const lowest = Math.max(top, ...(page?.text.map(lineBottom) ?? []), ...(page?.rules ?? []));
  return columnHeight(stylesheet) - notesHeight(page?.notes.length ?? 0, false, stylesheet) - (lowest - top);
}
