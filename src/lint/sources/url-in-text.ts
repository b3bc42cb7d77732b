import { addressRule } from './address-rule.ts';

export const urlInText = addressRule({
  id: 'url-in-text',
  documentation: {
    summary: 'Addresses stand in notes, not in the running text.',
    reason:
      'Nobody reads an address aloud, and its letters count as words of the text. A note holds it with the name of the source.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 2',
    wrong: ['The floods are listed at ⟦https://loire.example/floods⟧ every spring.'],
    right: [
      'The floods are listed.[^a]\n\n[^a]: Loire Watch, “Floods”, https://loire.example/floods.',
      'The floods are listed by [Loire Watch](https://loire.example/floods).',
      '| Valley | Page |\n| --- | --- |\n| Arve | https://loire.example/arve |',
    ],
  },
  say: ({ part, prose, shown }) =>
    part === 'text' && shown && prose?.kind !== 'cell'
      ? { reason: 'An address stands in the running text', note: 'put it into a note, with the name of the page' }
      : undefined,
});
