import { type Inline, type TextSetter, textSetter } from '../../src/render/pdf/inlines.ts';
import { PDFDocument } from '../../src/render/pdf/pdfmake.ts';
import { readFonts } from '../../src/render/pdf/read-fonts.ts';
import type { Box, Measure } from '../../src/render/pdf/total-fit.ts';
import { gapAfter, visibleEnd } from '../../src/render/pdf/units.ts';
import { fontWorld } from './pdf-world.ts';

/** A setter with the measures of the embedded fonts. */
export async function fontSetter(): Promise<TextSetter> {
  const availableFonts = await readFonts([], 'en', fontWorld);
  const { name, sources } = availableFonts.main;
  const pdf = new PDFDocument({ [name]: sources }, {}, {}, {}, { autoFirstPage: false, font: null });
  return textSetter({ availableFonts, rightToLeft: false, provideFont: pdf.provideFont.bind(pdf) });
}

/** What is drawn of a line. */
export function textOf(line: readonly Inline[]): string {
  return line.map(({ text }) => text).join('');
}

/** Width of a line as it is set without stretching, and of the spaces in it that give. */
export function natural(line: readonly Inline[]): { readonly width: number; readonly gaps: number } {
  const visible = line.slice(0, visibleEnd(line));
  const width = visible.reduce((sum, inline) => sum + inline.width, 0) - (visible.at(-1)?.trailingCut ?? 0);
  return { width, gaps: visible.reduce((sum, inline, index) => sum + gapAfter(inline, visible[index + 1]), 0) };
}

/** By which share of their width the spaces of the filled lines grow; the last line is none of them. */
export function stretches(lines: readonly (readonly Inline[])[], { first, rest }: Measure): number[] {
  return lines.slice(0, -1).map((line, index) => {
    const { width, gaps } = natural(line);
    return ((index === 0 ? first : rest) - width) / gaps;
  });
}

/** Breaks as Word does: every line takes what it holds. What totally fits is measured against this. */
export function firstFit(inlines: readonly Inline[], { first, rest }: Measure): Inline[][] {
  const lines: Inline[][] = [[]];
  let used = 0;
  let glued: Inline[] = [];
  for (const inline of inlines) {
    glued.push(inline);
    if (inline.noNewLine) continue;
    const width = glued.reduce((sum, piece) => sum + piece.width, 0);
    const measure = lines.length === 1 ? first : rest;
    if (used > 0 && used + width - inline.trailingCut > measure + 0.01) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...glued);
    used += width;
    glued = [];
  }
  return lines;
}

/** A paragraph of boxes by the rules of Knuth and Plass, weighed anew: TeX's demerits with our measures of a space. */
export function demeritsOf(boxes: readonly Box[], ends: readonly number[], { first, rest }: Measure): number {
  let total = 0;
  let before = 1;
  for (const [index, end] of ends.entries()) {
    const start = ends[index - 1] ?? 0;
    const line = boxes.slice(start, end);
    const last = line.at(-1);
    if (!last) return Number.POSITIVE_INFINITY;
    const space = line.reduce((sum, box) => sum + box.inner + box.space, 0) - last.space;
    const width = line.reduce((sum, box) => sum + box.width + box.space, 0) - last.space;
    const measure = index === 0 ? first : rest;
    const room = measure - width;
    if (room < -space / 3 - 0.01) return Number.POSITIVE_INFINITY;
    const isLast = end === boxes.length;
    const ratio = room < 0 ? room / (space * 0.24) : isLast ? 0 : room / Math.max(1, space * 0.6);
    const size = Math.abs(ratio);
    const badness = size <= 4 ? 100 * size ** 3 : 6400 + 4800 * (size - 4);
    const fitness = [-0.5, 0.5, 1].filter((edge) => (edge < 0 ? ratio >= edge : ratio > edge)).length;
    total +=
      (10 + badness) ** 2 +
      (isLast || last.parts === 'nothing' ? 0 : last.parts === 'word' ? 2500 : 1_000_000) +
      (Math.abs(fitness - before) > 1 ? 10_000 : 0);
    if (isLast && index > 0) total += Math.max(0, 50_000 * (1 - (6 * width) / measure));
    before = fitness;
  }
  return total;
}

/** Numbers from 0 to 1, the same for the same seed: a linear congruential generator (Numerical Recipes). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
