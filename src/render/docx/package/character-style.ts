import type { CharacterStyle } from '../../../doc/index.ts';
import { legalText } from '../legal-text.ts';
import { halfPoints } from '../measure.ts';
import { isBuiltIn } from './built-in.ts';
import { tag } from './xml.ts';

export function characterStyle(style: CharacterStyle): string {
  const { font, raised } = style;
  const look = [
    ...(font === undefined ? [] : [tag('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:cs': font })]),
    ...letters(style),
    ...(raised ? [tag('w:vertAlign', { 'w:val': 'superscript' })] : []),
  ];
  return tag(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': isBuiltIn(style.name) ? undefined : 1, 'w:styleId': style.id },
    tag('w:name', { 'w:val': legalText(style.name) }),
    style.aliases === undefined ? undefined : tag('w:aliases', { 'w:val': legalText(style.aliases) }),
    tag('w:basedOn', { 'w:val': 'DefaultParagraphFont' }),
    tag('w:uiPriority', { 'w:val': 99 }),
    look.length > 0 ? tag('w:rPr', {}, ...look) : undefined,
  );
}

/** Weight, slant and size, in the order of EG_RPrBase. `Cs` is for scripts like Arabic, which Word formats apart. */
export function letters({ bold, italic, size }: Pick<CharacterStyle, 'bold' | 'italic' | 'size'>): string[] {
  return [
    ...(bold ? [tag('w:b'), tag('w:bCs')] : []),
    ...(italic ? [tag('w:i'), tag('w:iCs')] : []),
    ...(size === undefined ? [] : sizeOf(size)),
  ];
}

function sizeOf(points: number): string[] {
  const value = { 'w:val': halfPoints(points) };
  return [tag('w:sz', value), tag('w:szCs', value)];
}
