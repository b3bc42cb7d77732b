import { countTokens } from '../doc/index.ts';
import type { Layout, LayoutBlock, Run } from './model.ts';

/**
 * How many words Word shows for a sheet of paragraphs, its notes apart: those of title and text with the labels of lists
 * and all other signs, and those of the organizations at its end.
 */
export function sheetWords({ flow }: Layout): { readonly text: number; readonly closing: number } {
  const closing = flow.filter((block) => block.type === 'paragraph' && block.role === 'closing');
  const text = flow.filter((block) => !closing.includes(block));
  return { text: countTokens(textsOf(text)), closing: countTokens(textsOf(closing)) };
}

function textsOf(blocks: readonly LayoutBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'quote') return textsOf(block.blocks);
    if (block.type !== 'paragraph') return [];
    return [block.content.map(wordsOf).join('')];
  });
}

/** The figures that call notes stand on other words. */
function wordsOf(run: Run): string {
  if (run.type === 'break') return ' ';
  return run.type === 'text' && !run.raised ? run.value : '';
}
