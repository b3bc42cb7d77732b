import { notePattern } from './note-pattern.ts';

export const noteAbove = notePattern({
  id: 'note-above',
  documentation: {
    summary: 'The number of another note needs no `above` behind it.',
    reason: 'Where footnote 26 stands its number says: `(see footnote 26)`.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 5',
    languages: ['en'],
    wrong: ['One.[^a] Two.[^b]\n\n[^a]: Brook, *Rivers*.\n[^b]: Brook, *Rivers* (see ⟦footnote 1 above⟧), p. 5.'],
    right: ['One.[^a] Two.[^b]\n\n[^a]: Brook, *Rivers*.\n[^b]: Brook, *Rivers* (see footnote 1), p. 5.'],
  },
  pattern: /\b((?:foot)?note \d{1,3}),? above\b/gu,
  say: ({ 1: instead = '' }) => ({
    reason: `\`above\` stands behind \`${instead}\``,
    note: `write \`${instead}\``,
    instead,
  }),
});
