import { notePattern } from './note-pattern.ts';

export const citationDoi = notePattern({
  id: 'citation-doi',
  documentation: {
    summary: 'Notes give no DOI, ISBN or ISSN.',
    reason: 'Author, title, publisher and date lead to the work; the Editorial Manual leaves its numbers out.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 4',
    wrong: [
      'Text.[^a]\n\n[^a]: Anna Brook, “Floods”, *Rivers*, vol. 4 (2019), ⟦doi:10.1000/182⟧.',
      'Text.[^a]\n\n[^a]: Anna Brook, *Rivers* (Geneva, 2019), ⟦ISBN 978-92-1-101123-4⟧.',
    ],
    right: [
      'Text.[^a]\n\n[^a]: Anna Brook, *Rivers* (Geneva, 2019). Available at https://doi.org/10.1000/182.',
      'Text.[^a]\n\n[^a]: The book has no ISBN.',
      'The doi: 10 members strong.',
    ],
  },
  pattern:
    /(?<![\p{L}\p{N}/.])(?:doi:? ?10\.\d{4,9}\/[^\s,;)]{1,80}(?<![.])|ISBN(?:-1[03])?:? ?97[89][-\d ]{9,14}\d|ISBN(?:-1[03])?:? ?\d[-\d ]{7,11}[\dX]|ISSN:? ?\d{4}-\d{3}[\dX])/giu,
  say: ({ 0: words }) => ({
    reason: `The note gives \`${words
      .slice(0, 4)
      .toUpperCase()
      .replace(/[^A-Z]/g, '')}\``,
    note: 'take it out; the Editorial Manual gives none',
  }),
});
