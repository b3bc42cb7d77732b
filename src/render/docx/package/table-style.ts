import type { Stylesheet } from '../../../doc/index.ts';
import { legalText } from '../legal-text.ts';
import { eighths, twips } from '../measure.ts';
import { tag } from './xml.ts';

/** The style of ruled columns: rules above the head, below it and below the last row, none upright. */
export function tableStyle({ table }: Stylesheet): string | undefined {
  const { style, rules, padding, gap } = table;
  if (style === undefined) return undefined;
  const [above, beside] = [width(padding), width(gap / 2)];
  return tag(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': style.id },
    tag('w:name', { 'w:val': legalText(style.name) }),
    tag('w:basedOn', { 'w:val': 'TableNormal' }),
    tag('w:uiPriority', { 'w:val': 99 }),
    tag(
      'w:tblPr',
      {},
      // The last row's own rule would be enough for Word, but LibreOffice does not take it from a style.
      tag('w:tblBorders', {}, rule('w:bottom', rules.end)),
      tag(
        'w:tblCellMar',
        {},
        tag('w:top', above),
        tag('w:left', beside),
        tag('w:bottom', above),
        tag('w:right', beside),
      ),
    ),
    // Of the first row, which is printed again on every page.
    tag(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      tag('w:tblPr'),
      tag('w:tcPr', {}, tag('w:tcBorders', {}, rule('w:top', rules.aboveHead), rule('w:bottom', rules.belowHead))),
    ),
  );
}

function rule(side: string, thickness: number): string {
  return tag(side, { 'w:val': 'single', 'w:sz': eighths(thickness), 'w:space': 0, 'w:color': 'auto' });
}

function width(points: number): { 'w:w': number; 'w:type': string } {
  return { 'w:w': twips(points), 'w:type': 'dxa' };
}
