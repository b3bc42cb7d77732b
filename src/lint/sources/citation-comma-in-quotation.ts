import { proseRule } from '../prose-rule.ts';

export const citationCommaInQuotation = proseRule({
  id: 'citation-comma-in-quotation',
  documentation: {
    summary: 'In a note the comma stands behind the quotation mark that closes a title.',
    reason: 'The comma is not of the title: `“Governing global health”, Finance and Development`.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 4, and Quotations',
    languages: ['en'],
    wrong: ['Text.[^a]\n\n[^a]: Anna Brook, “Floods⟦,”⟧ *Rivers*, 9 May 2007.'],
    right: [
      'Text.[^a]\n\n[^a]: Anna Brook, “Floods”, *Rivers*, 9 May 2007.',
      'Text.[^a]\n\n[^a]: Anna Brook, “Whose floods?”, *Rivers*, 9 May 2007.',
    ],
  },
  parts: ['notes'],
  check({ text }, report) {
    for (const { index } of text.matchAll(/(?<=\p{L}),”/gu)) {
      report(index, index + 2, { reason: 'The comma stands inside the quotation', note: 'write `”,`', instead: '”,' });
    }
  },
});
