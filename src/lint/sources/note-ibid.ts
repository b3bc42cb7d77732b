import { reporter } from '../prose-rule.ts';
import type { LintRule } from '../rule.ts';
import { numberedNotes } from './numbered-notes.ts';

const IBID = /^ibid\b/iu;

export const noteIbid: LintRule = {
  id: 'note-ibid',
  documentation: {
    summary: '`Ibid.` stands in a note only where the note before it has one source.',
    reason:
      'In the first note nothing stands before it, and behind a note of several sources nobody knows which is meant. A source that is cited by its key, `[@key]`, is repeated in the right form by itself.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 5',
    wrong: [
      'One.[^a]\n\n[^a]: ⟦Ibid⟧., p. 5.',
      'One.[^a] Two.[^b]\n\n[^a]: Brook, *Rivers*; and Weir, *Valleys*.\n[^b]: ⟦Ibid⟧., p. 5.',
    ],
    right: [
      'One.[^a] Two.[^b]\n\n[^a]: Brook, *Rivers*.\n[^b]: Ibid., p. 5.',
      'One.[^a] Two.[^b] Three.[^c]\n\n[^a]: Brook, *Rivers*.\n[^b]: Ibid., p. 5.\n[^c]: Ibid., p. 6.',
    ],
  },
  check(subject) {
    const notes = numberedNotes(subject.doc, subject.prose);
    for (const [index, { passages }] of notes.entries()) {
      const [passage] = passages;
      const [ibid] = IBID.exec(passage?.text ?? '') ?? [];
      const before = notes[index - 1];
      if (!passage || ibid === undefined || (before && !before.text.includes('; '))) continue;
      const reason = before
        ? `\`${ibid}.\` follows a note of several sources`
        : `\`${ibid}.\` stands in the first note`;
      const note = 'name the source, or cite it by `[@key]`';
      reporter('note-ibid', passage, subject)(0, ibid.length, { reason, note });
    }
  },
};
