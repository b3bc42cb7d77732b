import { cellsOf, widthOf } from './cells.ts';

/** Words in lines of at most so many cells of a terminal; a word that is longer has a line of its own. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let room = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(cellsOf(word));
    if (lines.length > 0 && width + 1 <= room) {
      lines[lines.length - 1] += ` ${word}`;
      room -= width + 1;
    } else {
      lines.push(word);
      room = columns - width;
    }
  }
  return lines;
}
