import type { Block, List } from '../doc/index.ts';
import type { Context } from './context.ts';
import { listLabel } from './labels.ts';
import type { LayoutBlock, LayoutList } from './model.ts';
import { wordsBefore } from './words-before.ts';

/** Lays out the blocks of an item. */
type LayBlocks = (nodes: readonly Block[], context: Context) => LayoutBlock[];

/** A list, its labels beside its text; on a plain sheet paragraphs, each label the first word of its item. */
export function list(node: List, context: Context, blocks: LayBlocks): LayoutBlock[] {
  return context.stylesheet.plain ? spelledOut(node, context, blocks) : [labelled(node, context, blocks)];
}

function labelled(node: List, context: Context, blocks: LayBlocks): LayoutList {
  const { indent } = context.stylesheet.lists;
  const { pattern, start, labels } = labelsOf(node, context);
  const inner = within(context, context.left + indent);
  return {
    type: 'list',
    ordered: node.ordered,
    depth: context.listDepth,
    pattern,
    start,
    left: context.left,
    hanging: indent,
    items: node.children.map((item, index) => ({
      type: 'item',
      label: labels[index] ?? '',
      blocks: blocks(item.children, inner),
    })),
  };
}

/** The space between a label and its text does not break, and is no tab, which a change of style would move. */
function spelledOut(node: List, context: Context, blocks: LayBlocks): LayoutBlock[] {
  const { indent } = context.stylesheet.lists;
  const { labels } = labelsOf(node, context);
  const inner = within(context, context.left + (context.listDepth > 0 ? indent : 0));
  return node.children.flatMap((item, index) =>
    wordsBefore(`${labels[index]}\u00A0`, blocks(item.children, inner), inner),
  );
}

function within(context: Context, left: number): Context {
  const role = context.role === 'body' ? 'listItem' : context.role;
  return { ...context, role, left, listDepth: context.listDepth + 1 };
}

function labelsOf(
  { ordered, start: wanted, children }: List,
  { stylesheet, listDepth, language }: Context,
): { readonly pattern: string; readonly start: number; readonly labels: readonly string[] } {
  const patterns = ordered ? stylesheet.lists.ordered[language] : stylesheet.lists.bullets;
  const pattern = patterns[Math.min(listDepth, patterns.length - 1)] ?? '';
  // There is no letter before `a` or `أ`, and no Roman figure before `i`.
  const start = pattern.includes('1') ? wanted : Math.max(1, wanted);
  const labels = children.map((_, index) => (ordered ? listLabel(pattern, start + index) : pattern));
  return { pattern, start, labels };
}
