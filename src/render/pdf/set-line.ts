import type { ParagraphStyle } from '../../doc/index.ts';
import type { LayoutParagraph } from '../../layout/index.ts';
import type { Artifact } from './artifacts.ts';
import type { Inline } from './inlines.ts';
import { justified } from './manner.ts';
import type { LineFont, PageLine } from './pdfmake.ts';
import type { Structure } from './structure.ts';
import { gapAfter, visibleEnd } from './units.ts';
import { inVisualOrder } from './visual-order.ts';

/** An entry of the navigation pane. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
}

/** Height of a line, and how far below its top the letters stand, in points. */
export interface LineMetrics {
  readonly height: number;
  readonly baseline: number;
}

/** A line of text whose letters have their places. Its height is the style's and not that of its tallest letter. */
export class SetLine implements PageLine {
  readonly inlines: readonly Inline[];
  readonly metrics: LineMetrics;
  x: number;
  y = 0;
  /** Absent for what is no part of the text: running heads, repeated table heads. */
  structure?: Structure;
  bookmark?: Bookmark;
  /** Of a line that is no part of the text: which, if it runs at the head or foot of pages. */
  artifact?: Artifact;

  /** Without the spaces that hang over its end. */
  readonly width: number;

  constructor(
    inlines: readonly Inline[],
    metrics: LineMetrics,
    { x, width }: { readonly x: number; readonly width: number },
    structure?: Structure,
  ) {
    this.inlines = inlines;
    this.metrics = metrics;
    this.x = x;
    this.width = width;
    if (structure) this.structure = structure;
  }

  clone(): SetLine {
    return Object.assign(new SetLine(this.inlines, this.metrics, this, this.structure), this);
  }
}

/**
 * Gives every inline of a line its place.
 *
 * @param left where the line begins, in points from the left margin; from the right one in text from right to left
 * @param width what it may fill
 * @param fill whether it is stretched to `width`: the lines of a justified paragraph but the last
 */
export function setLine(
  inlines: readonly Inline[],
  metrics: LineMetrics,
  place: { left: number; width: number; align: LayoutParagraph['align']; fill: boolean; rightToLeft: boolean },
  structure?: Structure,
): SetLine {
  const room = place.width - naturalWidth(inlines);
  const visible = inlines.slice(0, visibleEnd(inlines));
  const gapOf = room > 0 ? wideningGap : gapAfter;
  const gaps = visible.map((inline, index) => gapOf(inline, visible[index + 1]));
  const stretch = place.align === 'justify' ? share(room, gaps, place.fill) : 0;
  const spaced = inlines.map((inline, index) => ({ ...inline, stretch: stretch * (gaps[index] ?? 0) }));
  const { inlines: placed, width } = inVisualOrder(spaced, place.rightToLeft);
  return new SetLine(placed, metrics, { x: place.left + indent(place.align, room), width }, structure);
}

/** A space of its own size: what the gap between two Chinese signs counts for beside those between words. */
const EAST_ASIAN_GAP = 0.25;

const IDEOGRAPHIC_END = /[\p{Script=Han}\u3000-\u303f\uff00-\uff65]$/u;
const IDEOGRAPHIC_START = /^[\p{Script=Han}\u3000-\u303f\uff00-\uff65]/u;

/** What a line that is not full takes: Chinese has no spaces, and grows between its signs. */
function wideningGap(inline: Inline, next: Inline | undefined): number {
  const gap = gapAfter(inline, next);
  if (gap > 0 || next === undefined || next.raised) return gap;
  const isBesideSign = IDEOGRAPHIC_END.test(inline.text) || IDEOGRAPHIC_START.test(next.text);
  return isBesideSign ? EAST_ASIAN_GAP * inline.fontSize : 0;
}

/** What every space gets of the room that is left, as a share of its width: less than nothing in a line that is too full. */
function share(room: number, gaps: readonly number[], fill: boolean): number {
  const width = gaps.reduce((sum, gap) => sum + gap, 0);
  if (width === 0 || (room > 0 && !fill)) return 0;
  return Math.max(-justified.shrink.most, room / width);
}

/** Without the spaces that hang over the end. */
function naturalWidth(inlines: readonly Inline[]): number {
  const visible = inlines.slice(0, visibleEnd(inlines));
  return visible.reduce((sum, inline) => sum + inline.width, 0) - (visible.at(-1)?.trailingCut ?? 0);
}

function indent(align: LayoutParagraph['align'], room: number): number {
  if (align === 'right') return room;
  return align === 'center' ? room / 2 : 0;
}

/**
 * Height and baseline of a line, as Word has them: `exact` whatever stands in it, `atLeast` the style's height or the
 * font's, `auto` the font's. What is more than the letters need stands above them. Raised figures do not count, nor do the
 * fonts of other scripts: a foreign name does not push its line from the others.
 *
 * @param font of the style
 */
export function lineMetrics(inlines: readonly Inline[], style: ParagraphStyle, font: LineFont): LineMetrics {
  const plain = inlines.filter((inline) => !inline.raised && inline.text !== '');
  const size = plain.length > 0 ? Math.max(...plain.map(({ fontSize }) => fontSize)) : style.size;
  const natural = emHeight(font) * size;
  const descent = (-font.descender / 1000) * size;
  const height = heights[style.line.rule](style.line.height, natural);
  return { height, baseline: height - descent };
}

const heights: Readonly<Record<ParagraphStyle['line']['rule'], (height: number, natural: number) => number>> = {
  exact: (height) => height,
  atLeast: (height, natural) => Math.max(height, natural),
  auto: (_height, natural) => natural,
};

function emHeight(font: LineFont): number {
  return (font.ascender - font.descender + font.lineGap) / 1000;
}
