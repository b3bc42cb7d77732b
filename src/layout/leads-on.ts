import type { LayoutBlock } from './model.ts';

/**
 * Whether words lead to what stands below them, so that no page parts the two: they end in a colon above a list, a table or
 * a quotation.
 *
 * @param plain whether the sheet holds paragraphs alone, so that lists and quotations are some of them
 */
export function leadsOn(block: LayoutBlock, next: LayoutBlock, plain: boolean): boolean {
  return endsInColon(block) && (isLedTo.has(next.type) || (plain && isSpelledOut(next)));
}

const isLedTo: ReadonlySet<LayoutBlock['type']> = new Set(['list', 'table', 'quote']);

function isSpelledOut(block: LayoutBlock): boolean {
  return block.type === 'paragraph' && (block.role === 'listItem' || block.role === 'quote');
}

/** Calls of notes may stand after the colon. */
function endsInColon(block: LayoutBlock): boolean {
  if (block.type !== 'paragraph') return false;
  const last = block.content.findLast((run) => run.type === 'text' && !run.raised);
  return last?.type === 'text' && /[:：]\s*$/u.test(last.value);
}
