import { proseRule } from '../prose-rule.ts';
import { wordsOf } from './words.ts';

export const noteLatin = proseRule({
  id: 'note-latin',
  documentation: {
    summary: 'Notes do without *op. cit.*, *supra*, *cf.* and the like.',
    reason:
      'Readers of six languages follow a number, not an abbreviation of Latin. Of 4,626 notes of reports of 2020 to 2025 none had one of these; only *Ibid.* is used.',
    source: 'United Nations Editorial Manual, Footnotes, chap. 5, and the practice of the Council’s documents',
    languages: ['en'],
    wrong: [
      'The river rose.[^a]\n\n[^a]: Bloom, *⟦op. cit.⟧*, p. 3.',
      'The river rose.[^a]\n\n[^a]: ⟦Cf.⟧ the register, ⟦supra⟧ note 2.',
    ],
    right: [
      'The river rose.[^a]\n\n[^a]: Ibid., p. 3.',
      'The river rose.[^a]\n\n[^a]: See “Supra national courts”, and the judgment “*Supra* v. *Infra*”.',
      'The river rose.[^a]\n\n[^a]: The suprarenal register and the cf of the infrastructure.',
    ],
  },
  parts: ['notes'],
  check(prose, report, { template }) {
    const { notesWithout } = template.lint.style.en;
    for (const { word, start, end } of wordsOf(Object.keys(notesWithout), prose)) {
      if (prose.isQuoted(start, end) || prose.isForeign(start, end)) continue;
      const note = notesWithout[word] ?? 'name the footnote';
      report(start, end, { reason: `The note says \`${prose.text.slice(start, end)}\``, note });
    }
  },
});
