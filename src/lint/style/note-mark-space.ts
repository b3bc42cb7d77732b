import { proseRule } from '../prose-rule.ts';

const SPACED = /(?<=[^\s\uFFFC])[ \u00A0]{1,3}(?=\uFFFC)/gu;

export const noteMarkSpace = proseRule({
  id: 'note-mark-space',
  documentation: {
    summary: 'The mark of a note follows its word closely.',
    reason:
      'A space before the mark lets it begin a line, away from the word that it is about. `--fix` mends it. A citation in brackets may be written with a space before it: none is printed.',
    source: 'Our own rule, after the practice of the Council’s documents.',
    languages: ['en', 'fr', 'es', 'ru'],
    wrong: ['The river rose.⟦ ⟧[^a] The valley flooded.\n\n[^a]: The register.'],
    right: [
      'The river rose.[^a] The valley flooded.[^b]\n\n[^a]: One.\n\n[^b]: Two.',
      {
        text: 'The river rose. [@water]',
        keys: ['sources: sources.yaml'],
        files: { 'sources.yaml': '- { id: water, type: book, title: Water, issued: 2020 }' },
      },
    ],
  },
  parts: ['text'],
  check({ text, links }, report) {
    for (const { 0: space, index } of text.matchAll(SPACED)) {
      const finding = { reason: 'A space stands before the mark of a note', note: 'take it out' };
      // Without the space the mark would be part of an address that stands there as it is.
      const isBehindAddress = links.some(
        ({ start, end, address }) => end === index && text.slice(start, end) === address?.written,
      );
      report(index, index + space.length, { ...finding, ...(!isBehindAddress && { instead: '' }) });
    }
  },
});
