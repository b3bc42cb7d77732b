import type { Note, NoteMarks } from '../doc/index.ts';
import { asterisks, counterOf, listLabel } from './labels.ts';
import type { LayoutNote, NoteCall } from './model.ts';

interface Called extends Pick<LayoutNote, 'id' | 'label' | 'name'> {
  occurrences: number;
}

/** Gives every note its label as its calls come: one series for the text, one for cover and title, one for each table. */
export class Numbering {
  readonly #kind: LayoutNote['kind'];
  readonly #marks: NoteMarks;
  readonly #id: () => string;
  readonly #called = new Map<Note, Called>();

  /**
   * @param kind text: numbers; cover and title: asterisks; tables: letters (UN Editorial Manual, Footnotes, chap. 9)
   * @param marks of the language
   * @param id the next free id of the document
   */
  constructor(kind: LayoutNote['kind'], marks: NoteMarks, id: () => string) {
    this.#kind = kind;
    this.#marks = marks;
    this.#id = id;
  }

  /** The call of a note at the place that has come: a new label, or the label it has. */
  call(note: Note): NoteCall {
    const entry = this.#called.get(note) ?? { id: this.#id(), ...this.#mark(), occurrences: 0 };
    entry.occurrences += 1;
    this.#called.set(note, entry);
    const { id, label, name, occurrences } = entry;
    return { type: 'noteCall', note: id, label, name, kind: this.#kind, occurrence: occurrences };
  }

  /** What words call a note that was called. */
  nameOf(note: Note): string | undefined {
    return this.#called.get(note)?.name;
  }

  /** The notes called so far, in the order of their first calls. */
  notes(blocksOf: (note: Note) => LayoutNote['blocks']): LayoutNote[] {
    return [...this.#called].map(([note, { id, label, name }]) => ({
      type: 'note',
      id,
      label,
      name,
      kind: this.#kind,
      blocks: blocksOf(note),
    }));
  }

  #mark(): Pick<LayoutNote, 'label' | 'name'> {
    const number = this.#called.size + 1;
    if (this.#kind === 'symbol') return { label: asterisks(number), name: asterisks(number) };
    const pattern = this.#marks[this.#kind];
    return { label: listLabel(pattern, number), name: counterOf(pattern, number) };
  }
}

/** Ids counted through a document: `note-1`, `note-2`. */
export function counter(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${++count}`;
}
