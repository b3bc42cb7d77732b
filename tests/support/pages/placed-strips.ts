import type { Layout, LayoutBlock, LayoutNote } from '../../../src/layout/index.ts';
import { expectedStrips, type Strip, tellingWords } from './expected-strips.ts';
import type { PrintedLine, PrintedPage } from './printed-pages.ts';

/** A line of text or of a note, and where it was found. */
export interface PlacedLine {
  /** Index of the page. */
  readonly page: number;
  readonly line: PrintedLine;
}

/** A strip with the lines that show it. */
export interface PlacedStrip extends Strip {
  readonly index: number;
  readonly lines: readonly PlacedLine[];
}

export interface PlacedNote extends LayoutNote {
  readonly words: readonly string[];
  readonly lines: readonly PlacedLine[];
}

/** What a layout wants printed, and where that was found. The words of the text must all be different. */
export interface Printed {
  readonly strips: readonly PlacedStrip[];
  readonly notes: readonly PlacedNote[];
  /** The lines of table heads that stand again at the top of a page. */
  readonly repeated: readonly (PlacedLine & { readonly strip: PlacedStrip })[];
  /** Words that nobody wanted. */
  readonly unknown: readonly string[];
}

/** Finds the strips and notes of a layout on pages. */
export function findPrinted(layout: Layout, pages: readonly PrintedPage[]): Printed {
  const strips = expectedStrips(layout).map((strip, index) => ({ ...strip, index, lines: [] as PlacedLine[] }));
  // The notes of the cover stand there.
  const foot = layout.notes.filter(({ kind }) => kind === 'number');
  const notes = foot.map((note) => ({
    ...note,
    words: wordsOf(note.blocks),
    lines: [] as PlacedLine[],
  }));
  const stripOf = new Map(strips.flatMap((strip) => strip.cells.flat().map((word) => [word, strip] as const)));
  const noteOf = new Map(notes.flatMap((note) => note.words.map((word) => [word, note] as const)));
  const repeated: (PlacedLine & { strip: PlacedStrip })[] = [];
  const unknown: string[] = [];
  for (const [page, { text, notes: below }] of pages.entries()) {
    for (const line of text) {
      const strip = ownerOf(line, stripOf, unknown);
      if (!strip) continue;
      const isRepeated = strip.kind === 'head' && strip.lines.some((other) => other.line.words[0] === line.words[0]);
      if (isRepeated) repeated.push({ page, line, strip });
      else strip.lines.push({ page, line });
    }
    for (const line of below) ownerOf(line, noteOf, unknown)?.lines.push({ page, line });
  }
  return { strips, notes, repeated, unknown };
}

function ownerOf<Owner>(
  { words }: PrintedLine,
  owners: ReadonlyMap<string, Owner>,
  unknown: string[],
): Owner | undefined {
  const telling = words.flatMap(tellingWords);
  const found = telling.map((word) => owners.get(word));
  unknown.push(...telling.filter((_, index) => found[index] === undefined || found[index] !== found[0]));
  return found.find((owner) => owner !== undefined);
}

function wordsOf(blocks: readonly LayoutBlock[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'paragraph')
      return block.content.flatMap((run) => (run.type === 'text' ? tellingWords(run.value) : []));
    if (block.type === 'list') return block.items.flatMap((item) => wordsOf(item.blocks));
    return block.type === 'quote' ? wordsOf(block.blocks) : [];
  });
}
