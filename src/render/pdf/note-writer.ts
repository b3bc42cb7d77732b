import type { NoteStyle } from '../../doc/index.ts';
import { type Context, type Page, PageElementWriter } from './pdfmake.ts';
import { drawAt, type FlowItem, gap, heightOf, type Note, type Slice, slice } from './slice.ts';

/** Left for the text when notes of the page before fill a page: three lines. */
const textKept = 36;

/** Rounding of heights must not push a line that fits exactly to the next page. */
const tolerance = 0.01;

/**
 * Fills pages with slices and their notes. A slice and the notes it calls stand on one page: the notes' height is taken
 * from the page before the next slice comes. The one place where pages are ended.
 *
 * Slices that keep with the next are moved together. What cannot be had is given up in this order: keeping together what
 * is taller than a page, then keeping whole a note that is. No line is ever lost.
 */
export class NoteWriter extends PageElementWriter {
  readonly #separator: NoteStyle['separator'];
  /** Lines of the notes at the foot of each page, by its index. */
  readonly #feet = new Map<number, Slice[]>();
  /** Lines of notes that had no room on their page. */
  #carried: Slice[] = [];
  /** The last slice of the text on this page. */
  #previous: Slice | undefined;
  /** Whether the author ended the page before; then the space above the first slice stands. */
  #forced = true;
  #breakPending = false;

  constructor(context: Context, separator: NoteStyle['separator']) {
    super(context);
    this.#separator = separator;
  }

  /** Places the whole flow. */
  fill(flow: readonly FlowItem[]): void {
    let unit: Slice[] = [];
    for (const item of flow) {
      if (!('pageBreak' in item)) unit.push(item);
      if ('pageBreak' in item || !item.keepNext) {
        this.#placeTogether(unit);
        unit = [];
      }
      if ('pageBreak' in item) this.#breakPending = this.#previous !== undefined;
    }
    this.#placeTogether(unit);
    while (this.#carried.length > 0) this.#turnPage();
    this.#drawFeet();
  }

  #placeTogether(unit: readonly Slice[]): void {
    const [first] = unit;
    if (!first) return;
    if (this.#breakPending) {
      this.#turnPage();
      this.#forced = true;
    }
    if (!this.#fits(unit) && this.#isUsed()) this.#turnPage(first);
    while (!this.#fits(unit) && this.#hasFoot() && this.#wouldFit(unit)) this.#turnPage(first);
    if (this.#fits(unit)) this.#place(unit);
    else if (this.#partsNote(unit)) {
      while (this.#hasFoot()) this.#turnPage(first);
      this.#place(unit);
    } else {
      for (const part of unit) this.#placeAlone(part);
    }
  }

  #placeAlone(part: Slice): void {
    while (!this.#fits([part]) && (this.#isUsed() || this.#hasFoot())) this.#turnPage(part);
    this.#place([part]);
  }

  /** Puts slices on this page, and what notes they call as far as it has room. */
  #place(unit: readonly Slice[]): void {
    const context = this.context();
    for (const part of unit) {
      context.moveDown(Math.min(this.#spaceAbove(part), context.availableHeight));
      // pdfmake drops a fragment that is a hair too tall for the page; it was measured to fit.
      this.addFragment({ items: part.items, height: Math.min(part.height, context.availableHeight) });
      this.#previous = part;
      this.#forced = false;
    }
    this.#addNotes(unit.flatMap((part) => part.notes));
  }

  /** Whether an empty page would hold the slices and their notes. */
  #wouldFit(unit: readonly Slice[]): boolean {
    return this.#needed(unit, false) <= this.#pageHeight() + tolerance;
  }

  /** Whether a note is so tall that no page holds it and the slice that calls it; then the slices stay together. */
  #partsNote(unit: readonly Slice[]): boolean {
    return heightOf(unit) < this.#pageHeight() - textKept && unit.some((part) => !this.#wouldFit([part]));
  }

  #hasFoot(): boolean {
    return this.#foot().length > 0;
  }

  #spaceAbove(part: Slice): number {
    if (this.#previous) return gap(this.#previous, part);
    return this.#forced ? part.before : 0;
  }

  #isUsed(): boolean {
    return this.#previous !== undefined;
  }

  #fits(unit: readonly Slice[]): boolean {
    const calls = unit.some((part) => part.notes.length > 0);
    if (calls && this.#carried.length > 0) return false;
    const [first] = unit;
    const above = first ? this.#spaceAbove(first) : 0;
    return above + this.#needed(unit, this.#hasFoot()) <= this.context().availableHeight + tolerance;
  }

  /** Height of slices and of the notes they call. */
  #needed(unit: readonly Slice[], hasSeparator: boolean): number {
    const notes = new Set(unit.flatMap((part) => part.notes));
    const height = [...notes].reduce((sum, note) => sum + noteHeight(note.lines), 0);
    return heightOf(unit) + height + (notes.size > 0 && !hasSeparator ? this.#separatorHeight() : 0);
  }

  #separatorHeight(): number {
    return 2 * this.#separator.gap + this.#separator.thickness;
  }

