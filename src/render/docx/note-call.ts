import { BookmarkEnd, BookmarkStart, TextRun, type XmlComponent } from 'docx';
import type { NoteCall } from '../../layout/index.ts';
import { bookmarkName } from './bookmarks.ts';
import type { Context } from './context.ts';
import { element } from './element.ts';
import { legalText } from './legal-text.ts';
import { footnoteReference } from './style-names.ts';

/**
 * The raised figure that calls a note: Word's own reference for the first call, a cross-reference to it for the next,
 * plain raised letters for a table's note, which Word does not number.
 */
export function noteCall(call: NoteCall, context: Context): XmlComponent[] {
  const number = context.noteNumbers.get(call.note);
  const mark = call.kind === 'symbol' ? symbolRun(letters(call.label)) : raised(call.label);
  if (number === undefined || context.part !== 'document') return [mark];
  if (call.occurrence > 1) return [crossReference(mark, number)];
  const reference = call.kind === 'symbol' ? symbolReference(call.label, number) : numberReference(number);
  if (!context.bookmarks.has(call.note)) return [reference];
  return [new BookmarkStart(bookmarkName(number), number), reference, new BookmarkEnd(number)];
}

/** Raised letters that stand for themselves. */
export function raised(label: string): XmlComponent {
  return new TextRun({ style: footnoteReference, children: [letters(label)] });
}

function numberReference(number: number): XmlComponent {
  return markRun(element('w:footnoteReference', { 'w:id': number }));
}

/** A note with a mark of its own takes no number (ECMA-376, 17.11.14), so 1, 2, 3 go on after it. */
function symbolReference(label: string, number: number): XmlComponent {
  return symbolRun(element('w:footnoteReference', { 'w:customMarkFollows': 1, 'w:id': number }), letters(label));
}

/** `\f` sets the number as a reference mark, `\h` makes it a link to the first call. */
function crossReference(mark: XmlComponent, number: number): XmlComponent {
  return element('w:fldSimple', { 'w:instr': ` NOTEREF ${bookmarkName(number)} \\f \\h ` }, mark);
}

/**
 * The mark at the head of a note itself, behind a tab where notes hang. A mark that is no number shares the run of its
 * tab: LibreOffice prints it twice when the first run of the note holds the tab alone.
 */
export function noteMark(kind: NoteCall['kind'], label: string, afterTab: boolean): XmlComponent[] {
  const tab = afterTab ? [element('w:tab')] : [];
  if (kind !== 'number') return [symbolRun(...tab, letters(label))];
  return [...tab.map((child) => new TextRun({ children: [child] })), markRun(element('w:footnoteRef'))];
}

function markRun(...children: XmlComponent[]): XmlComponent {
  return new TextRun({ style: footnoteReference, children });
}

/** Fonts draw the asterisk high and small already; raised once more it would pass for a dot. */
function symbolRun(...children: XmlComponent[]): XmlComponent {
  const style = element('w:rStyle', { 'w:val': footnoteReference });
  return element('w:r', {}, element('w:rPr', {}, style, element('w:vertAlign', { 'w:val': 'baseline' })), ...children);
}

function letters(label: string): XmlComponent {
  return element('w:t', { 'xml:space': 'preserve' }, legalText(label));
}
