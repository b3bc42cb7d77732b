import { notePattern } from './note-pattern.ts';
import { SYMBOL } from './symbols.ts';

export const citationRestricted = notePattern({
  id: 'citation-restricted',
  documentation: {
    summary: 'A document of restricted distribution is not cited.',
    reason:
      'A symbol with `R.` before its last number is of a document that was not given to the public. Name one that readers may have.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 3 (documents); Dag Hammarskjöld Library, symbols',
    wrong: ['Text.[^a]\n\n[^a]: See ⟦E/CN.4/R.12⟧.', 'The letter (⟦A/AC.96/R.3⟧) says so.'],
    right: [
      'Text.[^a]\n\n[^a]: See A/HRC/37/24.',
      'Text.[^a]\n\n[^a]: See A/RES/70/1 and CCPR/C/SR.2874.',
      'Text.[^a]\n\n[^a]: See https://loire.example/A/AC.96/R.3.',
    ],
  },
  parts: ['text', 'notes'],
  pattern: new RegExp(`${SYMBOL}(?<=/R\\.\\d{1,5})(?![\\p{L}\\p{N}/])`, 'gu'),
  say: ({ 0: symbol }) => ({
    reason: `\`${symbol}\` is the symbol of a restricted document`,
    note: 'cite a document that the public has, or take the symbol out',
  }),
});
