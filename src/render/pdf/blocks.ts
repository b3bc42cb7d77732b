import { type Handlers, handle, type ParagraphRole } from '../../doc/index.ts';
import {
  type LayoutBlock,
  type LayoutItem,
  type LayoutList,
  type LayoutParagraph,
  leadsOn,
} from '../../layout/index.ts';
import { setMasthead } from './masthead.ts';
import { type Label, setParagraph } from './paragraph.ts';
import { setRule } from './rule.ts';
import type { FlowItem, Slice } from './slice.ts';
import { listNumbering, type Structure } from './structure.ts';
import { setTable } from './table.ts';
import type { Typesetter } from './typesetter.ts';

/** What goes down the tree of blocks. */
export interface BlockPlace {
  /** The element of the tag tree that the blocks belong to. */
  readonly parent: Structure;
  /** Labels that still wait for a first line, outermost first. */
  readonly labels: readonly Label[];
  /** Style of a line that has a label and nothing else. */
  readonly labelRole: ParagraphRole;
  /** Width between the margins. */
  readonly measure: number;
}

interface Context extends BlockPlace {
  readonly setter: Typesetter;
}

const blocks: Handlers<LayoutBlock, Context, readonly FlowItem[]> = {
  paragraph: (paragraph, { parent, setter, ...place }) =>
    setParagraph(paragraph, { ...place, structure: { role: tag(paragraph), parent } }, setter),
  list: (list, context) => setList(list, context),
  quote: (quote, { setter, ...place }) =>
    setBlocks(quote.blocks, { ...place, parent: { role: 'BlockQuote', parent: place.parent } }, setter),
  table: (table, context) => [...labelsAlone(context), ...setTable(table, context.parent, context.setter)],
  masthead: (masthead, { parent, setter }) => [setMasthead(masthead, parent, setter)],
  rule: (rule, context) => [...labelsAlone(context), setRule(rule, context.setter)],
  pageBreak: () => [{ pageBreak: true }],
};

/** Sets blocks one below the other. The labels stand before the first line, whatever block it is in. */
export function setBlocks(children: readonly LayoutBlock[], place: BlockPlace, setter: Typesetter): FlowItem[] {
  const all = children.length > 0 || place.labels.length === 0 ? children : [emptyParagraph(place)];
  return all.flatMap((block, index) => {
    const labels = index === 0 ? place.labels : [];
    const set = handle(blocks, block, { ...place, labels, setter });
    return keepLast(set, keepsNext(block, all[index + 1]));
  });
}

function setList(list: LayoutList, { setter, ...place }: Context): FlowItem[] {
  const structure: Structure = {
    role: 'L',
    parent: place.parent,
    numbering: listNumbering(list.ordered, list.pattern),
  };
  return list.items.flatMap((item, index) =>
    setItem(item, list, structure, index === 0 ? place.labels : [], place, setter),
  );
}

function setItem(
  item: LayoutItem,
  list: LayoutList,
  parent: Structure,
  outer: readonly Label[],
  place: BlockPlace,
  setter: Typesetter,
): FlowItem[] {
  const structure: Structure = { role: 'LI', parent };
  const label: Label = {
    text: item.label,
    raised: false,
    at: list.left,
    align: 'left',
    structure: { role: 'Lbl', parent: structure },
  };
  const body: BlockPlace = {
    ...place,
    parent: { role: 'LBody', parent: structure },
    labels: [...outer, label],
    labelRole: 'listItem',
  };
  return setBlocks(item.blocks, body, setter);
}

/**
 * How the last line of a block holds to the next block. A rule belongs to the text before it, neither begins a page with
 * it; words that end in a colon lead to the list, table or quotation below them.
 */
function keepsNext(block: LayoutBlock, next: LayoutBlock | undefined): Partial<Slice> {
  // A heading above a rule keeps with the text below it as well.
  if (next?.type === 'rule') return { keepNext: isHeading(block) ? 3 : 1 };
  return next && leadsOn(block, next, false) ? { keepLines: 1 } : {};
}

function isHeading(block: LayoutBlock): boolean {
  return block.type === 'paragraph' && block.headingLevel !== undefined;
}

function keepLast(items: readonly FlowItem[], keep: Partial<Slice>): FlowItem[] {
  const last = items.at(-1);
  if (!last || 'pageBreak' in last) return [...items];
  return [...items.slice(0, -1), { ...last, ...keep }];
}

/** Labels whose block has no line to stand on: they stand on one of their own above it. */
function labelsAlone({ setter, ...place }: Context): FlowItem[] {
  if (place.labels.length === 0) return [];
  return keepLast(setBlocks([], place, setter), { keepNext: 1 });
}

/** Carries the label of a list item or note that has no text. */
function emptyParagraph({ labels, labelRole }: BlockPlace): LayoutParagraph {
  const left = Math.max(...labels.map(({ at }) => at));
  return { type: 'paragraph', role: labelRole, left, right: 0, align: 'left', content: [] };
}

function tag(paragraph: LayoutParagraph): Structure['role'] {
  return paragraph.headingLevel === undefined ? 'P' : `H${paragraph.headingLevel}`;
}
