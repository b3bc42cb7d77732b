import { type Handlers, handle } from '../../doc/index.ts';
import type { Layout, LayoutBlock, LayoutParagraph, NoteCall } from '../../layout/index.ts';

/** Which notes are called again, so that their first call needs a bookmark. */
export type Bookmarks = ReadonlySet<string>;

/** The name Word gives to a bookmark that a cross-reference made; names that begin with `_` are hidden. */
export function bookmarkName(noteNumber: number): string {
  return `_Ref${noteNumber}`;
}

/** The notes that are called more than once in the flow. */
export function repeatedNotes(layout: Layout): Bookmarks {
  const again = layout.flow
    .flatMap((block) => handle(paragraphs, block, undefined))
    .flatMap((paragraph) => paragraph.content)
    .filter((run): run is NoteCall => run.type === 'noteCall' && run.occurrence > 1);
  return new Set(again.map((call) => call.note));
}

const paragraphs: Handlers<LayoutBlock, undefined, LayoutParagraph[]> = {
  paragraph: (paragraph) => [paragraph],
  list: (list) => list.items.flatMap((item) => within(item.blocks)),
  quote: (quote) => within(quote.blocks),
  table: (table) => table.rows.flatMap((row) => row.cells),
  masthead: () => [],
  rule: () => [],
  pageBreak: () => [],
};

function within(blocks: readonly LayoutBlock[]): LayoutParagraph[] {
  return blocks.flatMap((block) => handle(paragraphs, block, undefined));
}
