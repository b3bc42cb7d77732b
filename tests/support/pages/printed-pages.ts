import type { Stylesheet } from '../../../src/doc/index.ts';
import type { PlacedText, ReadPage } from '../pdf-reading.ts';

/** A page as a reader sees it: lines of text, and below a short rule the lines of notes. Points from the edges. */
export interface PrintedPage {
  readonly text: readonly PrintedLine[];
  readonly notes: readonly PrintedLine[];
  /** Height of the short rule. */
  readonly separator?: number;
  /** Heights of rules in the text. */
  readonly rules: readonly number[];
}

/** What stands on one baseline, from left to right. */
export interface PrintedLine {
  readonly words: readonly string[];
  /** The raised figures, and the words that they follow; the label of a note follows none. */
  readonly figures: readonly { readonly label: string; readonly after?: string }[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of its tallest letters. */
  readonly size: number;
}

/** Reads a page between head and foot. */
export function printedPage(page: ReadPage, { page: master, notes }: Stylesheet): PrintedPage {
  const [top, bottom] = [master.top, master.height - master.bottom];
  const rules = page.rules.filter(({ y }) => y > top && y < bottom);
  const separator = rules.find(({ x1, x2 }) => near(x1, master.left) && near(x2 - x1, notes.separator.width))?.y;
  const lines = linesOf(
    page.items.filter(({ baseline, text }) => text.trim() !== '' && baseline > top && baseline < bottom),
  );
  return {
    text: lines.filter(({ baseline }) => baseline < (separator ?? bottom)),
    notes: lines.filter(({ baseline }) => baseline > (separator ?? bottom)),
    ...(separator !== undefined && { separator }),
    rules: rules.map(({ y }) => y).filter((y) => y !== separator),
  };
}

function linesOf(items: readonly PlacedText[]): PrintedLine[] {
  const raised = new Set(items.filter((item) => items.some((other) => isRaisedOver(item, other))));
  const baselines = items.filter((item) => !raised.has(item)).map(({ baseline }) => round(baseline));
  return [...new Set(baselines)].sort((a, b) => a - b).map((baseline) => lineAt(baseline, items, raised));
}

/** Whether a figure stands a little above the letters of a line. */
function isRaisedOver(figure: PlacedText, { baseline, size }: Pick<PlacedText, 'baseline' | 'size'>): boolean {
  const rise = baseline - figure.baseline;
  return rise > 1 && rise < 5 && figure.size < size;
}

function lineAt(baseline: number, items: readonly PlacedText[], raised: ReadonlySet<PlacedText>): PrintedLine {
  const text = items.filter((item) => !raised.has(item) && round(item.baseline) === baseline);
  const size = Math.max(...text.map((item) => item.size));
  const above = items.filter((item) => raised.has(item) && isRaisedOver(item, { baseline, size }));
  const own = [...text, ...above].sort((a, b) => a.x - b.x);
  const words: string[] = [];
  const figures: PrintedLine['figures'][number][] = [];
  for (const item of own) {
    const after = words.at(-1);
    if (!raised.has(item)) words.push(...(item.text.match(WORD) ?? []));
    else figures.push({ label: item.text.trim(), ...(after !== undefined && { after }) });
  }
  return {
    words,
    figures,
    left: Math.min(...own.map(({ x }) => x)),
    right: Math.max(...own.map(({ x, width }) => x + width)),
    baseline,
    size,
  };
}

const WORD = /[\p{L}\p{N}]+/gu;

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.1;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
