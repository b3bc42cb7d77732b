import type { FurtherStyle, Stylesheet, TabStop } from '../../../doc/index.ts';
import { legalText } from '../legal-text.ts';
import { eighths, twips } from '../measure.ts';
import { isBuiltIn } from './built-in.ts';
import { letters } from './character-style.ts';
import { tag } from './xml.ts';

/** A paragraph style with the figures that are given; Word takes the others from the style it is based on. */
export function paragraphStyle(style: FurtherStyle, { paragraphs }: Stylesheet, rightToLeft: boolean): string {
  const known = isBuiltIn(style.name);
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': known ? undefined : 1, 'w:styleId': style.id },
    tag('w:name', { 'w:val': legalText(style.name) }),
    style.aliases === undefined ? undefined : tag('w:aliases', { 'w:val': legalText(style.aliases) }),
    tag('w:basedOn', { 'w:val': style.basedOn ?? 'Normal' }),
    style.outline === undefined ? undefined : tag('w:next', { 'w:val': paragraphs.body.id }),
    known ? tag('w:uiPriority', { 'w:val': 99 }) : undefined,
    tag('w:qFormat'),
    paragraphProperties(style, rightToLeft),
    wrap('w:rPr', letters(style)),
  );
}

/** In the order of CT_PPrBase. In a paragraph from right to left Word takes left and right for start and end. */
function paragraphProperties(style: FurtherStyle, rightToLeft: boolean): string | undefined {
  const { left, right, hanging, align, outline } = style;
  return wrap('w:pPr', [
    style.keepNext ? tag('w:keepNext') : undefined,
    style.keepLines ? tag('w:keepLines') : undefined,
    style.ruleBelow ? tag('w:pBdr', {}, rule(style.ruleBelow)) : undefined,
    style.tabs && style.tabs.length > 0 ? tag('w:tabs', {}, ...style.tabs.map(tabStop)) : undefined,
    rightToLeft ? tag('w:bidi') : undefined,
    spacing(style),
    given('w:ind', { 'w:left': measure(left), 'w:right': measure(right), 'w:hanging': measure(hanging) }),
    align === undefined ? undefined : tag('w:jc', { 'w:val': align === 'justify' ? 'both' : align }),
    outline === undefined ? undefined : tag('w:outlineLvl', { 'w:val': outline - 1 }),
  ]);
}

function rule({ thickness, gap }: { readonly thickness: number; readonly gap: number }): string {
  const size = eighths(thickness);
  return tag('w:bottom', { 'w:val': 'single', 'w:sz': size, 'w:space': Math.round(gap), 'w:color': 'auto' });
}

function tabStop({ at, align }: TabStop): string {
  return tag('w:tab', { 'w:val': align, 'w:pos': twips(at) });
}

/** `auto` lets the letters decide: Word counts it in 240ths of their own line, of which a stylesheet means one. */
function spacing({ before, after, line }: FurtherStyle): string | undefined {
  return given('w:spacing', {
    'w:before': measure(before),
    'w:after': measure(after),
    'w:line': line === undefined ? undefined : line.rule === 'auto' ? 240 : twips(line.height),
    'w:lineRule': line?.rule,
  });
}

function measure(points: number | undefined): number | undefined {
  return points === undefined ? undefined : twips(points);
}

/** An element that would say nothing is left out. */
function given(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string | undefined {
  return Object.values(attributes).some((value) => value !== undefined) ? tag(name, attributes) : undefined;
}

function wrap(name: string, children: readonly (string | undefined)[]): string | undefined {
  return children.some((child) => child !== undefined) ? tag(name, {}, ...children) : undefined;
}
