import { notePattern } from './note-pattern.ts';

export const citationCommunicationPrefix = notePattern({
  id: 'citation-communication-prefix',
  documentation: {
    summary: 'Communications of special procedures are cited without the letters of their kind.',
    reason:
      'The letter bears `AL IRN 1/2025` (allegation letter), `UA` (urgent appeal) or `OL` (other letter); documents of the United Nations cite it as `IRN 1/2025`.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 3 (communications)',
    wrong: ['Text.[^a]\n\n[^a]: See communication ⟦AL IRN 1/2025⟧.', 'They wrote twice (⟦JUA GRC 3/2021⟧).'],
    right: ['Text.[^a]\n\n[^a]: See communications IRN 1/2025 and OTH 132/2023.', 'AL IRN is a name.'],
  },
  parts: ['text', 'notes'],
  pattern: /(?<![\p{L}\p{N}/])(?:AL|UA|OL|JAL|JUA|JOL)[ \u00A0]([A-Z]{3}[ \u00A0]\d{1,4}\/20\d\d)(?!\d)/gu,
  say: ({ 0: words, 1: instead = '' }) => ({
    reason: `The communication is cited as \`${words}\``,
    note: `write \`${instead}\``,
    instead,
  }),
});
