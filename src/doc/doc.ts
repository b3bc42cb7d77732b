import type { Block, NoteBlock } from './block.ts';
import type { Language } from './language.ts';
import type { Masthead } from './masthead.ts';
import type { NoBreak } from './no-break.ts';
import type { NoteMarks } from './note-marks.ts';
import type { Position } from './position.ts';

/** A statement whose words are final: data merged, citations turned into notes, nothing numbered or styled yet. */
export interface Doc {
  readonly type: 'doc';
  readonly language: Language;
  /** BCP 47, as word processors have it: `en-GB`. */
  readonly languageTag: string;
  /** The day of the statement, at midnight UTC. */
  readonly date: Date;
  /** The title of the statement, plain text. */
  readonly title: string;
  readonly titlePosition: Position;
  /** Who signs as author, where somebody does; printed nowhere. */
  readonly author?: string;
  readonly masthead: Masthead;
  /** The first page, below the masthead: who submits, the Secretary-General's sentence, the date of receipt. */
  readonly cover: readonly Block[];
  /** The statement itself. */
  readonly body: readonly Block[];
  /** The note that the title calls, by its identifier: in earlier sessions it names who shares the views of the statement. */
  readonly titleNote?: string;
  /** The organizations without consultative status that share its views; empty when there are none, or a note names them. */
  readonly closing: readonly Block[];
  /** Says on the first page who prepared the document, and that it is no official one. */
  readonly disclaimer: string;
  readonly noteLinks: NoteLinks;
  readonly noteMarks: NoteMarks;
  readonly noBreak: NoBreak;
  /** Every note that is called, by identifier. */
  readonly notes: ReadonlyMap<string, Note>;
}

/** What those who hear the document are told of the links between a note and its call; it is not printed. */
export interface NoteLinks {
  /** Of the call: `Note {{label}}`. */
  readonly toNote: string;
  /** Of the label of a note, which leads to its first call. */
  readonly toText: string;
}

export interface Note {
  readonly type: 'note';
  readonly identifier: string;
  readonly children: readonly NoteBlock[];
  readonly position?: Position;
}
