import { closing } from './break-opportunities.ts';
import { graphemes } from './font-runs.ts';
import type { Inline, TextSetter } from './inlines.ts';
import { type Box, type Measure, tolerance } from './total-fit.ts';

/** Inlines that no line parts. */
export interface Unit extends Box {
  readonly inlines: readonly Inline[];
}

/**
 * What the spaces after an inline give and take to fill a line. A raised figure stands at its word even after a space.
 *
 * @param next the inline after it on its line
 */
export function gapAfter(inline: Inline, next: Inline | undefined): number {
  return next === undefined || next.raised ? 0 : inline.trailingCut;
}

/**
 * Puts inlines together to units that fit into lines. What is glued but wider than the line is parted: at its spaces, then
 * between its inlines, then between any two characters. Overflow would hide text, parting does not.
 *
 * @param inlines without a forced end of line but at the last
 */
export function unitsOf(inlines: readonly Inline[], measure: Measure, text: TextSetter): Unit[] {
  const glued = withoutLoneSpaces(gluedTogether(inlines));
  return glued.flatMap((together, index) => {
    const parts = narrowed(together, index === 0 ? measure.first : measure.rest, text);
    return parts.map((part, at) => unit(part, at < parts.length - 1));
  });
}

function unit(inlines: readonly Inline[], isParted: boolean): Unit {
  const extent = extentOf(inlines);
  const parts = extent.space > 0 ? 'nothing' : isParted ? 'unit' : 'word';
  return { inlines, ...extent, parts };
}

function extentOf(inlines: readonly Inline[]): Pick<Box, 'width' | 'inner' | 'space'> {
  const [first] = inlines;
  // Nearly all units are one word.
  if (first && inlines.length === 1) {
    return { width: first.width - first.trailingCut, inner: 0, space: first.trailingCut };
  }
  const end = visibleEnd(inlines);
  const space = sum(inlines.slice(end - 1), ({ trailingCut }) => trailingCut);
  const width = sum(inlines, (inline) => inline.width) - space;
  const inner = sum(inlines.slice(0, Math.max(0, end - 1)), (inline, index) => gapAfter(inline, inlines[index + 1]));
  return { width, inner, space };
}

/** The index after the last inline that is more than spaces. */
export function visibleEnd(inlines: readonly Inline[]): number {
  return inlines.findLastIndex(({ text }) => text.trim() !== '') + 1;
}

function gluedTogether(inlines: readonly Inline[]): Inline[][] {
  const result: Inline[][] = [];
  let glued = false;
  for (const inline of inlines) {
    if (glued) result.at(-1)?.push(inline);
    else result.push([inline]);
    glued = inline.noNewLine === true && inline.lineEnd !== true;
  }
  return result;
}

/** A space of its own belongs to the word before it; the one that begins a line is dropped, which keeps the edge straight. */
function withoutLoneSpaces(groups: readonly Inline[][]): Inline[][] {
  const result: Inline[][] = [];
  for (const group of groups) {
    const isSpace = visibleEnd(group) === 0 && group.some(({ text }) => text !== '');
    const before = result.at(-1);
    if (isSpace && before) before.push(...group);
    else if (!isSpace || group.at(-1)?.lineEnd) result.push(group);
  }
  return result;
}

const partings = [atSpaces, betweenInlines, betweenCharacters];

function narrowed(inlines: readonly Inline[], width: number, text: TextSetter, level = 0): (readonly Inline[])[] {
  const part = partings[level];
  if (!part || extentOf(inlines).width <= width + tolerance) return [inlines];
  return withoutLoneSpaces(part(inlines, text)).flatMap((smaller) => narrowed(smaller, width, text, level + 1));
}

function atSpaces(inlines: readonly Inline[]): Inline[][] {
  return grouped(inlines, (before) => before.trailingCut === 0);
}

function betweenInlines(inlines: readonly Inline[]): Inline[][] {
  return grouped(inlines, () => false);
}

/** The pieces are joined again when they are drawn side by side. */
function betweenCharacters(inlines: readonly Inline[], text: TextSetter): Inline[][] {
  const characters = inlines.flatMap((inline) => (inline.raised ? [inline] : betweenGraphemes(inline, text)));
  return grouped(characters, () => false);
}

function betweenGraphemes(inline: Inline, text: TextSetter): Inline[] {
  const segments = graphemes(inline.text.trimEnd());
  const last = segments.pop();
  if (last === undefined || segments.length === 0) return [inline];
  const { lineEnd: _, ...plain } = inline;
  const spaces = inline.text.slice(inline.text.trimEnd().length);
  return [...segments.map((segment) => text.withText(plain, segment)), text.withText(inline, `${last}${spaces}`)];
}

/** Inlines with those that belong to them: raised figures, and the points after these. */
function grouped(inlines: readonly Inline[], isTogether: (before: Inline) => boolean): Inline[][] {
  const groups: Inline[][] = [];
  for (const inline of inlines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isClosing = before?.raised && closing.test(inline.text);
    if (group && before && (inline.raised || isClosing || isTogether(before))) group.push(inline);
    else groups.push([inline]);
  }
  return groups;
}

function sum(inlines: readonly Inline[], of: (inline: Inline, index: number) => number): number {
  return inlines.reduce((total, inline, index) => total + of(inline, index), 0);
}
