import { type ParagraphStyle, paragraphRoles, type Stylesheet } from '../../../doc/index.ts';
import type { Layout } from '../../../layout/index.ts';
import { legalText } from '../legal-text.ts';
import { eighths, halfPoints, twips } from '../measure.ts';
import { footnoteReference, hyperlink, pageNumber } from '../style-names.ts';
import { languageAttributes } from './language.ts';
import { part, tag, wordNamespace } from './xml.ts';

/**
 * `word/styles.xml`: the paragraph styles of the stylesheet with all their figures, and the few that every Word file
 * needs. docx's own would bring headings in blue; its writer knows neither aliases nor `w:suppressAutoHyphens`.
 */
export function styles(layout: Layout): string {
  const { stylesheet } = layout;
  const rightToLeft = layout.metadata.language === 'ar';
  return part(
    tag(
      'w:styles',
      { 'xmlns:w': wordNamespace },
      tag('w:docDefaults', {}, tag('w:rPrDefault', {}, normalRun(layout)), tag('w:pPrDefault')),
      normal(layout),
      tag(
        'w:style',
        { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
        named('Default Paragraph Font'),
        tag('w:uiPriority', { 'w:val': 1 }),
        tag('w:semiHidden'),
      ),
      tableNormal,
      tag(
        'w:style',
        { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' },
        named('No List'),
        tag('w:uiPriority', { 'w:val': 99 }),
        tag('w:semiHidden'),
      ),
      ...paragraphStyles(stylesheet).map((style) => paragraphStyle(style, stylesheet, rightToLeft)),
      character(footnoteReference, 'footnote reference', '4_G', footnoteMark(stylesheet)),
      character(pageNumber, 'page number', '7_G', letters(stylesheet.paragraphs.footer)),
      // Issued documents print their links as text.
      character(hyperlink, 'Hyperlink', undefined, []),
    ),
  );
}

/** Roles in their order; the first of those that share an id defines its style. */
function paragraphStyles(stylesheet: Stylesheet): ParagraphStyle[] {
  const byId = new Map<string, ParagraphStyle>();
  for (const role of paragraphRoles) {
    const style = stylesheet.paragraphs[role];
    if (!byId.has(style.id)) byId.set(style.id, style);
  }
  return [...byId.values()];
}

/** Names that Word knows itself; every other style is a custom one. */
const builtIn = new Set(['header', 'footer', 'footnote text']);

function paragraphStyle(style: ParagraphStyle, stylesheet: Stylesheet, rightToLeft: boolean): string {
  const known = builtIn.has(style.name);
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': known ? undefined : 1, 'w:styleId': style.id },
    named(style.name),
    style.aliases === undefined ? undefined : tag('w:aliases', { 'w:val': legalText(style.aliases) }),
    tag('w:basedOn', { 'w:val': 'Normal' }),
    style.outline === undefined ? undefined : tag('w:next', { 'w:val': stylesheet.paragraphs.body.id }),
    known ? tag('w:uiPriority', { 'w:val': 99 }) : undefined,
    tag('w:qFormat'),
    paragraphProperties(style, rightToLeft),
    tag('w:rPr', {}, ...letters(style)),
  );
}

/** In the order of CT_PPrBase. In a paragraph from right to left Word takes left and right for start and end. */
function paragraphProperties(style: ParagraphStyle, rightToLeft: boolean): string {
  return tag(
    'w:pPr',
    {},
    style.keepNext ? tag('w:keepNext') : undefined,
    style.keepLines ? tag('w:keepLines') : undefined,
    style.ruleBelow ? tag('w:pBdr', {}, rule(style.ruleBelow)) : undefined,
    style.tabs.length > 0 ? tag('w:tabs', {}, ...style.tabs.map(tabStop)) : undefined,
    rightToLeft ? tag('w:bidi') : undefined,
    spacing(style),
    tag('w:ind', { 'w:left': twips(style.left), 'w:right': twips(style.right), 'w:hanging': twips(style.hanging) }),
    tag('w:jc', { 'w:val': style.align === 'justify' ? 'both' : style.align }),
    style.outline === undefined ? undefined : tag('w:outlineLvl', { 'w:val': style.outline - 1 }),
  );
}

function rule({ thickness, gap }: { readonly thickness: number; readonly gap: number }): string {
  const size = eighths(thickness);
  return tag('w:bottom', { 'w:val': 'single', 'w:sz': size, 'w:space': Math.round(gap), 'w:color': 'auto' });
}

function tabStop({ at, align }: ParagraphStyle['tabs'][number]): string {
  return tag('w:tab', { 'w:val': align, 'w:pos': twips(at) });
}

/** `auto` lets the letters decide: Word counts it in 240ths of their own line, of which a stylesheet means one. */
function spacing({ before, after, line }: Pick<ParagraphStyle, 'before' | 'after' | 'line'>): string {
  return tag('w:spacing', {
    'w:before': twips(before),
    'w:after': twips(after),
    'w:line': line.rule === 'auto' ? 240 : twips(line.height),
    'w:lineRule': line.rule,
  });
}

/** `Cs` is for scripts like Arabic, which Word formats apart. */
function letters(style: Pick<ParagraphStyle, 'bold' | 'italic' | 'size'>): string[] {
  return [
    ...(style.bold ? [tag('w:b'), tag('w:bCs')] : []),
    ...(style.italic ? [tag('w:i'), tag('w:iCs')] : []),
    ...size(style.size),
  ];
}

function size(points: number): string[] {
  return [tag('w:sz', { 'w:val': halfPoints(points) }), tag('w:szCs', { 'w:val': halfPoints(points) })];
}

/** Upright and light in any surroundings, of the size of the notes. */
function footnoteMark(stylesheet: Stylesheet): string[] {
  return [
    tag('w:b', { 'w:val': 0 }),
    tag('w:bCs', { 'w:val': 0 }),
    tag('w:i', { 'w:val': 0 }),
    tag('w:iCs', { 'w:val': 0 }),
    ...size(stylesheet.paragraphs.footnote.size),
    tag('w:vertAlign', { 'w:val': 'superscript' }),
  ];
}

function character(id: string, name: string, aliases: string | undefined, run: readonly string[]): string {
  return tag(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id },
    named(name),
    aliases === undefined ? undefined : tag('w:aliases', { 'w:val': aliases }),
    tag('w:basedOn', { 'w:val': 'DefaultParagraphFont' }),
    tag('w:uiPriority', { 'w:val': 99 }),
    run.length > 0 ? tag('w:rPr', {}, ...run) : undefined,
  );
}

