import { notePattern } from './note-pattern.ts';

export const citationConsecutive = notePattern({
  id: 'citation-consecutive',
  documentation: {
    summary: 'Two paragraphs or pages that follow each other are joined by `and`.',
    reason: 'The Editorial Manual writes `paras. 166 and 167`; a dash stands for three or more.',
    source: 'United Nations Editorial Manual Online, Footnotes, chaps. 3 and 4',
    languages: ['en'],
    wrong: ['Text.[^a]\n\n[^a]: A/HRC/37/24, paras. ⟦5–6⟧.', 'Text.[^a]\n\n[^a]: *Rivers*, pp. ⟦99-100⟧.'],
    right: ['Text.[^a]\n\n[^a]: A/HRC/37/24, paras. 5 and 6 and 8–10.', 'Text.[^a]\n\n[^a]: Application No. 5–6/2019.'],
  },
  pattern: /(?<=\b(?:paras|pp|arts)\.[ \u00A0])(\d{1,4})[–-](\d{1,4})(?![\d.–-]\d)(?!\d)/gu,
  say({ 0: words, 1: first = '', 2: second = '' }) {
    if (Number(second) !== Number(first) + 1) return undefined;
    const instead = `${first} and ${second}`;
    return { reason: `\`${words}\` are two that follow each other`, note: `write \`${instead}\``, instead };
  },
});
