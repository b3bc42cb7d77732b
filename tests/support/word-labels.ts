import type { NoteMarks } from '../../src/doc/index.ts';
import type { Layout, LayoutBlock, LayoutParagraph } from '../../src/layout/index.ts';
import { parseXml, readParts, type XmlElement } from './docx-package.ts';
import { numberedParagraphs } from './word-counting.ts';
import { wordNotes } from './word-notes.ts';

/** Every label of a Word file, in reading order. */
export interface WordLabels {
  readonly items: readonly string[];
  readonly itemsOfNotes: readonly string[];
  readonly notes: readonly string[];
  readonly calls: readonly string[];
}

/** The labels that Word will print, computed from the parts of a file. */
export function computedLabels(bytes: Uint8Array, { number }: NoteMarks): WordLabels {
  const parts = readParts(bytes);
  const part = (name: string): XmlElement => parseXml(parts.get(`word/${name}.xml`) ?? '<none/>');
  const [document, footnotes, numbering, styles] = [
    part('document'),
    part('footnotes'),
    part('numbering'),
    part('styles'),
  ];
  const labels = (root: XmlElement): string[] => numberedParagraphs(root, numbering, styles).map(({ label }) => label);
  return {
    items: labels(document),
    itemsOfNotes: labels(footnotes),
    ...wordNotes(document, footnotes, part('settings'), number),
  };
}

/** The same as a layout gives them. The notes of a table stand below it in the text. */
export function wordLabels({ flow, notes }: Layout): WordLabels {
  return {
    items: items(flow),
    itemsOfNotes: notes.flatMap(({ blocks }) => items(blocks)),
    notes: notes.map(({ label }) => label),
    calls: calls(flow),
  };
}

function items(blocks: readonly LayoutBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'quote') return items(block.blocks);
    if (block.type === 'table') return block.notes.flatMap((note) => items(note.blocks));
    if (block.type !== 'list') return [];
    return block.items.flatMap((item) => [item.label, ...items(item.blocks)]);
  });
}

/** A table's notes bear their letters once more, below it. */
function calls(blocks: readonly LayoutBlock[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return callsOf(block);
      case 'list':
        return block.items.flatMap((item) => calls(item.blocks));
      case 'quote':
        return calls(block.blocks);
      case 'table':
        return [...block.rows.flatMap(({ cells }) => cells.flatMap(callsOf)), ...block.notes.map(({ label }) => label)];
      default:
        return [];
    }
  });
}

function callsOf({ content }: LayoutParagraph): string[] {
  return content.flatMap((run) => (run.type === 'noteCall' ? [run.label] : []));
}