function named(name: string): string {
  return tag('w:name', { 'w:val': legalText(name) });
}

/** The base of all others: the stylesheet's font at the size of its body, lines of at least 12 points. */
function normal(layout: Layout): string {
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    named('Normal'),
    tag('w:qFormat'),
    tag(
      'w:pPr',
      {},
      tag('w:suppressAutoHyphens'),
      layout.metadata.language === 'ar' ? tag('w:bidi') : undefined,
      tag('w:spacing', { 'w:line': 240, 'w:lineRule': 'atLeast' }),
    ),
    normalRun(layout),
  );
}

function normalRun({ stylesheet, metadata }: Layout): string {
  const { font } = stylesheet;
  // A Western font has no Chinese letters; SimSun is the one that Word has everywhere.
  const eastAsian = metadata.language === 'zh' ? 'SimSun' : font;
  return tag(
    'w:rPr',
    {},
    tag('w:rFonts', { 'w:ascii': font, 'w:eastAsia': eastAsian, 'w:hAnsi': font, 'w:cs': font }),
    ...size(stylesheet.paragraphs.body.size),
    tag('w:lang', languageAttributes(metadata)),
  );
}

const tableNormal = tag(
  'w:style',
  { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
  named('Normal Table'),
  tag('w:uiPriority', { 'w:val': 99 }),
  tag('w:semiHidden'),
  tag(
    'w:tblPr',
    {},
    tag('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
    tag(
      'w:tblCellMar',
      {},
      tag('w:top', { 'w:w': 0, 'w:type': 'dxa' }),
      tag('w:left', { 'w:w': 108, 'w:type': 'dxa' }),
      tag('w:bottom', { 'w:w': 0, 'w:type': 'dxa' }),
      tag('w:right', { 'w:w': 108, 'w:type': 'dxa' }),
    ),
  ),
);
