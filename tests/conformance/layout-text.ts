import type { LayoutBlock, LayoutMasthead, LayoutNote, LayoutTable, Run } from '../../src/layout/index.ts';

/** All that blocks have a program print, but for the masthead: words, labels and marks. */
export function printedText(blocks: readonly LayoutBlock[]): string {
  return blocks.map(blockText).join(' ');
}

/** A note with its mark. */
export function noteText({ label, blocks }: LayoutNote): string {
  return `${label} ${printedText(blocks)}`;
}

/** The words of the cover's table, row by row. */
export function mastheadText({ organization, symbol, organ, distribution }: LayoutMasthead): string {
  return printedText([organization, symbol, organ, ...distribution]);
}

/** The head of a table, which is printed again on every page. */
export function headText({ rows }: LayoutTable): string {
  return printedText(rows.filter(({ head }) => head).flatMap(({ cells }) => cells));
}

/** Every table among blocks, in lists and quotations too. */
export function tablesIn(blocks: readonly LayoutBlock[]): LayoutTable[] {
  return blocks.flatMap((block): LayoutTable[] => {
    if (block.type === 'table') return [block];
    if (block.type === 'quote') return tablesIn(block.blocks);
    return block.type === 'list' ? tablesIn(block.items.flatMap((item) => item.blocks)) : [];
  });
}

function blockText(block: LayoutBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.content.map(runText).join('');
    case 'list':
      return block.items.map((item) => `${item.label} ${printedText(item.blocks)}`).join(' ');
    case 'quote':
      return printedText(block.blocks);
    case 'table':
      return [...block.rows.map((row) => printedText(row.cells)), ...block.notes.map(noteText)].join(' ');
    case 'masthead':
    case 'rule':
    case 'pageBreak':
      return '';
    default:
      return block satisfies never;
  }
}

function runText(run: Run): string {
  if (run.type === 'break') return ' ';
  return run.type === 'noteCall' ? run.label : run.value;
}
