import type { MeasuredText } from './pdfmake.ts';

type Widths = Pick<MeasuredText, 'text' | 'width' | 'trailingCut'>;

/** Gives the widths of texts. Statements say the same words again and again, so each is measured once in a document. */
export function measurer(): (text: string, style: Pick<MeasuredText, 'font' | 'fontSize'>) => Widths {
  const known = new Map<MeasuredText['font'], Map<string, number>>();
  return (text, { font, fontSize }) => {
    const widths = known.get(font) ?? new Map<string, number>();
    known.set(font, widths);
    const width = (part: string): number => {
      const em = widths.get(part) ?? font.widthOfString(part, 1);
      widths.set(part, em);
      return em * fontSize;
    };
    const spaces = text.slice(text.trimEnd().length);
    return { text, width: width(text), trailingCut: spaces === '' ? 0 : width(spaces) };
  };
}
