import { BookmarkEnd, BookmarkStart, TextRun, type XmlComponent } from 'docx';
import type { NoteCall } from '../../layout/index.ts';
import { bookmarkName } from './bookmarks.ts';
import type { RunContext } from './context.ts';
import { element } from './element.ts';
import { legalText } from './legal-text.ts';
import { upright } from './letters.ts';

/**
 * The raised figure that calls a note: Word's own reference for the first call, a cross-reference to it for the next,
 * plain raised letters for a table's note, which Word does not number.
 */
export function noteCall(call: NoteCall, context: RunContext): XmlComponent[] {
  const number = context.noteNumbers.get(call.note);
  const symbol = call.kind === 'symbol';
  if (number === undefined || context.part !== 'document') {
    return [symbol ? symbolRun(context, letters(call.label)) : raised(call.label, context)];
  }
  if (call.occurrence > 1) {
    const mark = symbol ? symbolRun(context, letters(call.name)) : raised(call.name, context);
    return enclosed(call, crossReference(mark, number), context);
  }
  const reference = symbol ? symbolReference(call.label, number, context) : numberReference(number, context);
  if (!context.bookmarks.has(call.note)) return enclosed(call, [reference], context);
  const bookmarked = [new BookmarkStart(bookmarkName(number), number), reference, new BookmarkEnd(number)];
  return enclosed(call, bookmarked, context);
}

/** Raised letters that stand for themselves. */
export function raised(label: string, context: RunContext): XmlComponent {
  return markRun(context, letters(label));
}

/** What Word counts, between the signs of its language: it has no pattern for the marks of notes, as it has for lists. */
function enclosed(
  { label, name }: Pick<NoteCall, 'label' | 'name'>,
  counted: readonly XmlComponent[],
  context: RunContext,
): XmlComponent[] {
  const at = label.indexOf(name);
  const sign = (text: string): XmlComponent[] => (text === '' ? [] : [raised(text, context)]);
  return [...sign(label.slice(0, at)), ...counted, ...sign(label.slice(at + name.length))];
}

function numberReference(number: number, context: RunContext): XmlComponent {
  return markRun(context, element('w:footnoteReference', { 'w:id': number }));
}

/** A note with a mark of its own takes no number (ECMA-376, 17.11.14), so 1, 2, 3 go on after it. */
function symbolReference(label: string, number: number, context: RunContext): XmlComponent {
  const attributes = { 'w:customMarkFollows': 1, 'w:id': number };
  return symbolRun(context, element('w:footnoteReference', attributes), letters(label));
}

/**
 * `\f` sets the number as a reference mark, `\h` makes it a link to the first call. A field of several runs is what Word
 * itself writes; pandoc and mammoth lose what stands in a `w:fldSimple`.
 */
function crossReference(mark: XmlComponent, number: number): XmlComponent[] {
  const instruction = ` NOTEREF ${bookmarkName(number)} \\f \\h `;
  return [
    fieldRun(element('w:fldChar', { 'w:fldCharType': 'begin' })),
    fieldRun(element('w:instrText', { 'xml:space': 'preserve' }, instruction)),
    fieldRun(element('w:fldChar', { 'w:fldCharType': 'separate' })),
    mark,
    fieldRun(element('w:fldChar', { 'w:fldCharType': 'end' })),
  ];
}

function fieldRun(part: XmlComponent): XmlComponent {
  return new TextRun({ children: [part] });
}

/**
 * The mark at the head of a note itself, behind a tab where notes hang. A mark that is no number shares the run of its
 * tab: LibreOffice prints it twice when the first run of the note holds the tab alone.
 */
export function noteMark(
  note: Pick<NoteCall, 'kind' | 'label' | 'name'>,
  context: RunContext,
  afterTab: boolean,
): XmlComponent[] {
  const tab = afterTab ? [element('w:tab')] : [];
  if (note.kind !== 'number') return [symbolRun(context, ...tab, letters(note.label))];
  const number = markRun(context, element('w:footnoteRef'));
  return [...tab.map((child) => new TextRun({ children: [child] })), ...enclosed(note, [number], context)];
}

function markRun(context: RunContext, ...children: XmlComponent[]): XmlComponent {
  return styledRun(context.stylesheet.characters.noteMark.id, context, children);
}

function symbolRun(context: RunContext, ...children: XmlComponent[]): XmlComponent {
  return styledRun(context.stylesheet.characters.noteSymbol.id, context, children);
}

/** Word takes a run's direction from its `w:rtl`: without it, a mark behind a Latin name would stand on its other side. */
function styledRun(
  style: string,
  { stylesheet, role, rightToLeft }: RunContext,
  children: XmlComponent[],
): XmlComponent {
  const direction = rightToLeft ? { rightToLeft } : {};
  return new TextRun({ style, ...upright(stylesheet.paragraphs[role]), ...direction, children });
}

function letters(label: string): XmlComponent {
  return element('w:t', { 'xml:space': 'preserve' }, legalText(label));
}
