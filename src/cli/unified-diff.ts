/** Lines of context around each change, as `diff -u` has them. */
const CONTEXT = 3;

type Edit = { readonly sign: ' ' | '-' | '+'; readonly line: string };

/**
 * How two texts differ, in the unified format of diff; an empty text where they do not.
 *
 * @param isShown whether a line of the text before may be shown, counted from 1: context ends where one may not
 * @returns nothing where a line that differs may not be shown
 */
export function unifiedDiff(
  path: string,
  before: string,
  after: string,
  isShown: (line: number) => boolean = () => true,
): string | undefined {
  const edits = editsBetween(linesOf(before), linesOf(after));
  const changed = edits.flatMap(({ sign }, index) => (sign === ' ' ? [] : index));
  const hidden = hiddenEdits(edits, isShown);
  if (changed.some((index) => hidden.has(index))) return undefined;
  const spans: { from: number; to: number }[] = [];
  for (const index of changed) {
    const last = spans.at(-1);
    const reach = (step: -1 | 1): number => {
      let end = index;
      while (Math.abs(end - index) < CONTEXT && edits[end + step] && !hidden.has(end + step)) end += step;
      return end;
    };
    const [from, to] = [reach(-1), reach(1) + 1];
    if (last && from <= last.to) last.to = to;
    else spans.push({ from, to });
  }
  const hunks = spans.map(({ from, to }) => hunk(edits, from, to));
  return hunks.length === 0 ? '' : [`--- a/${path}\n+++ b/${path}\n`, ...hunks].join('');
}

/** The indexes of the lines before that may not be shown. */
function hiddenEdits(edits: readonly Edit[], isShown: (line: number) => boolean): ReadonlySet<number> {
  const hidden = new Set<number>();
  let line = 0;
  for (const [index, { sign }] of edits.entries()) {
    if (sign === '+') continue;
    line += 1;
    if (!isShown(line)) hidden.add(index);
  }
  return hidden;
}

function hunk(edits: readonly Edit[], from: number, to: number): string {
  const count = (part: readonly Edit[], sign: '-' | '+'): number =>
    part.filter((edit) => edit.sign === ' ' || edit.sign === sign).length;
  const [earlier, own] = [edits.slice(0, from), edits.slice(from, to)];
  // A hunk without lines of a text stands behind the line before it.
  const range = (sign: '-' | '+'): string => {
    const length = count(own, sign);
    return `${sign}${count(earlier, sign) + (length === 0 ? 0 : 1)},${length}`;
  };
  const lines = own.map(({ sign, line }) =>
    line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`,
  );
  return `@@ ${range('-')} ${range('+')} @@\n${lines.join('')}`;
}

/** Lines with their ends, which are a part of them. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function editsBetween(before: readonly string[], after: readonly string[]): Edit[] {
  if (before.length !== after.length) return fewestEdits(before, after);
  // What is mended seldom spans lines: then each line is compared with its own.
  return before.flatMap((line, index): Edit[] => {
    const own = after[index] ?? '';
    if (line === own) return [{ sign: ' ', line }];
    return [
      { sign: '-', line },
      { sign: '+', line: own },
    ];
  });
}

/** The fewest lines to take out and to put in: the greedy algorithm of Eugene W. Myers (Algorithmica 1, 1986). */
function fewestEdits(before: readonly string[], after: readonly string[]): Edit[] {
  const [length, width] = [before.length, after.length];
  let reached = new Map([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let depth = 0; ; depth += 1) {
    trace.push(new Map(reached));
    const next = new Map(reached);
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      const isDown = goesDown(next, diagonal, depth);
      let x = isDown ? (next.get(diagonal + 1) ?? 0) : (next.get(diagonal - 1) ?? 0) + 1;
      let y = x - diagonal;
      while (x < length && y < width && before[x] === after[y]) [x, y] = [x + 1, y + 1];
      next.set(diagonal, x);
      if (x >= length && y >= width) return wayBack(trace, before, after);
    }
    reached = next;
  }
}

function goesDown(reached: ReadonlyMap<number, number>, diagonal: number, depth: number): boolean {
  if (diagonal === -depth) return true;
  return diagonal !== depth && (reached.get(diagonal - 1) ?? 0) < (reached.get(diagonal + 1) ?? 0);
}

function wayBack(
  trace: readonly ReadonlyMap<number, number>[],
  before: readonly string[],
  after: readonly string[],
): Edit[] {
  const edits: Edit[] = [];
  let [x, y] = [before.length, after.length];
  for (let depth = trace.length - 1; depth >= 0; depth -= 1) {
    const reached = trace[depth] ?? new Map<number, number>();
    const diagonal = x - y;
    const from = goesDown(reached, diagonal, depth) ? diagonal + 1 : diagonal - 1;
    const fromX = reached.get(from) ?? 0;
    const fromY = fromX - from;
    while (x > fromX && y > fromY) {
      [x, y] = [x - 1, y - 1];
      edits.push({ sign: ' ', line: before[x] ?? '' });
    }
    if (depth === 0) break;
    if (x === fromX) edits.push({ sign: '+', line: after[--y] ?? '' });
    else edits.push({ sign: '-', line: before[--x] ?? '' });
  }
  return edits.reverse();
}
