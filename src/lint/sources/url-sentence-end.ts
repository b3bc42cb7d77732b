import { addressRule } from './address-rule.ts';

/** Punctuation that no address ends with; a full stop behind a capital may be of an abbreviation: `/wiki/Washington,_D.C.` */
const PUNCTUATION = /[,;:!"'’”»“«。，；：、！？）】》」』؟،؛]+$|(?<![\p{Lu}.]\p{Ll}{0,3})\.$/u;

export const urlSentenceEnd = addressRule({
  id: 'url-sentence-end',
  documentation: {
    summary: 'The punctuation behind an address is no part of it.',
    reason:
      'With the sign of the sentence in it the link leads nowhere. Put a space before the sign, or write `<address>` and the sign behind it.',
    wrong: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, [2019](https://loire.example/floods⟦.⟧).',
      'Text.[^a]\n\n[^a]: Loire Watch, “See https://loire.example/floods⟦”⟧.',
      { text: '文字。[^a]\n\n[^a]: 河流，https://loire.example/floods⟦。⟧', keys: ['language: zh'] },
    ],
    right: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, https://loire.example/floods.',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods” (see https://loire.example/floods_(2019)).',
      'Text.[^a]\n\n[^a]: Loire Watch, <https://loire.example/Washington,_D.C.>.',
    ],
  },
  say({ written, position, part }) {
    const sign = PUNCTUATION.exec(written.slice(-20))?.[0];
    if (sign === undefined) return undefined;
    const { end } = position;
    const start = { line: end.line, column: end.column - sign.length };
    const reason = `\`${sign}\` is taken for a part of the address`;
    return {
      reason,
      note: part === 'source' ? 'take it out' : 'keep it out: `<address>`, and the sign behind it',
      position: { ...position, start },
    };
  },
});