  #pageHeight(): number {
    const { pageSize, pageMargins } = this.#page();
    return pageSize.height - pageMargins.top - pageMargins.bottom;
  }

  #page(index: number = this.context().page): Page {
    return this.context().pages[index] as Page;
  }

  #foot(): Slice[] {
    const { page } = this.context();
    const foot = this.#feet.get(page) ?? [];
    this.#feet.set(page, foot);
    return foot;
  }

  #addNotes(notes: readonly Note[]): void {
    for (const note of notes) {
      if (this.#carried.length > 0) this.#carried.push(...note.lines);
      else this.#carried.push(...this.#reserve(note.lines));
    }
  }

  /**
   * Takes room for lines of notes, as many as the page has.
   *
   * @param kept height left for the text
   * @param least number of lines that are taken even where there is no room, so that an absurd size cannot fill pages for ever
   * @returns the lines that had no room
   */
  #reserve(lines: readonly Slice[], kept = 0, least = 0): Slice[] {
    const context = this.context();
    let room = context.availableHeight - kept + tolerance - (this.#hasFoot() ? 0 : this.#separatorHeight());
    let count = 0;
    for (const line of lines) {
      room -= lineHeight(line);
      if (room < 0 && count >= least) break;
      count += 1;
    }
    const taken = lines.slice(0, count);
    if (count > 0) {
      context.availableHeight -= noteHeight(taken) + (this.#hasFoot() ? 0 : this.#separatorHeight());
      this.#foot().push(...taken);
    }
    return lines.slice(count);
  }

  /** Goes to a new page: first the notes that had no room on the last one, then the head of the table that goes on. */
  #turnPage(next?: Slice): void {
    this.moveToNextPage();
    this.#breakPending = false;
    this.#forced = false;
    this.#previous = undefined;
    this.#carried = this.#reserve(this.#carried, textKept, 1);
    for (const head of next?.repeat ?? []) {
      this.addFragment({ items: head.items, height: Math.min(head.height, this.context().availableHeight) });
    }
  }

  #drawFeet(): void {
    const { width, thickness, gap } = this.#separator;
    for (const [index, lines] of this.#feet) {
      if (lines.length === 0) continue;
      const page = this.#page(index);
      const x = page.pageMargins.left;
      const y = page.pageSize.height - page.pageMargins.bottom - noteHeight(lines);
      const rule = { type: 'line', x1: 0, x2: width, y1: 0, y2: 0, lineWidth: thickness } as const;
      drawAt(page, [slice([{ type: 'vector', item: rule }], thickness)], x, y - gap - thickness / 2);
      drawAt(page, [slice([], 0), ...lines], x, y);
    }
  }
}

function lineHeight(line: Slice): number {
  return line.before + line.height + line.after;
}

function noteHeight(lines: readonly Slice[]): number {
  return lines.reduce((sum, line) => sum + lineHeight(line), 0);
}
