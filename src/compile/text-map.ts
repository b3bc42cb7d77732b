import type { Anchor } from '../doc/index.ts';
import type { Marked } from '../merge/index.ts';

/** The break of a line inside a paragraph, with what lists and quotations put at the beginning of the next; spaces are read once. */
const LINE_BREAK = /(?<![ \t])[ \t]*[\n\u2028\u2029](?:[ \t]*>)*[ \t]*/y;

/** A character reference, as `&amp;` or `&#160;`. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

const ESCAPED = /\\[!-/:-@[-`{-~]/y;

/**
 * Where each character of a text stands. Markdown takes characters out on the way (escapes, references, the breaks of
 * lines): the text is laid along its Markdown, character by character.
 *
 * @param value what became of the Markdown from `start` to `end`
 */
export function mapText(value: string, marked: Marked, start: number, end: number): readonly Anchor[] {
  const source = marked.text.slice(start, end);
  const anchors: Anchor[] = [];
  /** Until which offset of the Markdown characters stand as the last anchor says, while none is taken out. */
  let straight = { shift: 0, still: false, until: -1 };
  let at = 0;
  for (let offset = 0; offset < value.length; ) {
    const step = stepAt(source, at, value, offset);
    if (!step) return [anchorAt(marked, start, 0, true)];
    // An escaped character stands behind its stroke.
    const from = start + at + (step.read === 2 && step.printed === 1 && source[at] === '\\' ? 1 : 0);
    const goesOn = from < straight.until && (straight.still || straight.shift === from - offset);
    if (step.printed > 0 && !goesOn) {
      const { end = from + 1, still = false } = marked.stretchFrom(from) ?? {};
      anchors.push(anchorAt(marked, from, offset));
      straight = { shift: from - offset, still, until: end };
    }
    at += step.read;
    offset += step.printed;
  }
  return anchors.length > 0 ? anchors : [anchorAt(marked, start, 0)];
}

function anchorAt(marked: Marked, from: number, offset: number, still = false): Anchor {
  const stretch = marked.stretchFrom(from);
  if (!stretch) return { offset };
  const { path, point, data } = stretch;
  return { offset, place: { path, point, still: still || stretch.still, ...(data && { data }) } };
}

/** How many characters of the Markdown at `at` became how many of the value at `offset`; nothing when they do not agree. */
function stepAt(
  source: string,
  at: number,
  value: string,
  offset: number,
): { read: number; printed: number } | undefined {
  const escaped = matchAt(ESCAPED, source, at);
  if (escaped && escaped[1] === value[offset]) return { read: 2, printed: 1 };
  const reference = matchAt(REFERENCE, source, at);
  if (reference && !value.startsWith(reference, offset)) {
    return { read: reference.length, printed: (value.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1 };
  }
  const lineBreak = matchAt(LINE_BREAK, source, at);
  if (lineBreak) return { read: lineBreak.length, printed: value[offset] === ' ' ? 1 : 0 };
  return at < source.length && source[at] === value[offset] ? { read: 1, printed: 1 } : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
