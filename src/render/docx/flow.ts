import { type FileChild, Paragraph, Table, TextRun } from 'docx';
import { type Handlers, handle, type ParagraphRole } from '../../doc/index.ts';
import { type LayoutBlock, type LayoutList, type LayoutTable, leadsOn } from '../../layout/index.ts';
import { type Context, type Opening, plainOpening } from './context.ts';
import { masthead } from './masthead.ts';
import { raised } from './note-call.ts';
import { openingParagraph, paragraph } from './paragraph.ts';
import { rule } from './rule.ts';
import { table } from './table.ts';

/** Blocks in reading order. The first paragraph among them carries `context.opening`. */
export function flow(blocks: readonly LayoutBlock[], context: Context): FileChild[] {
  const children: FileChild[] = [];
  const plain = context.stylesheet.plain !== undefined;
  let opening = context.opening;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'pageBreak') {
      opening = { ...opening, pageBreak: true };
      continue;
    }
    const next = blocks[index + 1];
    const keepLast = next === undefined ? context.keepLast : next.type === 'rule' || leadsOn(block, next, plain);
    children.push(...handle(handlers, block, { ...context, opening, keepLast }));
    opening = block.type === 'table' ? afterTable(context) : plainOpening;
  }
  return children;
}

/** Blocks with a label or a mark before their first words, on a line of its own if they begin with no words. */
export function flowWith(
  opening: Opening,
  role: ParagraphRole,
  blocks: readonly LayoutBlock[],
  context: Context,
): FileChild[] {
  const inside = { ...context, opening: { ...context.opening, ...opening } };
  if (beginsWithWords(blocks)) return flow(blocks, inside);
  return [
    openingParagraph(role, { ...inside, keepLast: blocks.length > 0 || context.keepLast }),
    ...flow(blocks, { ...context, opening: plainOpening }),
  ];
}

/** Word joins tables that touch, and wants a paragraph after the last. */
export function separateTables(children: readonly FileChild[]): FileChild[] {
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    const alone = child instanceof Table && (next === undefined || next instanceof Table);
    return alone ? [child, new Paragraph({})] : [child];
  });
}

const handlers: Handlers<LayoutBlock, Context, FileChild[]> = {
  paragraph: (node, context) => [paragraph(node, context)],
  list: (node, context) => list(node, context),
  quote: (node, context) => flow(node.blocks, context),
  table: (node, context) => [table(node, context), ...tableNotes(node, context)],
  masthead: (node, context) => [masthead(node, context)],
  rule: (node, context) => [rule(node, context)],
  pageBreak: () => [],
};

function list(node: LayoutList, context: Context): FileChild[] {
  const label = context.numbering.define(node);
  const children: FileChild[] = [];
  for (const [index, item] of node.items.entries()) {
    const under = children.at(-1) instanceof Table ? afterTable(context) : plainOpening;
    const opening = index === 0 ? context.opening : under;
    const keepLast = context.keepLast && index === node.items.length - 1;
    children.push(...flowWith({ label }, 'listItem', item.blocks, { ...context, opening, keepLast }));
  }
  return children;
}

/** Word numbers one stream of notes only, so the letters of a table's notes are set as text. */
function tableNotes({ notes }: LayoutTable, context: Context): FileChild[] {
  const before = context.stylesheet.table.padding;
  return notes.flatMap((note, index) => {
    const mark = [raised(note.label, { ...context, role: 'tableNote' }), new TextRun({ text: ' ' })];
    const opening = index === 0 ? { mark, before } : { mark };
    return flowWith(opening, 'tableNote', note.blocks, { ...context, opening: plainOpening, keepLast: false });
  });
}

function beginsWithWords(blocks: readonly LayoutBlock[]): boolean {
  const first = blocks[0];
  return first?.type === 'paragraph' || (first?.type === 'quote' && beginsWithWords(first.blocks));
}

/** A table of Word's has no space below it, so the paragraph under it stands off. */
function afterTable(context: Context): Opening {
  return { before: context.stylesheet.table.after };
}
