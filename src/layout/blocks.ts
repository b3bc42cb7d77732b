import { type Block, type Handlers, handle, paragraphRoles } from '../doc/index.ts';
import { type Context, withRole } from './context.ts';
import { list } from './list.ts';
import type { LayoutBlock } from './model.ts';
import { fixedParagraph, paragraph } from './paragraph.ts';
import { quotation } from './quotation.ts';
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
  list: (node, context) => list(node, context, blocks),
  blockQuote: (node, context) => [quotation(node, context, blocks)],
  table: (node, context) => table(node, context, blocks),
  thematicBreak: (_, { stylesheet }) => {
    const { endMark, plain } = stylesheet;
    if (plain) return [fixedParagraph('thematicBreak', plain.thematicBreak, stylesheet)];
    return [{ type: 'rule', role: 'thematicBreak', width: endMark?.width ?? 0, thickness: endMark?.thickness ?? 0 }];
  },
};
