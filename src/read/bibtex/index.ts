import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Position } from '../../doc/index.ts';
import { complain } from '../../message.ts';
import type { Data } from '../source.ts';
import { type BibtexEntry, type BibtexField, readEntries } from './entries.ts';
import { decodeLatex } from './latex.ts';
import { fieldsOf, toCsl } from './to-csl.ts';

/** Fields that are never printed: what LaTeX stands in them is nobody's concern. */
const UNPRINTED = ['abstract', 'addendum', 'annotation', 'annote', 'file', 'keywords', 'note'];

/**
 * Reads BibTeX or BibLaTeX as the CSL-JSON that it stands for.
 *
 * @returns a list of sources; nothing when an entry does not parse, and every fault is written
 */
export function readBibtex(file: VFile): Data | undefined {
  const text = String(file);
  const points = location(file);
  const position = (start: number, end: number): Position => ({
    path: file.path,
    start: points.toPoint(start) ?? { line: 1, column: 1 },
    end: points.toPoint(end) ?? { line: 1, column: 1 },
  });
  const { entries, faults } = readEntries(text);
  const fault = (at: number, reason: string, note: string): void =>
    void complain(file, 'bibtex-invalid', points.toPoint(Math.min(at, text.length)), reason, note);
  for (const { at, reason, note } of faults) fault(at, reason, note);
  if (entries.length === 0 && faults.length === 0) {
    fault(0, 'The file holds no entry', 'an entry is written `@book{key, title = {…}, …}`');
  }
  const whole = entries.map((entry) => withParent(entry, entries));
  const value = whole.map((entry) => {
    for (const [name, field] of entry.fields) {
      if (UNPRINTED.includes(name)) continue;
      for (const command of decodeLatex(field.value).unknown) {
        const note = 'write the letter itself: the file is UTF-8';
        fault(field.start, `The LaTeX command \`${command}\` is not known here`, note);
      }
    }
    return toCsl(entry, (latex) => decodeLatex(latex).text);
  });
  if (file.messages.some((message) => message.fatal)) return undefined;
  const place = (path: readonly PropertyKey[]): Position => {
    const [index, variable] = path;
    const entry = whole[Number(index)];
    if (!entry) return position(0, 0);
    const field = variable === undefined ? undefined : fieldOf(entry, String(variable));
    return field ? position(field.start, field.end) : position(entry.start, entry.end);
  };
  return { file, value, place };
}

function fieldOf({ fields }: BibtexEntry, variable: string): BibtexField | undefined {
  return fieldsOf(variable)
    .map((name) => fields.get(name))
    .find((field) => field !== undefined);
}

/** With `crossref` an entry takes from another what it lacks; the title of a book is the book title of its chapter. */
function withParent(entry: BibtexEntry, entries: readonly BibtexEntry[]): BibtexEntry {
  const name = entry.fields.get('crossref')?.value.trim();
  const parent = name === undefined ? undefined : entries.find(({ key }) => key === name);
  if (!parent || parent === entry) return entry;
  const title = parent.fields.get('title');
  const inherited = new Map(parent.fields);
  inherited.delete('title');
  if (title) inherited.set('booktitle', title);
  return { ...entry, fields: new Map([...inherited, ...entry.fields]) };
}
