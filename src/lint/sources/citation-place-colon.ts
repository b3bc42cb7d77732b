import { notePattern } from './note-pattern.ts';

export const citationPlaceColon = notePattern({
  id: 'citation-place-colon',
  documentation: {
    summary: 'Place, publisher and year are parted by commas.',
    reason: '`(Oxford, Oxford University Press, 2016)`: the colon belongs to lists of references, not to notes.',
    source: 'United Nations Editorial Manual Online, Footnotes, chaps. 4 and 10',
    languages: ['en'],
    wrong: ['Text.[^a]\n\n[^a]: Anna Brook, *Rivers* ⟦(Oxford: Oxford University Press, 2016)⟧, p. 5.'],
    right: [
      'Text.[^a]\n\n[^a]: Anna Brook, *Rivers* (Oxford, Oxford University Press, 2016), p. 5.',
      'Text.[^a]\n\n[^a]: The valleys (Upper: Arve, 2016 metres).',
      'Text.[^a]\n\n[^a]: Loire Watch (Fleuves : Loire, Rhône, 2016 et 2017).',
    ],
  },
  pattern: /\((\p{Lu}[\p{L} .’'-]{1,30}(?:, \p{Lu}[\p{L}.]{1,20})?): (\p{Lu}[^():;\d]{2,60}), ((?:1[5-9]|20)\d\d)\)/gu,
  say({ 1: place, 2: publisher, 3: year }) {
    const instead = `(${place}, ${publisher}, ${year})`;
    return { reason: `A colon stands behind the place, \`${place}\``, note: `write \`${instead}\``, instead };
  },
});
