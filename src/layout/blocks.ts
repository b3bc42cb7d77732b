import { type Block, type Handlers, handle, type List, paragraphRoles } from '../doc/index.ts';
import { type Context, withRole } from './context.ts';
import { listLabel } from './labels.ts';
import type { LayoutBlock, LayoutList } from './model.ts';
import { paragraph } from './paragraph.ts';
import { table } from './table.ts';

/** Lays blocks out, in order. */
export function blocks(nodes: readonly Block[], context: Context): LayoutBlock[] {
  return nodes.flatMap((node) => handle(handlers, node, roleOf(node, context)));
}

/** A block to which the template gives a part has the style of that part. */
function roleOf(node: Block, context: Context): Context {
  const role = paragraphRoles.find((known) => known === node.role);
  return role ? withRole(context, role) : context;
}

const handlers: Handlers<Block, Context, LayoutBlock[]> = {
  paragraph: (node, context) => [paragraph(node.children, context, { position: node.position })],
  heading: (node, context) => {
    // On the cover the template's heading is the title; in the text the title stands above the first level.
    if (node.role !== undefined)
      return [paragraph(node.children, context, { headingLevel: 1, position: node.position })];
    const level = (node.level + 1) as 2 | 3 | 4;
    const styled = withRole(context, `heading${node.level}`);
    return [paragraph(node.children, styled, { headingLevel: level, position: node.position })];
  },
  list: (node, context) => [list(node, context)],
  blockQuote: (node, context) => {
    const { body, quote } = context.stylesheet.paragraphs;
    const inner: Context = {
      ...context,
      role: context.role === 'footnote' || context.role === 'tableNote' ? context.role : 'quote',
      left: context.left + quote.left - body.left,
      right: context.right + quote.right - body.right,
    };
    return [{ type: 'quote', blocks: blocks(node.children, inner) }];
  },
  table: (node, context) => table(node, context, blocks),
  thematicBreak: (_, { stylesheet }) => {
    const { endMark } = stylesheet;
    return [{ type: 'rule', role: 'thematicBreak', width: endMark?.width ?? 0, thickness: endMark?.thickness ?? 0 }];
  },
};

function list(node: List, context: Context): LayoutList {
  const { ordered, bullets, indent } = context.stylesheet.lists;
  const patterns = node.ordered ? ordered : bullets;
  const pattern = patterns[Math.min(context.listDepth, patterns.length - 1)] ?? '';
  // There is no letter before `a`, and no Roman figure before `i`.
  const start = pattern.includes('1') ? node.start : Math.max(1, node.start);
  const inner: Context = {
    ...context,
    role: context.role === 'body' ? 'listItem' : context.role,
    left: context.left + indent,
    listDepth: context.listDepth + 1,
  };
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
      label: node.ordered ? listLabel(pattern, start + index) : pattern,
      blocks: blocks(item.children, inner),
    })),
  };
}
