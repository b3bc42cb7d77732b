import type { Doc, Note } from '../../doc/index.ts';
import type { Prose } from '../prose.ts';

/** A note of the text, with its passages. */
export interface NoteWords {
  readonly note: Note;
  readonly passages: readonly Prose[];
  /** Its words, the passages parted by a space. */
  readonly text: string;
}

/** The notes of the text, in the order of their first calls. */
export function wordsOfNotes({ notes }: Doc, prose: readonly Prose[]): NoteWords[] {
  const passages = new Map<string, Prose[]>();
  for (const passage of prose) {
    if (passage.note === undefined) continue;
    const own = passages.get(passage.note);
    if (own) own.push(passage);
    else passages.set(passage.note, [passage]);
  }
  return [...passages].flatMap(([identifier, own]) => {
    const note = notes.get(identifier);
    return note ? [{ note, passages: own, text: own.map(({ text }) => text).join(' ') }] : [];
  });
}
