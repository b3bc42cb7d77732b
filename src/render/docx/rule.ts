import { Paragraph } from 'docx';
import type { LayoutRule } from '../../layout/index.ts';
import { single } from './border.ts';
import type { Context } from './context.ts';
import { twips } from './measure.ts';

/**
 * A centred rule that stands for no words: the lower border of a paragraph that is indented to the width of the rule.
 * A rule without width or thickness, as on a plain sheet, leaves the space of its line.
 * The UN Geneva template underlines three tabs; a border has the exact width and thickness and adds no character.
 */
export function rule(node: LayoutRule, context: Context): Paragraph {
  const { page, paragraphs } = context.stylesheet;
  const aside = Math.max(0, twips((page.width - page.left - page.right - node.width) / 2));
  return new Paragraph({
    style: paragraphs[node.role].id,
    ...(context.opening.pageBreak ? { pageBreakBefore: true } : {}),
    indent: { left: aside, right: aside },
    ...(node.width > 0 && node.thickness > 0 ? { border: { bottom: single(node.thickness) } } : {}),
  });
}
