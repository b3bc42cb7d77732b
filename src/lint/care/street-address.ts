import { perLanguage } from '../per-language.ts';
import { proseRule } from '../prose-rule.ts';

export const streetAddress = proseRule({
  id: 'street-address',
  documentation: {
    summary: 'No street with its number stands in the text.',
    reason:
      'It may be where somebody lives. The name of the town or of the prison says enough; an address that is public, such as a court’s, may stand.',
    source: 'Our own patterns, `streetAddresses` in `templates/lint/care.yaml`',
    wrong: [
      'She lives at ⟦14 Mill Street⟧, in the old town.',
      'Write to ⟦P.O. Box 123⟧.',
      { text: 'Elle habite ⟦14, rue des Moulins⟧.', keys: ['language: fr'] },
      { text: 'Vive en la ⟦Calle Mayor 14⟧.', keys: ['language: es'] },
      { text: 'Он живет на ⟦ул. Речная, д. 14⟧.', keys: ['language: ru'] },
      { text: '⟦她住在河滨路14号⟧。', keys: ['language: zh'] },
    ],
    right: [
      'In 2019 Mill Street was closed, and 14 people were held in Mill Street.',
      'Article 14 of the Covenant.',
      { text: 'Les 14 rues de la ville.', keys: ['language: fr'] },
    ],
  },
  check({ text, links }, report, { doc, template }) {
    for (const pattern of patternsOf(doc.language, template)) {
      for (const { 0: address, index } of text.matchAll(pattern)) {
        const end = index + address.length;
        if (links.some((link) => link.start < end && index < link.end)) continue;
        const note = 'take it out, unless it is a public place';
        report(index, end, { reason: 'A street and its number stand in the text', note });
      }
    }
  },
});

const patternsOf = perLanguage((language, { lint }) =>
  lint.care.streetAddresses[language].map((source) => new RegExp(source, 'gu')),
);
