import { notePattern } from './note-pattern.ts';

export const citationAvailableColon = notePattern({
  id: 'citation-available-colon',
  documentation: {
    summary: 'No colon stands between `Available at` and the address.',
    reason: 'The Editorial Manual writes `Available at https://…`, as a sentence of its own.',
    source: 'United Nations Editorial Manual Online, Footnotes, chaps. 3 and 4',
    languages: ['en'],
    wrong: ['Text.[^a]\n\n[^a]: Loire Watch, “Floods”. ⟦Available at:⟧ https://loire.example/floods.'],
    right: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”. Available at https://loire.example/floods.',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, available in three languages: French, Russian and English.',
    ],
  },
  pattern: /\bavailable (?:at|from) ?:(?= )/giu,
  say({ 0: words }) {
    const instead = words.replace(/ ?:$/, '');
    return { reason: `A colon stands behind \`${instead}\``, note: 'take it out', instead };
  },
});
