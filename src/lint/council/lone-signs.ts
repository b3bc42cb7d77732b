import { lineKind } from '../../line-kind.ts';
import { fileAt } from '../../message.ts';
import type { Prose } from '../prose.ts';
import type { Span } from '../quoted.ts';
import type { Subject } from '../rule.ts';
import { around, written } from '../written.ts';

/** The number of an item, or its dash, against a word (Chinese has no space where a line ends); `2.x`, `1.example.org` and `3.5` begin none. */
const ITEM =
  /(?<![\p{N}.-])(?:\p{Nd}{1,3}[.)]|-)(?=\p{Lu}|\p{Lo}|\p{Ll}{2})(?![\p{L}\p{M}\p{N}-]{1,60}[.@:/][\p{L}\p{N}/])/gu;

/** What stands before an item in its line. */
const BEFORE_ITEM = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)*$/;

/** Numbers of items, and dashes, without a space behind: they are words of the paragraph, or of the item above. */
export function itemsWithoutSpace(prose: Prose, subject: Subject): Span[] {
  if (prose.kind !== 'paragraph') return [];
  return [...prose.text.matchAll(ITEM)].flatMap(({ index: start, 0: sign }) => {
    const end = start + sign.length;
    const before = beforeInFile(prose, start, end, subject);
    if (before === undefined) return [];
    // A line that goes on may begin with a dash, as one that parts words does.
    const isFirst = start === 0 ? !before.endsWith('\\') : sign !== '-' && BEFORE_ITEM.test(before);
    return isFirst ? [{ start, end }] : [];
  });
}

/** Asterisks and low lines against the word behind them alone, as those that open emphasis stand; `(_loire)` is the name of an account. */
const OPENER = /(?<![^\s([{“„«‘"'¿¡—–])(?:\*{1,3}|(?<!\((?=_[\p{L}\p{N}_.-]{1,60}\)))_{1,3})(?=\p{L})/gu;

/** Chinese parts no words: there two asterisks anywhere were meant. */
const BETWEEN_HAN = /(?<=[\p{Script=Han}\p{P}])\*\*(?=[\p{Script=Han}\p{P}])/gu;

/** The asterisks of a note that the author marks: behind a word, a figure or what closes them, a space between; `5 * 3` is a sum. */
const NOTE_MARK = /(?<=[\p{L}\p{M}\p{N}\p{Pf}\p{Pe}.,;:!?…%"'؟،؛٪。！？，；：％“] ?)\*{1,3}(?![*\p{L}]|\s?\p{N})/gu;

/** The first sign of a passage that was to open emphasis and did not, since nothing closes it. */
export function openerAlone(prose: Prose, subject: Subject): Span | undefined {
  for (const pattern of [OPENER, ...(subject.doc.language === 'zh' ? [BETWEEN_HAN] : [])]) {
    for (const { index: start, 0: sign } of prose.text.matchAll(pattern)) {
      const end = start + sign.length;
      const before = beforeInFile(prose, start, end, subject);
      if (before === undefined || before.endsWith('\\')) continue;
      if ((start === 0 || before.trim() === '') && noteMarks(subject).has(sign)) continue;
      return { start, end };
    }
  }
  return undefined;
}

const marksOf = new WeakMap<Subject, ReadonlySet<string>>();

/** The asterisks that call notes of the author's own: the same at the beginning of a passage, or of a line, are the note's. */
function noteMarks(subject: Subject): ReadonlySet<string> {
  const known =
    marksOf.get(subject) ??
    new Set(subject.prose.flatMap(({ text }) => [...text.matchAll(NOTE_MARK)].map(([mark]) => mark)));
  marksOf.set(subject, known);
  return known;
}

/** What stands before words in their line; nothing for words that no author wrote so, as those of data. */
function beforeInFile(prose: Prose, start: number, end: number, { statement }: Subject): string | undefined {
  const place = prose.positionOf(start, end);
  if (!place) return undefined;
  const file = fileAt(place, statement);
  const isWritten =
    lineKind(file, place.start.line) === 'text' && written(file, place) === prose.text.slice(start, end);
  return isWritten ? around(file, place.start).before : undefined;
}
