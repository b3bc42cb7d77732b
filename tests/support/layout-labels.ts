import type { Layout, LayoutBlock, LayoutNote } from '../../src/layout/index.ts';
import type { PdfLabels } from './pdf.ts';

/** The labels that a layout gives, in reading order. */
export function layoutLabels({ flow, notes }: Layout): PdfLabels {
  const tables = tableNotes(flow);
  return {
    footNotes: notes.map(({ label }) => label),
    tableNotes: tables.map(({ label }) => label),
    itemsOfText: itemLabels(flow),
    itemsOfFootNotes: notes.flatMap(({ blocks }) => itemLabels(blocks)),
    itemsOfTableNotes: tables.flatMap(({ blocks }) => itemLabels(blocks)),
  };
}

function itemLabels(blocks: readonly LayoutBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'quote') return itemLabels(block.blocks);
    if (block.type !== 'list') return [];
    return block.items.flatMap((item) => [item.label, ...itemLabels(item.blocks)]);
  });
}

function tableNotes(blocks: readonly LayoutBlock[]): LayoutNote[] {
  return blocks.flatMap((block) => (block.type === 'table' ? block.notes : []));
}
