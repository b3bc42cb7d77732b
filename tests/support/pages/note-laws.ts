import type { PlacedLine, PlacedNote, Printed } from './placed-strips.ts';
import type { PrintedPage } from './printed-pages.ts';
import { onPage, pagesOf } from './words-for.ts';

/** Each call is printed after its word, and brings its note to its page; what is parted goes on at once. */
export function notesAstray({ strips, notes }: Printed, pages: readonly PrintedPage[]): string[] {
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  const faults: string[] = [];
  for (const strip of strips) {
    let parted: PlacedLine | undefined;
    for (const { call, after } of strip.calls) {
      const placed = strip.lines.find(({ line }) => line.words.includes(after));
      if (!placed?.line.figures.some((figure) => figure.label === call.label && figure.after === after)) {
        faults.push(`the call ${call.label} does not stand after \`${after}\``);
      }
      const note = noteOf.get(call.note);
      if (!placed || !note || call.occurrence > 1) continue;
      const begins = note.lines[0]?.page;
      // A note called on the line of one that is parted has to wait for its end.
      if (begins !== placed.page && parted !== placed) {
        faults.push(`note ${note.label} is called on ${onPage(placed.page)} and begins on ${onPage(begins)}`);
      }
      if (pagesOf(note.lines).length > 1) parted = placed;
    }
  }
  return [...faults, ...notes.flatMap((note) => noteAstray(note, pages))];
}

function noteAstray({ label, lines }: PlacedNote, pages: readonly PrintedPage[]): string[] {
  const faults: string[] = [];
  const [first] = lines;
  if (!first?.line.figures.some((figure) => figure.label === label && figure.after === undefined)) {
    faults.push(`note ${label} has not its label`);
  }
  for (const [index, page] of pagesOf(lines).entries()) {
    if (index === 0) continue;
    const goesOn = lines.find((placed) => placed.page === page)?.line;
    if (page !== (first?.page ?? 0) + index || goesOn !== pages[page]?.notes[0]) {
      faults.push(`note ${label} does not go on at the top of the notes of ${onPage(page)}`);
    }
    if (pages[page - 1]?.notes.at(-1) !== lines.findLast((placed) => placed.page === page - 1)?.line) {
      faults.push(`note ${label} goes on, and is not the last of ${onPage(page - 1)}`);
    }
  }
  return faults;
}
