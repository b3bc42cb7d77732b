import type { Citation } from '../compile/index.ts';
import { type Block, type Doc, type Inline, type Note, paragraphsOf } from '../doc/index.ts';

/** A note, and what is cited in it. */
export interface NoteSite {
  readonly identifier: string;
  /** Notes of the text are numbered in one series, those of each table in another. */
  readonly series: string;
  /** The author's own note; a citation in the text becomes a note of its own. */
  readonly note?: Note | undefined;
  /** In the order of the note. */
  readonly citations: readonly Citation[];
}

/** The notes of a document in the order of their first calls, which is that of the labels that layout gives them. */
export function notesInOrder({ body, notes }: Doc, citations: ReadonlyMap<string, Citation>): NoteSite[] {
  const sites = new Map<string, NoteSite>();
  for (const { identifier, series } of callsIn(body, 'text', { tables: 0 })) {
    const note = notes.get(identifier);
    const called = note ? paragraphsOf(note.children).flatMap(({ children }) => callsAmong(children)) : [identifier];
    const cited = called.flatMap((call) => citations.get(call) ?? []);
    if (!sites.has(identifier)) sites.set(identifier, { identifier, series, note, citations: cited });
  }
  return [...sites.values()];
}

interface Call {
  readonly identifier: string;
  readonly series: string;
}

function callsIn(blocks: readonly Block[], series: string, count: { tables: number }): Call[] {
  return blocks.flatMap((block): Call[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return callsAmong(block.children).map((identifier) => ({ identifier, series }));
      case 'list':
        return block.children.flatMap((item) => callsIn(item.children, series, count));
      case 'blockQuote':
        return callsIn(block.children, series, count);
      case 'table': {
        const own = `table ${++count.tables}`;
        const cells = block.children.flatMap((row) => row.children);
        return cells.flatMap((cell) => callsAmong(cell.children)).map((identifier) => ({ identifier, series: own }));
      }
      case 'thematicBreak':
        return [];
      default:
        return block satisfies never;
    }
  });
}

/** The notes that inline nodes call, in order. */
export function callsAmong(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'noteReference') return [node.identifier];
    return 'children' in node ? callsAmong(node.children) : [];
  });
}
