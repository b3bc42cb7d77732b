import { all, type XmlElement } from './docx-package.ts';

/** The marks of notes as Word computes them. */
export interface WordNotes {
  /** The mark of each note, in the order in which they stand in their part. */
  readonly notes: readonly string[];
  /** The raised marks of the text in reading order: calls, second calls, the letters of tables. */
  readonly calls: readonly string[];
}

/**
 * Counts the notes of a file (ECMA-376-1, 17.11): a reference whose own mark follows takes no number, a field `NOTEREF`
 * prints the mark of the reference in its bookmark. Raised brackets belong to the mark that they enclose.
 *
 * @param first the mark of the first note in the language of the document: `1`, `(1)`
 *
 * @throws {Error} when a result that is stored is not the one that Word would compute, or a note bears another mark
 */
export function wordNotes(document: XmlElement, footnotes: XmlElement, settings: XmlElement, first: string): WordNotes {
  for (const properties of [...all(settings, 'w:footnotePr'), ...all(document, 'w:footnotePr')]) {
    const other = properties.children.find(
      (child) => typeof child !== 'string' && /num(Fmt|Start|Restart)$/.test(child.name),
    );
    if (other) throw new Error('Numbers of notes that begin or look otherwise are not counted here');
  }
  const marks = new Map<string, string>();
  const bookmarked = new Map<string, string>();
  const calls: string[] = [];
  let [number, bracket] = [0, ''];
  const called = (mark: string): void => {
    calls.push(bracket + mark);
    bracket = '';
  };
  let open: string[] = [];
  let field: { instruction: string; result: string; part: 'instruction' | 'result' } | undefined;
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:bookmarkStart') open.push(element.attributes['w:name'] ?? '');
    if (element.name === 'w:bookmarkEnd') open = [];
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') field = { instruction: '', result: '', part: 'instruction' };
      else if (type === 'separate' && field) field.part = 'result';
      else if (field) {
        called(resultOf(field, bookmarked));
        field = undefined;
      }
    }
    if (element.name === 'w:instrText' && field) field.instruction += element.children.join('');
    if (element.name === 'w:r') {
      const text = textIn(element);
      const reference = all(element, 'w:footnoteReference')[0]?.attributes;
      if (reference) {
        const mark = ['1', 'true', 'on'].includes(reference['w:customMarkFollows'] ?? '') ? text : String(++number);
        marks.set(reference['w:id'] ?? '', mark);
        for (const name of open) bookmarked.set(name, mark);
        called(mark);
      } else if (field?.part === 'result') field.result += text;
      else if (isRaised(element) && text === '(') bracket = text;
      else if (isRaised(element) && text === ')' && bracket === '') calls.push(`${calls.pop() ?? ''}${text}`);
      else if (isRaised(element) && /^\(?\p{L}+\)?$/u.test(text)) called(text);
      else if (bracket !== '' && text !== '') throw new Error(`No mark stands behind the bracket before \`${text}\``);
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(document);
  return { notes: notesOf(footnotes, marks, first), calls };
}

function resultOf(
  { instruction, result }: { readonly instruction: string; readonly result: string },
  bookmarked: ReadonlyMap<string, string>,
): string {
  const name = /^ NOTEREF (\S+)( \\[fh])* $/.exec(instruction)?.[1];
  const mark = bookmarked.get(name ?? '');
  if (mark !== result) throw new Error(`The field${instruction}says ${result}, and Word will say ${mark}`);
  return result;
}

/** A note says its mark itself: the number that Word puts in, or the mark of its own. */
function notesOf(footnotes: XmlElement, marks: ReadonlyMap<string, string>, first: string): string[] {
  const notes = all(footnotes, 'w:footnote').filter(({ attributes }) => attributes['w:type'] === undefined);
  return notes.map((note) => {
    const mark = marks.get(note.attributes['w:id'] ?? '');
    if (mark === undefined) throw new Error(`Nothing calls note ${note.attributes['w:id']}`);
    const numbered = all(note, 'w:footnoteRef').length;
    const said = all(note, 'w:r')
      .filter(isRaised)
      .map((run) => (all(run, 'w:footnoteRef').length > 0 ? mark : textIn(run)))
      .join('');
    const wanted = numbered === 1 ? first.replace('1', mark) : mark;
    if (said !== wanted || numbered > 1 || (numbered === 1) !== /^\d+$/.test(mark)) {
      throw new Error(`The note of mark ${mark} says ${said} and has ${numbered} numbers`);
    }
    return said;
  });
}

function textIn(run: XmlElement): string {
  return all(run, 'w:t')
    .flatMap(({ children }) => children)
    .join('');
}

function isRaised(run: XmlElement): boolean {
  return all(run, 'w:rStyle').some(({ attributes }) => /^Footnote(Reference|Symbol)$/.test(attributes['w:val'] ?? ''));
}
