import type { Stylesheet } from '../../doc/index.ts';
import type { Column } from './column.ts';
import type { PageItem } from './pdfmake.ts';
import { heightOf, stacked } from './slice.ts';

/** Height of the rule between text and notes, with the space on both its sides. */
export function separatorHeight({ notes }: Stylesheet): number {
  const { gap, thickness } = notes.separator;
  return 2 * gap + thickness;
}

/** The things of a column in their places on its page: text at the top, notes at the bottom under their short rule. */
export function drawColumn(column: Column, { page, notes }: Stylesheet): PageItem[] {
  const above = column.opened ? (column.text[0]?.before ?? 0) : 0;
  const text = stacked(column.text, page.left, page.top + above);
  if (column.notes.length === 0) return text;
  const top = page.height - page.bottom - heightOf(column.notes);
  const { width, thickness, gap } = notes.separator;
  const y = top - gap - thickness / 2;
  const rule = { type: 'line', x1: page.left, x2: page.left + width, y1: y, y2: y, lineWidth: thickness } as const;
  return [...text, { type: 'vector', item: rule }, ...stacked(column.notes, page.left, top)];
}
