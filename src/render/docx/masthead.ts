import {
  HeightRule,
  type IBorderOptions,
  OverlapType,
  Paragraph,
  type Table,
  TableAnchorType,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { MastheadRow, MastheadStyle } from '../../doc/index.ts';
import type { LayoutMasthead } from '../../layout/index.ts';
import { single } from './border.ts';
import { type Context, plainOpening } from './context.ts';
import { twips } from './measure.ts';
import { paragraph } from './paragraph.ts';
import { DescribedTable } from './table-description.ts';

/** The measures of a masthead that is asked for without any: a fault of the caller. */
function styleOf(context: Context): MastheadStyle {
  const { masthead: style, name } = context.stylesheet;
  if (style === undefined) throw new Error(`Cannot set a masthead without \`masthead\` in the stylesheet \`${name}\``);
  return style;
}

/**
 * The table of the cover: it floats at a fixed place of the page, two rows of exact height over four columns. The first
 * column is empty: the United Nations puts its emblem there, and no one else may.
 */
export function masthead(node: LayoutMasthead, context: Context): Table {
  const style = styleOf(context);
  const [emblem, second, third, fourth] = style.columns.map(twips) as [number, number, number, number];
  const [top, bottom] = style.rows;
  const inside = { ...context, opening: plainOpening, keepLast: false };
  const wide = node.organizationColumns === 2;
  const upperRule = single(top.ruleBelow);
  return new DescribedTable(node.description, {
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: twips(style.x),
      absoluteVerticalPosition: twips(style.y),
      leftFromText: twips(style.clearance),
      rightFromText: twips(style.clearance),
      overlap: OverlapType.NEVER,
    },
    width: { size: emblem + second + third + fourth, type: WidthType.DXA },
    columnWidths: [emblem, second, third, fourth],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
    ...(context.rightToLeft ? { visuallyRightToLeft: true } : {}),
    rows: [
      row(top, [
        cell(top, { bottom: upperRule }, emblem, 1, [new Paragraph({})]),
        cell(top, { bottom: upperRule }, wide ? second + third : second, wide ? 2 : 1, [
          paragraph(node.organization, inside),
        ]),
        cell(top, { bottom: upperRule }, wide ? fourth : third + fourth, wide ? 1 : 2, [
          paragraph(node.symbol, inside),
        ]),
      ]),
      row(bottom, [
        cell(bottom, { top: upperRule, bottom: single(bottom.ruleBelow) }, emblem, 1, [new Paragraph({})]),
        cell(bottom, { top: upperRule, bottom: single(bottom.ruleBelow) }, second + third, 2, [
          paragraph(node.organ, inside),
        ]),
        cell(bottom, { top: upperRule, bottom: single(bottom.ruleBelow) }, fourth, 1, distribution(node, inside)),
      ]),
    ],
  });
}

function distribution(node: LayoutMasthead, context: Context): Paragraph[] {
  const opening = { before: styleOf(context).distributionBefore };
  return node.distribution.map((text, index) =>
    paragraph(text, { ...context, opening: index === 0 ? opening : plainOpening }),
  );
}

function row(style: MastheadRow, children: readonly TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, height: { value: twips(style.height), rule: HeightRule.EXACT }, children });
}

function cell(
  style: MastheadRow,
  borders: { readonly top?: IBorderOptions; readonly bottom?: IBorderOptions },
  width: number,
  columnSpan: number,
  children: readonly Paragraph[],
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    borders,
    verticalAlign: style.align === 'bottom' ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    children,
  });
}
