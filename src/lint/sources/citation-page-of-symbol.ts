import { notePattern } from './note-pattern.ts';

export const citationPageOfSymbol = notePattern({
  id: 'citation-page-of-symbol',
  documentation: {
    summary: 'Documents of the United Nations are cited by paragraph, not by page.',
    reason: 'Paragraphs have the same number in all six languages; pages have not.',
    source: 'United Nations Editorial Manual Online, Footnotes, and Quotations',
    languages: ['en'],
    wrong: ['Text.[^a]\n\n[^a]: A/HRC/37/24, ⟦p. 5⟧.', 'Text.[^a]\n\n[^a]: See CCPR/C/GC/36 (2018), ⟦pp. 5–7⟧.'],
    right: [
      'Text.[^a]\n\n[^a]: A/HRC/37/24, para. 5.',
      'Text.[^a]\n\n[^a]: E/CN.4/1994/50, p. 5.',
      'Text.[^a]\n\n[^a]: Anna Brook, *Rivers* (Geneva, 2019), p. 5.',
      'Text.[^a]\n\n[^a]: A/HRC/37/24; and Anna Brook, *Rivers*, p. 5.',
    ],
  },
  pattern:
    /(?<=(?<![\p{L}\p{N}/])(?:A\/HRC|A\/[4-9]\d|CCPR\/C|CEDAW\/C|CRC\/C|CAT\/C|CERD\/C|E\/C\.12)\/[A-Z0-9./]{1,30}(?: \([^()]{1,40}\))?, )pp?\. \d+(?:[–-]\d+)?/gu,
  say: ({ 0: words }) => ({
    reason: `A document of the United Nations is cited by page, \`${words}\``,
    note: 'give the paragraph: pages differ from language to language',
  }),
});
