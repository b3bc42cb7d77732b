/**
 * Whether letters are those of a text and those of its notes, each in its order, one going on where the other stops: a page
 * ends the text, not the notes.
 *
 * @returns where they are not, with the letters around the place; nothing where they are
 */
export function interleavingFault(found: string, text: string, notes: string): string {
  // How many letters of the text may be read after so many of all; the others are of the notes.
  let read = new Set([0]);
  for (const [at, letter] of [...found].entries()) {
    const next = new Set<number>();
    for (const ofText of read) {
      if (text[ofText] === letter) next.add(ofText + 1);
      if (notes[at - ofText] === letter) next.add(ofText);
    }
    if (next.size === 0) return expected(found, at, text, notes, Math.max(...read));
    read = next;
  }
  if (found.length === text.length + notes.length && read.has(text.length)) return '';
  return expected(found, found.length, text, notes, Math.max(...read));
}

function expected(found: string, at: number, text: string, notes: string, ofText: number): string {
  const after = found.slice(Math.max(0, at - 30), at);
  const next = (letters: string, from: number): string => letters.slice(from, from + 20) || 'nothing';
  return `after …${after} stands ${next(found, at)}, and not ${next(text, ofText)} or ${next(notes, at - ofText)}`;
}
