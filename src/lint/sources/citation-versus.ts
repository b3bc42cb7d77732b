import { notePattern } from './note-pattern.ts';

export const citationVersus = notePattern({
  id: 'citation-versus',
  documentation: {
    summary: 'The parties to a case are parted by `v.`, with its full stop.',
    reason: 'So the Editorial Manual writes the names of cases, and so they are found by a search.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 4 (court cases)',
    languages: ['en'],
    wrong: [
      'Text.[^a]\n\n[^a]: *Toonen ⟦vs.⟧ Australia* (CCPR/C/50/D/488/1992).',
      'Text.[^a]\n\n[^a]: *Toonen ⟦v⟧ Australia* (CCPR/C/50/D/488/1992).',
    ],
    right: [
      'Text.[^a]\n\n[^a]: *Toonen v. Australia* (CCPR/C/50/D/488/1992).',
      'Text.[^a]\n\n[^a]: Loire Watch, “Mills vs. Rivers”, 4 May 2001.',
      'Part v of the act.[^a]\n\n[^a]: See part v, section 2.',
    ],
  },
  pattern: /(?<=[\p{L}.)] )(?:vs\b\.?|v(?!\p{L}|\.))(?= \p{Lu})/gu,
  say: ({ 0: words, index }, { text }) =>
    /\p{Lu}\S{0,40} $/u.test(text.slice(Math.max(0, index - 42), index))
      ? { reason: `The parties to the case are parted by \`${words}\``, note: 'write `v.`', instead: 'v.' }
      : undefined,
});
