import type { Context } from './context.ts';
import type { LayoutBlock, LayoutParagraph } from './model.ts';
import { paragraph } from './paragraph.ts';
import { plainRun } from './runs.ts';

/** Blocks with words before their own first ones; the words alone where they have none. */
export function wordsBefore(words: string, blocks: readonly LayoutBlock[], context: Context): LayoutBlock[] {
  const [first, ...rest] = blocks;
  if (first?.type === 'quote') return [{ ...first, blocks: wordsBefore(words, first.blocks, context) }, ...rest];
  if (first?.type === 'paragraph') return [led(words, first), ...rest];
  return [led(words, paragraph([], context)), ...blocks];
}

function led(words: string, follower: LayoutParagraph): LayoutParagraph {
  return { ...follower, content: [plainRun(words), ...follower.content] };
}

/** Blocks with words behind their own last ones, before the calls of notes that end them. */
export function wordsBehind(words: string, blocks: readonly LayoutBlock[]): LayoutBlock[] {
  const last = blocks.at(-1);
  const others = blocks.slice(0, -1);
  if (last?.type === 'quote') return [...others, { ...last, blocks: wordsBehind(words, last.blocks) }];
  if (last?.type !== 'paragraph') return [...blocks];
  const end = last.content.findLastIndex((run) => run.type === 'text' && !run.raised) + 1;
  return [...others, { ...last, content: last.content.toSpliced(end, 0, plainRun(words)) }];
}
