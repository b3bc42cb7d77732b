import type { MastheadRow } from '../../doc/index.ts';
import type { LayoutMasthead, LayoutParagraph } from '../../layout/index.ts';
import { setParagraph } from './paragraph.ts';
import type { PageItem } from './pdfmake.ts';
import { heightOf, type Slice, slice, stacked } from './slice.ts';
import type { Structure } from './structure.ts';
import type { Typesetter } from './typesetter.ts';

/**
 * The table at the head of the cover. Its first column is left empty: the emblem is the United Nations' own.
 * It is tagged as paragraphs: nothing in it is tabular.
 *
 * @throws Error when the stylesheet has no masthead
 */
export function setMasthead(masthead: LayoutMasthead, parent: Structure, setter: Typesetter): Slice {
  const style = setter.stylesheet.masthead;
  if (!style) throw new Error(`The stylesheet \`${setter.stylesheet.name}\` has no \`masthead\`.`);
  const { page } = setter.stylesheet;
  const [x, y] = [style.x - page.left, style.y - page.top];
  const [first, second] = style.rows;
  const [, two, three, four] = style.columns;
  const [left, middle] = [x + style.columns[0], x + style.columns[0] + two];
  const ends = [y + first.height, y + first.height + second.height] as const;
  const put = (paragraphs: readonly LayoutParagraph[], row: MastheadRow, top: number, at: number, width: number) => {
    const slices = paragraphs.flatMap((paragraph) =>
      setParagraph(paragraph, { measure: width, structure: { role: 'P', parent } }, setter),
    );
    const above = slices[0]?.before ?? 0;
    return stacked(slices, at, above + (row.align === 'top' ? top : top + row.height - outerHeight(slices)));
  };
  const items: PageItem[] = [
    ...put([masthead.organization], first, y, left, two + three),
    ...put([masthead.symbol], first, y, middle, three + four),
    rule(x, ends[0], style.columns, first.ruleBelow),
    ...put([masthead.organ], second, ends[0], left, two + three),
    ...put(masthead.distribution, second, ends[0] + style.distributionBefore, middle + three, four),
    rule(x, ends[1], style.columns, second.ruleBelow),
  ];
  return slice(items, ends[1] + style.after);
}

/** With the space above the first and below the last: Word keeps both inside a cell. */
function outerHeight(slices: readonly Slice[]): number {
  return heightOf(slices) + (slices[0]?.before ?? 0) + (slices.at(-1)?.after ?? 0);
}

function rule(x: number, y: number, columns: readonly number[], lineWidth: number): PageItem {
  const x2 = columns.reduce((sum, width) => sum + width, x);
  return { type: 'vector', item: { type: 'line', x1: x, x2, y1: y, y2: y, lineWidth } };
}
