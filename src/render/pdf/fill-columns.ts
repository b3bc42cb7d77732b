import { Column, type ColumnMeasures } from './column.ts';
import { firmUnits, sections, units } from './keeps.ts';
import { type FlowItem, heightOf, type Slice } from './slice.ts';

/** Text of up to this share of a page still begins on one that notes of the page before would fill. */
const shareKept = 1 / 3;

/**
 * Fills the columns of pages with slices and their notes: what keeps together stands on one page, with the notes it calls.
 *
 * What no page holds is parted with the least harm: first the lines of a paragraph, then a note, last a heading from its
 * text. A note begins on the page of its call even then, and goes on before any later note. Nothing is lost.
 *
 * @returns at least one column
 */
export function fillColumns(flow: readonly FlowItem[], measures: ColumnMeasures): readonly Column[] {
  const filler = new ColumnFiller(measures);
  for (const section of sections(flow)) filler.fill(units(section));
  return filler.end();
}

class ColumnFiller {
  readonly #measures: ColumnMeasures;
  readonly #columns: Column[];
  /** The last of the columns. */
  #column: Column;
  /** Lines of notes that found no room on the page of their call. */
  #carried: readonly Slice[] = [];

  constructor(measures: ColumnMeasures) {
    this.#measures = measures;
    this.#column = new Column(measures, true);
    this.#columns = [this.#column];
  }

  /** Places units from the top of a page on. */
  fill(section: readonly Slice[][]): void {
    if (!this.#column.isEmpty()) this.#turn(section[0] ?? [], true);
    for (const unit of section) this.#place(unit);
  }

  end(): readonly Column[] {
    while (this.#carried.length > 0) this.#turn([]);
    return this.#columns;
  }

  /** Places slices that keep together, on this page or on the next that has room. */
  #place(unit: readonly Slice[]): void {
    if (unit.length === 0) return;
    const parts = firmUnits(unit);
    if (this.#goesOnAPage(unit)) {
      while (!this.#goesHere(unit, linesCalled(unit))) this.#turn(unit);
      this.#put(unit, linesCalled(unit));
    } else if (parts.length > 1 && parts.every((part) => this.#goesOnAPage(part))) {
      for (const part of parts) this.#place(part);
    } else {
      this.#placeTall(parts);
    }
  }

  /** Places parts one of which no page holds with its notes. Parts beside it that call nothing stay with it. */
  #placeTall(parts: readonly Slice[][]): void {
    const tall = parts.findIndex((part) => !this.#goesOnAPage(part));
    const start = parts.findLastIndex((part, index) => index < tall && callsNotes(part)) + 1;
    const next = parts.findIndex((part, index) => index > tall && callsNotes(part));
    const end = next === -1 ? parts.length : next;
    this.#place(parts.slice(0, start).flat());
    this.#partNote(parts.slice(start, end).flat());
    this.#place(parts.slice(end).flat());
  }

  /** Begins a note below the slices around its call; the pages after it take the rest. */
  #partNote(unit: readonly Slice[]): void {
    const tall = unit.findIndex((_, index) => !this.#goesOnAPage(unit.slice(0, index + 1)));
    const next = unit.findIndex((part, index) => index > tall && callsNotes([part]));
    const begun = next === -1 ? unit : unit.slice(0, next);
    const beginning = this.#beginningOfNotes(begun);
    const isTextTall = !new Column(this.#measures).holds(begun, units(linesCalled(begun))[0] ?? []);
    if (isTextTall && unit.length > 1) {
      for (const part of unit) this.#place([part]);
      return;
    }
    while (!this.#goesHere(begun, beginning) && !this.#isFresh()) this.#turn(begun);
    this.#put(begun, beginning);
    this.#place(unit.slice(begun.length));
  }

  /** Whether an empty page holds slices and the notes they call. */
  #goesOnAPage(unit: readonly Slice[]): boolean {
    return new Column(this.#measures).holds(unit, linesCalled(unit));
  }

  /** Whether this page has room for slices and for lines of their notes. */
  #goesHere(unit: readonly Slice[], notes: readonly Slice[]): boolean {
    if (notes.length > 0 && this.#carried.length > 0) return false;
    return this.#column.holds(this.#headed(unit, notes), notes);
  }

  /** The lines of notes that must stand on the page of their calls: all up to the note that is parted, and where that begins. */
  #beginningOfNotes(unit: readonly Slice[]): Slice[] {
    const lines: Slice[] = [];
    for (const note of unit.flatMap((slice) => slice.notes)) {
      const isWhole = new Column(this.#measures).holds(unit, [...lines, ...note.lines]);
      lines.push(...(isWhole ? note.lines : (units(note.lines)[0] ?? [])));
      if (!isWhole) break;
    }
    return lines;
  }

  #isFresh(): boolean {
    return this.#column.isEmpty() && !this.#column.opened && this.#carried.length === 0;
  }

  /** Puts slices on this page, and of their notes what it has room for. */
  #put(unit: readonly Slice[], notes: readonly Slice[]): void {
    this.#column.addText(this.#headed(unit, notes));
    if (notes.length > 0) this.#carried = this.#column.takeNotes(linesCalled(unit));
  }

  /** Slices with the head of the table that goes on with them at the top of a page, if there is room for it at all. */
  #headed(unit: readonly Slice[], notes: readonly Slice[]): readonly Slice[] {
    if (this.#column.text.length > 0) return unit;
    const headed = [...(unit[0]?.repeat ?? []), ...unit];
    return new Column(this.#measures).holds(headed, notes) ? headed : unit;
  }

  /** Goes to a new page, which first takes the notes that found no room on the last one. */
  #turn(next: readonly Slice[], opened = false): void {
    // Space above the first slice is no reason to leave a page empty.
    if (this.#column.isEmpty()) this.#columns.pop();
    this.#column = new Column(this.#measures, opened);
    this.#columns.push(this.#column);
    const height = heightOf(this.#headed(next, []));
    const waits = callsNotes(next) || height > this.#measures.height * shareKept;
    this.#carried = this.#column.takeNotes(this.#carried, waits ? 0 : height);
  }
}

function callsNotes(slices: readonly Slice[]): boolean {
  return slices.some((slice) => slice.notes.length > 0);
}

/** The lines of all notes that slices call, in order. */
function linesCalled(slices: readonly Slice[]): Slice[] {
  return slices.flatMap((slice) => slice.notes.flatMap((note) => note.lines));
}
