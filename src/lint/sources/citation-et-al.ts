import { notePattern } from './note-pattern.ts';

export const citationEtAl = notePattern({
  id: 'citation-et-al',
  documentation: {
    summary: 'Of four authors or more the first is named, with `and others`.',
    reason:
      'The Editorial Manual writes `and others`; `et al.` stays in the names of cases, where the court has it. A source that is cited by `[@key]` is written so by itself.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 4 (authors)',
    languages: ['en'],
    wrong: ['Text.[^a]\n\n[^a]: Anna Brook ⟦et al.⟧, *Rivers* (Geneva, 2019).'],
    right: [
      'Text.[^a]\n\n[^a]: Anna Brook and others, *Rivers* (Geneva, 2019).',
      'Text.[^a]\n\n[^a]: *Aduayom et al. v. Togo* (CCPR/C/57/D/422/1990).',
      'Text.[^a]\n\n[^a]: *Cyprus et al* v. *Loire*, Judgment, 4 May 2001.',
      'Text.[^a]\n\n[^a]: Anna Brook, “Floods et al.”, *Rivers*, 4 May 2001.',
    ],
  },
  pattern: /(?<=\p{L},? )et al\b\.?/gu,
  say: (_, { text }) =>
    / v\.? /.test(text)
      ? undefined
      : { reason: '`et al.` stands outside the name of a case', note: 'write `and others`', instead: 'and others' },
});
