import type { Stylesheet } from '../../../src/doc/index.ts';
import type { PlacedLine, PlacedNote, PlacedStrip, Printed } from './placed-strips.ts';

/** A line of text in the order of all lines. */
export interface TextLine extends PlacedLine {
  readonly strip: PlacedStrip;
  /** Among the lines of its strip. */
  readonly index: number;
  /** The notes that are called here for the first time. */
  readonly notes: readonly PlacedNote[];
}

/** Lines that belong on one page. */
export type Unit = readonly TextLine[];

/** What is taller than this share of the column may be parted: a row, the notes of a table. */
export const tall = 0.4;

export function columnHeight({ page }: Stylesheet): number {
  return page.height - page.top - page.bottom;
}

/** The units of a text, as the rules of pages want them: not as they were printed. */
export function unitsOf({ strips, notes }: Printed, stylesheet: Stylesheet): Unit[] {
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  const lines = strips.flatMap((strip) =>
    strip.lines.map((placed, index): TextLine => {
      const called = strip.calls.filter(
        ({ call, after }) => call.occurrence === 1 && placed.line.words.includes(after),
      );
      return { ...placed, strip, index, notes: called.flatMap(({ call }) => noteOf.get(call.note) ?? []) };
    }),
  );
  const units: TextLine[][] = [];
  let kept = -1;
  for (const [index, line] of lines.entries()) {
    if (index > kept) units.push([]);
    units.at(-1)?.push(line);
    kept = Math.max(kept, index + reach(line, lines, index, stylesheet));
  }
  return units;
}

/** How many lines after this one belong on its page. */
function reach(line: TextLine, lines: readonly TextLine[], at: number, stylesheet: Stylesheet): number {
  const { strip, index } = line;
  const left = strip.lines.length - index - 1;
  switch (strip.kind) {
    case 'heading':
      return left + 2;
    case 'head':
      return left + 1;
    case 'row':
      return rowReach(line, stylesheet);
    case 'tableNote':
      return noteReach(line, lines, at, stylesheet);
    default:
      return left === 0 && strip.leads ? 1 : ofSeveral(index, strip.lines.length);
  }
}

/** The first two of several stay together, and the last two. */
function ofSeveral(index: number, count: number): number {
  return index < count - 1 && (index === 0 || index === count - 2) ? 1 : 0;
}

function rowReach({ strip, index, line }: TextLine, stylesheet: Stylesheet): number {
  const left = strip.lines.length - index - 1;
  const { table } = strip;
  const isLast = table !== undefined && table.index === table.rows - 1;
  if (isLast && left === 0) return table.hasNotes ? 1 : 0;
  if (rowHeight(strip, stylesheet) <= columnHeight(stylesheet) * tall) {
    return left + (table ? ofSeveral(table.index, table.rows) : 0);
  }
  const isKept = strip.cells.some((words) => {
    const own = strip.lines.filter((placed) => placed.line.words.some((word) => words.includes(word)));
    const place = own.findIndex((placed) => placed.line === line);
    return place !== -1 && ofSeveral(place, own.length) > 0;
  });
  return isKept ? 1 : 0;
}

function noteReach(line: TextLine, lines: readonly TextLine[], at: number, stylesheet: Stylesheet): number {
  const isNote = (other: TextLine | undefined) => other?.strip.kind === 'tableNote';
  let [first, last] = [at, at];
  while (isNote(lines[first - 1])) first -= 1;
  while (isNote(lines[last + 1])) last += 1;
  const count = last - first + 1;
  const isShort = count * lineHeight(line.strip, stylesheet) <= columnHeight(stylesheet) * tall;
  if (isShort) return last - at;
  const { strip, index } = line;
  return Math.max(ofSeveral(at - first, count), ofSeveral(index, strip.lines.length), strip.leads ? 1 : 0);
}

function lineHeight({ role }: PlacedStrip, { paragraphs }: Stylesheet): number {
  return paragraphs[role].line.height;
}

export function rowHeight(strip: PlacedStrip, stylesheet: Stylesheet): number {
  return strip.lines.length * lineHeight(strip, stylesheet) + 2 * stylesheet.table.padding;
}

/** Height of the text of a unit, without the space above. */
export function textHeight(unit: Unit, stylesheet: Stylesheet): number {
  return unit.reduce((sum, { strip, index }, place) => {
    const before = unit[place - 1]?.strip;
    const above = before && before !== strip ? gap(before, strip, stylesheet) : 0;
    const isLast = index === strip.lines.length - 1;
    const isRow = strip.kind === 'row' || strip.kind === 'head';
    const padding = isRow && isLast ? 2 * stylesheet.table.padding : 0;
    return sum + above + lineHeight(strip, stylesheet) + padding + (strip.ruled && isLast ? ruleHeight(stylesheet) : 0);
  }, 0);
}

/** Space between two strips: the larger of what the first wants below and the second above. */
export function gap(above: PlacedStrip, below: PlacedStrip, { paragraphs, table }: Stylesheet): number {
  const isTable = (strip: PlacedStrip) =>
    strip.table !== undefined || strip.kind === 'head' || strip.kind === 'tableNote';
  if (isTable(above) && isTable(below)) return below.kind === 'tableNote' ? table.padding : 0;
  return Math.max(isTable(above) ? table.after : paragraphs[above.role].after, paragraphs[below.role].before);
}

/** The end mark and the break of thought, with the space above and below. */
function ruleHeight({ paragraphs }: Stylesheet): number {
  const { line, before, after } = paragraphs.endMark;
  return line.height + 2 * Math.max(before, after);
}

/** Height of lines of notes on a page; the first ones bring the rule above them. */
export function notesHeight(lines: number, hasRule: boolean, { notes, paragraphs }: Stylesheet): number {
  const { gap: space, thickness } = notes.separator;
  if (lines === 0) return 0;
  return lines * paragraphs.footnote.line.height + (hasRule ? 0 : 2 * space + thickness);
}
