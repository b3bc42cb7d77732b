import { complain, fileAt } from '../../message.ts';
import type { LintRule } from '../rule.ts';
import { wordsOfNotes } from './notes.ts';

/** With more words than `Available at` a note says what the address leads to. */
const FEW = 2;

export const footnoteBareUrl: LintRule = {
  id: 'footnote-bare-url',
  documentation: {
    summary: 'A note that is an address alone gives nothing once the page is gone.',
    reason:
      'Say who wrote the page, what it is called and when, or name it in `sources` and cite it by `[@key]`. Documents of Geneva print many bare addresses: with `style: geneva` nothing is said.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 4',
    wrong: [
      'Text.[^a]\n\n[^a]: ⟦https://loire.example/floods⟧.',
      'Text.[^a]\n\n[^a]: Available at ⟦https://loire.example/floods⟧.',
    ],
    right: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, 9 May 2019. Available at https://loire.example/floods.',
      'Text.[^a]\n\n[^a]: [The floods of Loire](https://loire.example/floods).',
      { text: 'Text.[^a]\n\n[^a]: https://loire.example/floods.', keys: ['style: geneva'] },
    ],
  },
  check({ doc, prose, statement }) {
    if (statement.frontMatter.style === 'geneva') return;
    for (const { passages, text, note } of wordsOfNotes(doc, prose)) {
      const words = text.replace(/https?:\/\/\S+/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
      if (!/https?:\/\/\S/.test(text) || words.length > FEW) continue;
      // A source without a name is set by a citation, whose words stand nowhere.
      const place = passages.flatMap((passage) =>
        passage.links.map(({ start, end }) => passage.positionOf(start, end)),
      )[0];
      const position = place ?? note.position;
      const advice = 'name the page in `sources` and cite it by `[@key]`; with `style: geneva` nothing is said';
      complain(
        fileAt(position, statement),
        'footnote-bare-url',
        position,
        'The note is an address and no more',
        advice,
      );
    }
  },
};
