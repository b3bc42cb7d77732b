import { fileAt } from '../../message.ts';
import type { Prose } from '../prose.ts';
import { reporter } from '../prose-rule.ts';
import type { LintRule } from '../rule.ts';
import { around } from '../written.ts';

const ENDED = /[.?!…。؟！？][”’"'»)\]]*\s*$/u;

export const noteStop: LintRule = {
  id: 'note-stop',
  documentation: {
    summary: 'A note ends with a full stop.',
    reason:
      'So do 4,620 of 4,626 notes of reports of 2020 to 2025, also behind an address. A note that a citation makes has one of its own. `--fix` mends it.',
    source: 'Practice of the Council’s documents; United Nations Editorial Manual, Footnotes, chap. 4',
    languages: ['en'],
    wrong: [
      'The river rose.[^a]\n\n[^a]: The registe⟦r⟧',
      'The river rose.[^a]\n\n[^a]: Available at https://loire-watch.example/rive⟦r⟧',
    ],
    right: [
      'The river rose.[^a]\n\n[^a]: See “The river rose.”',
      'Why did it rise?[^a]\n\n[^a]: Did it?',
      {
        text: 'The river rose.[^a][@water]\n\n[^a]: [@water]',
        keys: ['sources: sources.yaml'],
        files: { 'sources.yaml': '- { id: water, type: book, title: Water, issued: 2020 }' },
      },
    ],
  },
  check(subject) {
    if (subject.doc.language !== 'en') return;
    const last = new Map<string, Prose>();
    for (const prose of subject.prose) if (prose.note !== undefined) last.set(prose.note, prose);
    for (const prose of last.values()) {
      const { text } = prose;
      const end = text.trimEnd().length;
      if (end === 0 || ENDED.test(text.slice(-20))) continue;
      const place = prose.positionOf(end - 1, end);
      // Behind the address of a link that stands in angle brackets or parentheses a stop would be part of it.
      const alone = place && around(fileAt(place, subject.statement), place.end).behind.trim() === '';
      reporter('note-stop', prose, subject)(end - 1, end, {
        reason: 'The note does not end with a full stop',
        note: 'end it with one',
        ...(alone && { instead: `${text.slice(end - 1, end)}.` }),
      });
    }
  },
};
