import type { LayoutBlock, LayoutNote, Run } from '../../src/layout/index.ts';

/** The words of blocks with those of their tables' notes, a space between any two paragraphs; no labels, no marks. */
export function textOf(blocks: readonly LayoutBlock[]): string {
  return blocks.map(blockText).join(' ');
}

/** The words of notes, without their marks. */
function noteText(notes: readonly LayoutNote[]): string {
  return notes.map((note) => textOf(note.blocks)).join(' ');
}

function blockText(block: LayoutBlock): string {
  switch (block.type) {
    case 'paragraph':
      return runText(block.content);
    case 'list':
      return block.items.map((item) => textOf(item.blocks)).join(' ');
    case 'quote':
      return textOf(block.blocks);
    case 'table':
      return `${block.rows.map((row) => textOf(row.cells)).join(' ')} ${noteText(block.notes)}`;
    case 'masthead':
      return textOf([block.organization, block.symbol, block.organ, ...block.distribution]);
    case 'rule':
    case 'pageBreak':
      return '';
    default:
      return block satisfies never;
  }
}

function runText(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'text' && !run.raised ? run.value : run.type === 'text' ? '' : ' ')).join('');
}
