import { type IParagraphOptions, Paragraph, type ParagraphChild, TextRun, type XmlComponent } from 'docx';
import type { ParagraphRole, ParagraphStyle } from '../../doc/index.ts';
import type { LayoutParagraph } from '../../layout/index.ts';
import type { Context } from './context.ts';
import { element } from './element.ts';
import { twips } from './measure.ts';
import { runs } from './runs.ts';

/** Their hanging indent keeps a column for the number; unnumbered ones begin with two tabs to pass it. */
const headings: ReadonlySet<ParagraphRole> = new Set(['title', 'heading1', 'heading2', 'heading3', 'coverTitle']);

/**
 * A paragraph of its style. Direct formatting says only where it departs from the style: its place in a list or a
 * quotation, its alignment in a table, what `context.opening` brings.
 */
export function paragraph(node: LayoutParagraph, context: Context): Paragraph {
  const style = context.stylesheet.paragraphs[node.role];
  const { label, pageBreak, before } = context.opening;
  const lead = leadOf(node, style, context);
  return new Paragraph({
    style: style.id,
    ...(context.keepLast && !style.keepNext ? { keepNext: true } : {}),
    ...(pageBreak ? { pageBreakBefore: true } : {}),
    ...(label ? { numbering: { reference: label.reference, level: label.level, instance: 0 } } : {}),
    ...(before === undefined || before <= style.before ? {} : { spacing: { before: twips(before) } }),
    ...indentOf(node, style, context, lead.length > 0),
    ...(node.align === style.align ? {} : { alignment: node.align === 'justify' ? 'both' : node.align }),
    ...(node.headingLevel !== undefined && style.outline === undefined ? { outlineLevel: node.headingLevel - 1 } : {}),
    // docx lists its own classes here and writes any element.
    children: [...lead, ...runs(node.content, node.role, context)] as ParagraphChild[],
  });
}

/** A paragraph that only carries the opening: the label of an item that begins with a table, say. */
export function openingParagraph(role: ParagraphRole, context: Context): Paragraph {
  const { left, right, align } = context.stylesheet.paragraphs[role];
  return paragraph(
    { type: 'paragraph', role, left: context.opening.label?.left ?? left, right, align, content: [] },
    context,
  );
}

/** What stands before the words: the mark of a note, or the tabs past the column of heading numbers. */
function leadOf(node: LayoutParagraph, style: ParagraphStyle, context: Context): readonly XmlComponent[] {
  if (context.opening.mark) return context.opening.mark;
  const skipsNumber = headings.has(node.role) && style.hanging > 0 && !context.opening.label;
  return skipsNumber ? [tabs(2)] : [];
}

/** A run of tabs. */
export function tabs(count: number): TextRun {
  return new TextRun({ children: Array.from({ length: count }, () => element('w:tab')) });
}

function indentOf(node: LayoutParagraph, style: ParagraphStyle, context: Context, led: boolean): IParagraphOptions {
  const { label } = context.opening;
  const left = label ? label.left : style.left;
  const hanging = label ? label.hanging : style.hanging;
  // A hanging line that nothing stands in would begin to the left of its text.
  const wanted = label || led ? hanging : 0;
  const indent = {
    ...(twips(node.left) === twips(left) ? {} : { left: twips(node.left) }),
    ...(twips(node.right) === twips(style.right) ? {} : { right: twips(node.right) }),
    ...(twips(wanted) === twips(hanging) ? {} : { hanging: twips(wanted) }),
  };
  return Object.keys(indent).length === 0 ? {} : { indent };
}
