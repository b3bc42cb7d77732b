import type { Note } from '../doc/index.ts';
import { asterisks, letter } from './labels.ts';
import type { LayoutNote, NoteCall } from './model.ts';

/** Gives every note its label as its calls come: one series for the text, one for cover and title, one for each table. */
export class Numbering {
  readonly #kind: LayoutNote['kind'];
  readonly #id: () => string;
  readonly #called = new Map<Note, { readonly id: string; readonly label: string; occurrences: number }>();

  /**
   * @param kind text: numbers; cover and title: asterisks; tables: letters (UN Editorial Manual, Footnotes, chap. 9)
   * @param id the next free id of the document
   */
  constructor(kind: LayoutNote['kind'], id: () => string) {
    this.#kind = kind;
    this.#id = id;
  }

  /** The call of a note at the place that has come: a new label, or the label it has. */
  call(note: Note): NoteCall {
    const entry = this.#called.get(note) ?? { id: this.#id(), label: this.#label(), occurrences: 0 };
    entry.occurrences += 1;
    this.#called.set(note, entry);
    const { id, label, occurrences } = entry;
    return { type: 'noteCall', note: id, label, kind: this.#kind, occurrence: occurrences };
  }

  /** The label of a note that was called. */
  labelOf(note: Note): string | undefined {
    return this.#called.get(note)?.label;
  }

  /** The notes called so far, in the order of their first calls. */
  notes(blocksOf: (note: Note) => LayoutNote['blocks']): LayoutNote[] {
    return [...this.#called].map(([note, { id, label }]) => ({
      type: 'note',
      id,
      label,
      kind: this.#kind,
      blocks: blocksOf(note),
    }));
  }

  #label(): string {
    const number = this.#called.size + 1;
    switch (this.#kind) {
      case 'number':
        return String(number);
      case 'symbol':
        return asterisks(number);
      case 'letter':
        return letter(number);
      default:
        return this.#kind satisfies never;
    }
  }
}

/** Ids counted through a document: `note-1`, `note-2`. */
export function counter(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${++count}`;
}
