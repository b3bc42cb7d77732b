import { type Block, type BlockQuote, bearsQuotationMarks, type QuotationMarks } from '../doc/index.ts';
import type { Context } from './context.ts';
import type { LayoutBlock, LayoutQuote } from './model.ts';
import { wordsBefore, wordsBehind } from './words-before.ts';

/** Lays out the blocks of a quotation. */
type LayBlocks = (nodes: readonly Block[], context: Context) => LayoutBlock[];

/** A quotation, indented from both sides; on a plain sheet between quotation marks as well. */
export function quotation(node: BlockQuote, context: Context, blocks: LayBlocks): LayoutQuote {
  const { paragraphs, plain } = context.stylesheet;
  const { body, quote } = paragraphs;
  const inner: Context = {
    ...context,
    role: context.role === 'footnote' || context.role === 'tableNote' ? context.role : 'quote',
    left: context.left + quote.left - body.left,
    right: context.right + quote.right - body.right,
    quotations: context.quotations + 1,
  };
  if (!plain || bearsQuotationMarks(node)) return { type: 'quote', blocks: blocks(node.children, inner) };
  const [outer, nested] = plain.quotations[context.language];
  return { type: 'quote', blocks: marked(node, inner, context.quotations % 2 === 0 ? outer : nested, blocks) };
}

/** Every paragraph of a quotation is opened, so that none is taken for the author's own; only the last is closed. */
function marked(
  node: BlockQuote,
  inner: Context,
  { opening, closing }: QuotationMarks,
  blocks: LayBlocks,
): LayoutBlock[] {
  const opened = node.children.flatMap((child, index) => {
    const laid = blocks([child], inner);
    return index === 0 || child.type === 'paragraph' ? wordsBefore(opening, laid, inner) : laid;
  });
  return wordsBehind(closing, opened);
}
