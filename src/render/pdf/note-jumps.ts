import type { NoteLinks } from '../../doc/index.ts';
import type { NoteCall } from '../../layout/index.ts';
import type { Target } from './link-annotations.ts';
import type { Note } from './slice.ts';
import type { Structure } from './structure.ts';

/** A place of the document that links lead to, and where its link leads in turn. */
export interface Jump {
  /** Its own name; a second call of a note has none. */
  readonly name?: string;
  readonly target: Target;
  readonly contents: string;
}

/** The ways from the calls of notes to the notes, and from their labels back to their first calls. */
export class NoteJumps {
  readonly #notes: ReadonlyMap<string, Note>;
  readonly #words: NoteLinks;
  readonly #called = new Set<string>();

  /** @param notes those that are printed, by identifier */
  constructor(notes: ReadonlyMap<string, Note>, words: NoteLinks) {
    this.#notes = notes;
    this.#words = words;
  }

  /** The way from a call to its note; none when the note is not printed. */
  fromCall({ note, name }: NoteCall): Jump | undefined {
    if (!this.#notes.has(note)) return undefined;
    const first = !this.#called.has(note);
    this.#called.add(note);
    const contents = this.#words.toNote.replace('{{label}}', () => name);
    return { ...(first ? { name: callName(note) } : {}), target: { destination: note }, contents };
  }

  /** The way back from the label of a note; none from other labels, and from a note that no line of the text calls. */
  fromLabel({ role, parent }: Structure): Jump | undefined {
    if (role !== 'Lbl' || parent?.role !== 'Note' || parent.id === undefined) return undefined;
    if (!this.#called.has(parent.id)) return undefined;
    return { name: parent.id, target: { destination: callName(parent.id) }, contents: this.#words.toText };
  }
}

/** `call-1` for the first call of `note-1`. */
function callName(note: string): string {
  return note.replace('note', 'call');
}
