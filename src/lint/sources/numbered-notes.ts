import type { Doc } from '../../doc/index.ts';
import type { Prose } from '../prose.ts';
import { type NoteWords, wordsOfNotes } from './notes.ts';

/** The notes that bear numbers, in their order; those that only tables call bear letters, and stand below them. */
export function numberedNotes(doc: Doc, prose: readonly Prose[]): NoteWords[] {
  const called = new Set(
    prose.flatMap(({ kind, calls }) => (kind === 'cell' ? [] : calls.map(({ identifier }) => identifier))),
  );
  return wordsOfNotes(doc, prose).filter(({ note }) => called.has(note.identifier));
}
