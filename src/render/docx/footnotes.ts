import { TextRun, type XmlComponent } from 'docx';
import type { LayoutNote } from '../../layout/index.ts';
import type { Context } from './context.ts';
import { element } from './element.ts';
import { flowWith } from './flow.ts';
import { noteMark } from './note-call.ts';
import { tabs } from './paragraph.ts';

/** `w:id` of every note by its id, counted from 1; Word keeps -1 and 0 for the rules above the notes. */
export function noteNumbers(notes: readonly LayoutNote[]): ReadonlyMap<string, number> {
  return new Map(notes.map((note, index) => [note.id, index + 1]));
}

/**
 * A note of the page foot. docx would put the mark before everything else; the UN Geneva template has a tab before it,
 * so that the mark is set to the right of its column, and a tab after it.
 */
export function footnote(note: LayoutNote, context: Context): XmlComponent {
  const mark = markOf(note, context);
  const blocks = flowWith({ mark }, 'footnote', note.blocks, { ...context, part: 'footnotes' });
  return element('w:footnote', { 'w:id': context.noteNumbers.get(note.id) ?? 0 }, ...blocks);
}

function markOf(note: LayoutNote, context: Context): XmlComponent[] {
  const hangs = context.stylesheet.paragraphs.footnote.hanging > 0;
  const mark = noteMark(note, { ...context, role: 'footnote' }, hangs);
  return [...mark, hangs ? tabs(1) : new TextRun({ text: ' ' })];
}
