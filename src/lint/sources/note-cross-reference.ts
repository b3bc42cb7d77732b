import { reporter } from '../prose-rule.ts';
import type { LintRule } from '../rule.ts';
import { numberedNotes } from './numbered-notes.ts';

/** `footnote 26`, `footnotes 3`. */
const REFERENCE = /(?<=\bsee (?:also )?(?:foot)?notes? )\d{1,4}\b/giu;

export const noteCrossReference: LintRule = {
  id: 'note-cross-reference',
  documentation: {
    summary: 'The footnote to which a note refers stands before it.',
    reason:
      'Numbers that authors type do not move with their notes: one note more, and they lead to another source. A source that is cited by its key, `[@key]`, gets the right number by itself.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 5',
    languages: ['en'],
    wrong: [
      'One.[^a] Two.[^b]\n\n[^a]: Brook, *Rivers*.\n[^b]: Brook, *Rivers* (see footnote ⟦2⟧), p. 5.',
      'One.[^a] Two.[^b]\n\n[^a]: Brook, *Rivers* (see footnote ⟦7⟧).\n[^b]: Brook, *Valleys*.',
    ],
    right: [
      'One.[^a] Two.[^b]\n\n[^a]: Brook, *Rivers*.\n[^b]: Brook, *Rivers* (see footnote 1), p. 5.',
      'See footnote 40 of that report.',
      'One.[^a]\n\n[^a]: A/HRC/31/69, which says “see footnote 12”.',
    ],
  },
  check(subject) {
    if (subject.doc.language !== 'en') return;
    for (const [index, { passages }] of numberedNotes(subject.doc, subject.prose).entries()) {
      for (const passage of passages) {
        const report = reporter('note-cross-reference', passage, subject);
        for (const { 0: number, index: start } of passage.text.matchAll(REFERENCE)) {
          const end = start + number.length;
          if ((Number(number) >= 1 && Number(number) <= index) || passage.isQuoted(start, end)) continue;
          const reason = `This is footnote ${index + 1}, and no footnote before it bears the number ${number}`;
          const note =
            'name the footnote that is meant, or cite its source by `[@key]`: its number is then always right';
          report(start, end, { reason, note });
        }
      }
    }
  },
};
