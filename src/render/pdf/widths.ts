import type { Inline } from './inlines.ts';
import type { Font, MeasuredText } from './pdfmake.ts';
import { shape } from './shaping.ts';

type Widths = Pick<MeasuredText, 'text' | 'width' | 'trailingCut'>;

/** Gives the widths of texts. Statements say the same words again and again, so each is measured once in a document. */
export function measurer(): (text: string, style: Pick<Inline, 'font' | 'fontSize' | 'rightToLeft'>) => Widths {
  const known = new Map<Font, Map<string, number>>();
  return (text, { font, fontSize, rightToLeft = false }) => {
    const widths = known.get(font) ?? new Map<string, number>();
    known.set(font, widths);
    const width = (part: string): number => {
      const key = rightToLeft ? `\u200f${part}` : part;
      const em = widths.get(key) ?? emWidth(part, rightToLeft, font);
      widths.set(key, em);
      return em * fontSize;
    };
    const spaces = text.slice(text.trimEnd().length);
    return { text, width: width(text), trailingCut: spaces === '' ? 0 : width(spaces) };
  };
}

/** In shares of the size. */
function emWidth(text: string, rightToLeft: boolean, { font, scale }: Font): number {
  return (shape(text, rightToLeft, font).reduce((sum, { advance }) => sum + advance, 0) * scale) / 1000;
}
