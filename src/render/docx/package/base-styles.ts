import type { Layout } from '../../../layout/index.ts';
import { letters } from './character-style.ts';
import { languageAttributes } from './language.ts';
import { tag } from './xml.ts';

/** What holds where no style says otherwise: font, size and language. */
export function documentDefaults(layout: Layout): string {
  return tag('w:docDefaults', {}, tag('w:rPrDefault', {}, normalLetters(layout)), tag('w:pPrDefault'));
}

/** The styles that every Word file has, by the ids and names that Word gives them. */
export function baseStyles(layout: Layout): string[] {
  return [normal(layout), defaultCharacters, normalTable, noList];
}

/** The base of all others: the stylesheet's font at the size of its body, lines of at least 12 points. */
function normal(layout: Layout): string {
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    tag('w:name', { 'w:val': 'Normal' }),
    tag('w:qFormat'),
    tag(
      'w:pPr',
      {},
      tag('w:widowControl'),
      tag('w:suppressAutoHyphens'),
      layout.metadata.language === 'ar' ? tag('w:bidi') : undefined,
      tag('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'atLeast' }),
    ),
    normalLetters(layout),
  );
}

function normalLetters({ stylesheet, metadata }: Layout): string {
  const { font, chineseFont, paragraphs } = stylesheet;
  const eastAsian = metadata.language === 'zh' ? chineseFont : font;
  return tag(
    'w:rPr',
    {},
    tag('w:rFonts', { 'w:ascii': font, 'w:eastAsia': eastAsian, 'w:hAnsi': font, 'w:cs': font }),
    ...letters({ size: paragraphs.body.size }),
    tag('w:lang', languageAttributes(metadata)),
  );
}

const defaultCharacters = tag(
  'w:style',
  { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
  tag('w:name', { 'w:val': 'Default Paragraph Font' }),
  tag('w:uiPriority', { 'w:val': 1 }),
  tag('w:semiHidden'),
);

const width = (twentieths: number) => ({ 'w:w': twentieths, 'w:type': 'dxa' });

const normalTable = tag(
  'w:style',
  { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
  tag('w:name', { 'w:val': 'Normal Table' }),
  tag('w:uiPriority', { 'w:val': 99 }),
  tag('w:semiHidden'),
  tag(
    'w:tblPr',
    {},
    tag('w:tblInd', width(0)),
    tag(
      'w:tblCellMar',
      {},
      tag('w:top', width(0)),
      tag('w:left', width(108)),
      tag('w:bottom', width(0)),
      tag('w:right', width(108)),
    ),
  ),
);

const noList = tag(
  'w:style',
  { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' },
  tag('w:name', { 'w:val': 'No List' }),
  tag('w:uiPriority', { 'w:val': 99 }),
  tag('w:semiHidden'),
);
