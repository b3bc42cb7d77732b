import type { Inline, TextSetter } from './inlines.ts';

/** Rounding of widths must not push a word that fits exactly to the next line. */
const tolerance = 0.01;

/**
 * Breaks a paragraph into lines, first fit. The one place where lines are broken: another way of breaking replaces this
 * function and nothing else.
 *
 * A word wider than the line is broken between any two of its characters: overflow would hide text, breaking does not.
 *
 * @param inlines in reading order
 * @param width of a line, in points, by its index
 * @returns the inlines of every line; at least one line
 */
export function breakLines(inlines: readonly Inline[], width: (line: number) => number, text: TextSetter): Inline[][] {
  const lines: Inline[][] = [[]];
  let used = 0;
  const start = () => {
    lines.push([]);
    used = 0;
  };
  const put = (inline: Inline) => {
    const line = lines.at(-1) as Inline[];
    // A space at the head of a line belongs to the line before; dropping it here keeps the left edge straight.
    if (line.length === 0 && !inline.lineEnd && inline.text !== '' && inline.text.trim() === '') return;
    line.push(inline);
    used += inline.width;
  };
  for (const unit of units(inlines)) {
    const last = unit.at(-1) as Inline;
    const needed = unit.reduce((sum, inline) => sum + inline.width, 0) - last.trailingCut;
    // Spaces hang over the end of a line; they never begin one.
    if (used > 0 && needed > tolerance && used + needed > width(lines.length - 1) + tolerance) start();
    if (needed <= width(lines.length - 1) + tolerance) unit.forEach(put);
    else {
      for (const inline of unit) {
        const whole = inline.width - inline.trailingCut <= width(lines.length) + tolerance;
        for (const piece of whole ? [inline] : pieces(inline, text)) {
          if (used > 0 && used + piece.width - piece.trailingCut > width(lines.length - 1) + tolerance) start();
          put(piece);
        }
      }
    }
    if (last.lineEnd) start();
  }
  if (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

/** Inlines between which no line may be broken. */
function units(inlines: readonly Inline[]): Inline[][] {
  const result: Inline[][] = [];
  let glued = false;
  for (const inline of inlines) {
    if (glued) result.at(-1)?.push(inline);
    else result.push([inline]);
    glued = inline.noNewLine === true && inline.lineEnd !== true;
  }
  return result;
}

/** A word too wide for its line, letter by letter; the pieces are joined again when they are drawn side by side. */
function pieces(inline: Inline, text: TextSetter): Inline[] {
  const graphemes = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(inline.text)];
  if (graphemes.length < 2) return [inline];
  const { lineEnd: _, ...plain } = inline;
  return graphemes.map(({ segment }, index) => text.withText(index === graphemes.length - 1 ? inline : plain, segment));
}
