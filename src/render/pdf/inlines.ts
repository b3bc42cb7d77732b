import { type Handlers, handle, type ParagraphStyle } from '../../doc/index.ts';
import type { NoteCall, Run } from '../../layout/index.ts';
import { mayBreak } from './break-opportunities.ts';
import { family, raised } from './fonts.ts';
import { type Mark, marks } from './marks.ts';
import { atNoBreakSpaces } from './no-break-spaces.ts';
import { type BrokenText, type MeasuredText, type PdfDocument, TextBreaker, type TextItem } from './pdfmake.ts';
import { drawn, printable } from './printable.ts';
import { measurer } from './widths.ts';

/** A piece of text that no line is broken in, measured. */
export interface Inline extends MeasuredText {
  readonly raised: boolean;
  readonly mark?: Mark;
  readonly call?: NoteCall;
  /** Added before it to fill the measure of its line; negative where the line was too full. */
  stretch?: number;
}

/** Turns the runs of a paragraph into inlines, breaking opportunities and widths included. */
export interface TextSetter {
  inlines(runs: readonly Run[], style: ParagraphStyle): Inline[];
  /** The same inline with other text, measured anew. */
  withText(inline: Inline, text: string): Inline;
}

type Item = TextItem & Pick<Inline, 'raised' | 'mark' | 'call'>;

const items: Handlers<Run, ParagraphStyle, Item> = {
  text: (run, style) => ({
    ...item(run.value, style, run.raised, run.size),
    bold: style.bold || run.bold,
    italics: style.italic || run.italic,
  }),
  noteCall: (run, style) => ({ ...item(run.label, style, true), bold: false, italics: false, call: run }),
  break: (_run, style) => ({ ...item('', style, false), text: '\n' }),
};

function item(text: string, style: ParagraphStyle, isRaised: boolean, size: number = style.size): Item {
  return {
    text: printable(text),
    font: family,
    bold: style.bold,
    italics: style.italic,
    fontSize: isRaised ? size * raised.size : size,
    raised: isRaised,
  };
}

/** @param fonts the document that the text will be drawn in; pdfmake finds the breaking opportunities of UAX #14 */
export function textSetter(fonts: Pick<PdfDocument, 'provideFont'>): TextSetter {
  const breaker = new TextBreaker();
  const measured = measurer();
  const withText = (inline: Inline, text: string): Inline => ({ ...inline, ...measured(text, inline) });
  const inlinesOf = ({ font: name, bold, italics, text, noNewLine, lineEnd, ...rest }: BrokenText<Item>): Inline[] => {
    const font = fonts.provideFont(name, bold, italics);
    const parts = atNoBreakSpaces(text);
    return parts.map((part, index) => {
      const isLast = index === parts.length - 1;
      const after = isLast ? { ...(noNewLine && { noNewLine }), ...(lineEnd && { lineEnd }) } : { noNewLine: true };
      return { ...rest, ...after, font, ...measured(drawn(part), { font, fontSize: rest.fontSize }) };
    });
  };
  return {
    withText,
    inlines: (runs, style) => {
      const marked = marks(runs);
      const texts = runs.map((run, index): Item => {
        const mark = marked[index];
        return { ...handle(items, run, style), ...(mark && { mark }) };
      });
      const broken = breaker.getBreaks(texts) as BrokenText<Item>[];
      return mayBreak(broken.flatMap(inlinesOf), withText);
    },
  };
}
