import { units } from './keeps.ts';
import { gap, heightOf, type Slice } from './slice.ts';

/** What the columns of a document measure, in points. */
export interface ColumnMeasures {
  readonly height: number;
  /** Of the rule between text and notes, with the space on both its sides. */
  readonly separator: number;
}

/** Rounding of heights must not push a line that fits exactly to the next page. */
const tolerance = 0.01;

/** The column of one page while it is filled: text from its top, notes from its bottom. */
export class Column {
  readonly text: Slice[] = [];
  readonly notes: Slice[] = [];
  /** Whether the space above the first slice stands: it does where a page was not ended for want of room. */
  readonly opened: boolean;
  readonly #measures: ColumnMeasures;
  #room: number;

  constructor(measures: ColumnMeasures, opened: boolean = false) {
    this.#measures = measures;
    this.opened = opened;
    this.#room = measures.height;
  }

  isEmpty(): boolean {
    return this.text.length === 0 && this.notes.length === 0;
  }

  /** Whether there is room for more text, and for more lines of notes. */
  holds(text: readonly Slice[], notes: readonly Slice[]): boolean {
    return this.#textHeight(text) + this.#notesHeight(notes) <= this.#room + tolerance;
  }

  addText(text: readonly Slice[]): void {
    this.#room -= this.#textHeight(text);
    this.text.push(...text);
  }

  /**
   * Adds lines of notes, as many as there is room for. A page takes one line at least if it has nothing else, so that an
   * absurd size cannot fill pages for ever.
   *
   * @param kept height left for text
   * @returns the lines that found no room
   */
  takeNotes(lines: readonly Slice[], kept = 0): Slice[] {
    const parts = units(lines);
    let count = 0;
    let room = this.#room - kept + tolerance;
    let previous = this.notes.at(-1);
    for (const part of parts) {
      room -= this.#heightBelow(previous, part);
      if (room < 0) break;
      count += part.length;
      previous = part.at(-1);
    }
    if (count === 0 && lines.length > 0 && this.isEmpty()) count = 1;
    const taken = lines.slice(0, count);
    this.#room -= this.#notesHeight(taken);
    this.notes.push(...taken);
    return lines.slice(count);
  }

  #textHeight(text: readonly Slice[]): number {
    const [first] = text;
    if (!first) return 0;
    const previous = this.text.at(-1);
    const above = previous ? gap(previous, first) : this.opened ? first.before : 0;
    return above + heightOf(text);
  }

  #notesHeight(lines: readonly Slice[]): number {
    return this.#heightBelow(this.notes.at(-1), lines);
  }

  /** Height of lines of notes with what parts them from the note above, or from the text. */
  #heightBelow(previous: Slice | undefined, lines: readonly Slice[]): number {
    const [first] = lines;
    if (!first) return 0;
    return (previous ? gap(previous, first) : this.#measures.separator) + heightOf(lines);
  }
}
