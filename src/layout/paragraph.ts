import type { Inline, ParagraphRole, Position, Stylesheet } from '../doc/index.ts';
import type { Context } from './context.ts';
import type { LayoutParagraph, Run } from './model.ts';
import { plainRun, runs } from './runs.ts';

/** A paragraph of the context's style, at the context's indents. */
export function paragraph(
  children: readonly Inline[],
  context: Context,
  options: Pick<LayoutParagraph, 'headingLevel'> & { readonly position?: Position | undefined } = {},
): LayoutParagraph {
  const { headingLevel, position } = options;
  const { role, left, right, stylesheet } = context;
  return {
    type: 'paragraph',
    role,
    ...(headingLevel && { headingLevel }),
    left,
    right,
    align: stylesheet.paragraphs[role].align,
    content: runs(children, context),
    ...(position && { position }),
  };
}

/** A paragraph of fixed words in a style of its own. */
export function fixedParagraph(
  role: ParagraphRole,
  content: string | readonly Run[],
  stylesheet: Stylesheet,
  headingLevel?: LayoutParagraph['headingLevel'],
): LayoutParagraph {
  const { left, right, align } = stylesheet.paragraphs[role];
  const words = typeof content !== 'string' ? content : content === '' ? [] : [plainRun(content)];
  return { type: 'paragraph', role, ...(headingLevel && { headingLevel }), left, right, align, content: words };
}
