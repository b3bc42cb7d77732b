import { type IParagraphOptions, Paragraph } from 'docx';
import type { ParagraphRole, ParagraphStyle, Stylesheet } from '../../doc/index.ts';
import type { LayoutRule } from '../../layout/index.ts';
import { single } from './border.ts';
import type { Context } from './context.ts';
import { twips } from './measure.ts';

/**
 * A centred rule that stands for no words: the lower border of a paragraph that is indented to the width of the rule.
 * The UN Geneva template underlines three tabs; a border has the exact width and thickness and adds no character.
 */
export function rule(node: LayoutRule, context: Context): Paragraph {
  return new Paragraph({
    style: context.stylesheet.paragraphs[node.role].id,
    ...(context.opening.pageBreak ? { pageBreakBefore: true } : {}),
    ...departure(node, context.stylesheet),
  });
}

/** What the style of a rule has beyond the figures of its role, so that the paragraph itself need not say it. */
export function ruleUnder(
  role: ParagraphRole,
  { page, endMark }: Stylesheet,
): Pick<ParagraphStyle, 'left' | 'right' | 'ruleBelow'> | undefined {
  if ((role !== 'endMark' && role !== 'thematicBreak') || endMark === undefined) return undefined;
  const aside = asideOf(endMark.width, page);
  return { left: aside, right: aside, ruleBelow: { thickness: endMark.thickness, gap: 0 } };
}

/** A rule unlike that of its style: no width or thickness leaves the space of its line. */
function departure({ width, thickness }: LayoutRule, { page, endMark }: Stylesheet): IParagraphOptions {
  if (width === (endMark?.width ?? 0) && thickness === (endMark?.thickness ?? 0)) return {};
  const aside = twips(asideOf(width, page));
  const bottom = width > 0 && thickness > 0 ? single(thickness) : { style: 'none' as const };
  return { indent: { left: aside, right: aside }, border: { bottom } };
}

function asideOf(width: number, { width: whole, left, right }: Stylesheet['page']): number {
  return Math.max(0, (whole - left - right - width) / 2);
}
