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
  const mark = symbol ? symbolRun(context, letters(call.label)) : raised(call.label, context);
  if (number === undefined || context.part !== 'document') return [mark];
  if (call.occurrence > 1) return crossReference(mark, number);
  const reference = symbol ? symbolReference(call.label, number, context) : numberReference(number, context);
  if (!context.bookmarks.has(call.note)) return [reference];
  return [new BookmarkStart(bookmarkName(number), number), reference, new BookmarkEnd(number)];
}

/** Raised letters that stand for themselves. */
export function raised(label: string, context: RunContext): XmlComponent {
  return markRun(context, letters(label));
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
  note: Pick<NoteCall, 'kind' | 'label'>,
  context: RunContext,
  afterTab: boolean,
): XmlComponent[] {
  const tab = afterTab ? [element('w:tab')] : [];
  if (note.kind !== 'number') return [symbolRun(context, ...tab, letters(note.label))];
  return [...tab.map((child) => new TextRun({ children: [child] })), markRun(context, element('w:footnoteRef'))];
}

function markRun(context: RunContext, ...children: XmlComponent[]): XmlComponent {
  return styledRun(context.stylesheet.characters.noteMark.id, context, children);
}

function symbolRun(context: RunContext, ...children: XmlComponent[]): XmlComponent {
  return styledRun(context.stylesheet.characters.noteSymbol.id, context, children);
}

function styledRun(style: string, { stylesheet, role }: RunContext, children: XmlComponent[]): XmlComponent {
  return new TextRun({ style, ...upright(stylesheet.paragraphs[role]), children });
}

function letters(label: string): XmlComponent {
  return element('w:t', { 'xml:space': 'preserve' }, legalText(label));
}
