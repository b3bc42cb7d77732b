import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent, Table } from 'mdast';
import type { Block, Heading, Inline, ListItem, TableCell, TableRow } from '../doc/index.ts';
import { type Handlers, handle } from '../doc/index.ts';
import { capitalizeSentences } from './capitalize-sentences.ts';
import type { Context } from './context.ts';
import { inlines } from './inline.ts';
import { takeSilences } from './silence.ts';
import * as limits from './word-limits.ts';

type FlowContent = BlockContent | DefinitionContent;

/** What stands in the flow. Nodes that the Council does not print are refused at their place. */
export function blocks(nodes: readonly RootContent[], context: Context): Block[] {
  const kept = takeSilences(nodes, context) as readonly FlowContent[];
  return kept.flatMap((node) => handle(handlers, node, context));
}

const handlers: Handlers<FlowContent, Context, Block[]> = {
  paragraph: (node, context) => {
    const children = words(node.children, context);
    return children.length > 0 ? [{ type: 'paragraph', children, ...placed(node, context) }] : [];
  },
  heading: (node, context) => {
    if (context.inside !== 'flow') {
      return refuse(node, context, `A heading in a ${context.inside}`, 'put it above, or make it a sentence');
    }
    const level = node.depth - context.topLevel + 1;
    if (level > 3) {
      const note = 'the Council prints three levels below the title: use fewer `#`';
      context.refuse('heading-too-deep', context.position(node), `The heading is on level ${level}`, note);
      return [];
    }
    const children = words(node.children, context);
    if (children.length === 0)
      return refuse(node, context, 'A heading without words', 'write its words, or take it out');
    return [{ type: 'heading', level: level as Heading['level'], children, ...placed(node, context) }];
  },
  list: (node, context) => {
    if (context.depth >= DEEPEST) return refuseDepth(node, context);
    refuseHighNumbers(node, context);
    const children = items(node, context);
    const { ordered, start } = node;
    return [{ type: 'list', ordered: ordered ?? false, start: start ?? 1, children, ...placed(node, context) }];
  },
  blockquote: (node, context) => {
    if (context.depth >= DEEPEST) return refuseDepth(node, context);
    const children = blocks(node.children, within(context, 'quotation'));
    return children.length > 0 ? [{ type: 'blockQuote', children, ...placed(node, context) }] : [];
  },
  table: (node, context) => {
    if (context.inside !== 'flow')
      return refuse(node, context, `A table in a ${context.inside}`, 'put it between paragraphs');
    return table(node, context);
  },
  thematicBreak: (node, context) => [{ type: 'thematicBreak', ...placed(node, context) }],
  definition: () => [],
  footnoteDefinition: () => [],
  code: (node, context) => refuse(node, context, 'Code', 'take the fence or the indent of four spaces away'),
  html: (node, context) => refuse(node, context, 'HTML', 'write Markdown; a comment belongs into `{{!-- … --}}`'),
};

function words(nodes: readonly PhrasingContent[], context: Context): Inline[] {
  return capitalizeSentences(inlines(nodes, context), context.ownWords);
}

type Placed = Pick<Block, 'position' | 'role'>;

function placed(node: FlowContent, context: Context): Placed {
  const position = context.position(node);
  const role = context.roleOf(node);
  return { ...(position && { position }), ...(role !== undefined && { role }) };
}

function refuse(node: FlowContent, context: Context, what: string, note: string): Block[] {
  context.refuse('markdown-refused', context.position(node), `${what} is not printed by the Council`, note);
  return [];
}

/** With more indents than these, of a centimetre each, there is no room for words in a column of 13 centimetres. */
const DEEPEST = 10;

function refuseDepth(node: FlowContent, context: Context): Block[] {
  const note = 'end some of the lists and quotations around it first: there is no room for words';
  const reason = `A ${node.type === 'list' ? 'list' : 'quotation'} stands too deep in others`;
  context.refuse('markdown-refused', context.position(node), reason, note);
  return [];
}

/** The context in a list or a quotation. Notes stay notes, whatever stands in them. */
function within(context: Context, inside: 'list' | 'quotation'): Context {
  return {
    ...context,
    inside: context.inside === 'note' ? 'note' : inside,
    depth: context.depth + (inside === 'list' ? 1 : 2),
    lists: context.lists + (inside === 'list' ? 1 : 0),
  };
}

/** A sentence that begins with a year, in an item of a list, is a list of letters to Markdown. */
function refuseHighNumbers(node: List, context: Context): void {
  const last = (node.start ?? 1) + node.children.length - 1;
  const most = context.lists === 0 ? limits.itemNumber : limits.letteredItem;
  if (!node.ordered || last <= most) return;
  const reason = `Word counts the items of ${context.lists === 0 ? 'a list' : 'a list in a list'} up to ${most}, and not to ${last}`;
  const note = `write \`${node.start}\\.\` for a number that begins a sentence`;
  context.refuse('markdown-refused', context.position(node), reason, note);
}

function items(node: List, context: Context): ListItem[] {
  const inner = within(context, 'list');
  return node.children.map((item) => {
    const position = context.position(item);
    if (typeof item.checked === 'boolean') {
      const note = 'take `[ ]` or `[x]` away';
      context.refuse('markdown-refused', position, 'A box to tick is not printed by the Council', note);
    }
    return { type: 'listItem', children: blocks(item.children, inner), ...(position && { position }) };
  });
}

function table(node: Table, context: Context): Block[] {
  const width = node.children[0]?.children.length ?? 0;
  if (width > limits.columns) {
    const reason = `The table has ${width} columns; Word opens none with more than ${limits.columns}`;
    context.refuse('markdown-refused', context.position(node), reason, 'make two tables of it');
    return [];
  }
  const [head, ...body] = node.children.map((row): TableRow => {
    if (row.children.length > width) {
      const reason = `The row has ${row.children.length} cells, the head of the table ${width}`;
      context.refuse('markdown-refused', context.position(row), reason, 'write `\\|` for a stroke inside a cell');
    }
    const cells = row.children.map((cell): TableCell => {
      const position = context.position(cell);
      return { type: 'tableCell', children: words(cell.children, context), ...(position && { position }) };
    });
    const position = context.position(row);
    return { type: 'tableRow', children: cells, ...(position && { position }) };
  });
  if (!head) return [];
  const align = head.children.map((_, column) => node.align?.[column] ?? 'left');
  const pad = (row: TableRow): TableRow => ({
    ...row,
    children: align.map((_, column): TableCell => row.children[column] ?? { type: 'tableCell', children: [] }),
  });
  return [{ type: 'table', align, children: [head, ...body.map(pad)], ...placed(node, context) }];
}
