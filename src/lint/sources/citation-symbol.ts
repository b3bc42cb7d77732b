import { notePattern } from './note-pattern.ts';

export const citationSymbol = notePattern({
  id: 'citation-symbol',
  documentation: {
    summary: 'The symbol of a United Nations document needs no `UN Doc.` before it.',
    reason: 'The symbol says what it is, and the Editorial Manual sets nothing before it.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 3',
    languages: ['en'],
    wrong: ['Text.[^a]\n\n[^a]: ⟦UN Doc. A/HRC/37/24⟧, para. 5.', 'Text.[^a]\n\n[^a]: See ⟦U.N. doc. E/CN.4/1994/50⟧.'],
    right: [
      'Text.[^a]\n\n[^a]: A/HRC/37/24, para. 5.',
      'Text.[^a]\n\n[^a]: The UN Doc. Centre in Geneva.',
      'Text.[^a]\n\n[^a]: “UN Doc. A/HRC/37/24”, said the letter.',
    ],
  },
  parts: ['text', 'notes'],
  pattern:
    /(?<![\p{L}\p{N}])(?:UN|U\.N\.|United Nations) [Dd]oc(?:\.|ument)?,? (?:No\. )?((?:A|S|E|ST|T|CCPR|CEDAW|CERD|CAT|CRC|CMW|CRPD|CED|HRI)\/[\p{L}\p{N}][\p{L}\p{N}./-]{0,60}[\p{L}\p{N}])/gu,
  say: ({ 0: words, 1: instead = '' }) => ({
    reason: `Before the symbol stands \`${words.slice(0, words.length - instead.length).trim()}\``,
    note: `write \`${instead}\``,
    instead,
  }),
});
