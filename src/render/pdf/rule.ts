import type { LayoutRule } from '../../layout/index.ts';
import { lineMetrics } from './set-line.ts';
import { type Slice, slice } from './slice.ts';
import type { Typesetter } from './typesetter.ts';

/** A centred rule in the place of a line of text: the underlined blank that ends a document, or a break of thought. */
export function setRule(rule: LayoutRule, setter: Typesetter): Slice {
  const style = setter.stylesheet.paragraphs[rule.role];
  const { height, baseline } = lineMetrics([], style, setter.font('normal'));
  const x1 = (setter.measure - rule.width) / 2;
  const line = {
    type: 'line',
    x1,
    x2: x1 + rule.width,
    y1: baseline,
    y2: baseline,
    lineWidth: rule.thickness,
  } as const;
  return slice([{ type: 'vector', item: line }], height, { before: style.before, after: style.after });
}
