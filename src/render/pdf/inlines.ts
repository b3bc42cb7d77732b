import { type Handlers, handle, type ParagraphStyle } from '../../doc/index.ts';
import type { NoteCall, Run } from '../../layout/index.ts';
import { mayBreak } from './break-opportunities.ts';
import { raised } from './fonts.ts';
import { type Mark, marks } from './marks.ts';
import { atNoBreakSpaces } from './no-break-spaces.ts';
import { isTurned, type Part, partsOf } from './parts.ts';
import { type BrokenText, type MeasuredText, TextBreaker, type TextItem } from './pdfmake.ts';
import { printable } from './printable.ts';
import type { FontProvider } from './typesetter.ts';
import { measurer } from './widths.ts';

/** A piece of text that no line is broken in, measured. */
export interface Inline extends MeasuredText {
  readonly raised: boolean;
  readonly mark?: Mark;
  readonly call?: NoteCall;
  /** How deep it stands in text of another direction (UAX #9); 0, where absent, for text from left to right. */
  readonly level?: number;
  /** Whether its letters run from right to left. */
  readonly rightToLeft?: boolean;
  /** Added after it to fill the measure of its line; negative where the line was too full. */
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
    bold: style.bold,
    italics: style.italic,
    fontSize: isRaised ? size * raised.size : size,
    raised: isRaised,
  };
}

/** pdfmake finds the breaking opportunities of UAX #14. */
export function textSetter(pdf: FontProvider): TextSetter {
  const breaker = new TextBreaker();
  const measured = measurer();
  const withText = (inline: Inline, text: string): Inline => ({ ...inline, ...measured(text, inline) });
  const inlines = (piece: BrokenText<Item>, parts: readonly Part[]): Inline[] => {
    const { bold, italics, noNewLine, lineEnd, ...rest } = piece;
    const texts = parts.flatMap(({ text, ...part }) => atNoBreakSpaces(text).map((own) => ({ ...part, text: own })));
    return texts.map(({ text, family, level }, index) => {
      const isLast = index === texts.length - 1;
      const after = isLast ? { ...(noNewLine && { noNewLine }), ...(lineEnd && { lineEnd }) } : { noNewLine: true };
      const font = pdf.provideFont(family.name, bold, italics);
      const direction = level === 0 ? {} : { level, rightToLeft: isTurned(text, level, piece) };
      const style = { ...rest, ...after, ...direction, font };
      return { ...style, ...measured(text, style) };
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
      const parts = partsOf(broken, pdf.availableFonts, pdf.rightToLeft);
      return mayBreak(
        broken.flatMap((piece, index) => inlines(piece, parts[index] ?? [])),
        withText,
      );
    },
  };
}
