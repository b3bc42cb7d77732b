import { proseRule } from '../prose-rule.ts';

const FIGURE =
  /(?<=^|[.!?…][”"’)]{0,3}\uFFFC{0,5} )(?<!\p{Nd})\p{Nd}{1,3}(?:[,\u00A0]\p{Nd}{3}|\p{Nd}){0,6}(?=[ \u00A0]\p{Ll}{2}|%)/gu;

export const sentenceBeginsWithFigure = proseRule({
  id: 'sentence-begins-with-figure',
  documentation: {
    summary: 'A sentence does not begin with a figure.',
    reason: 'Write the number in words, or turn the sentence round: `In all, 1,500 people were arrested`.',
    source: 'United Nations Editorial Manual, Numbers, dates and time',
    languages: ['en'],
    wrong: ['The river rose. ⟦240⟧ families left. ⟦5⟧ bridges fell.', '⟦1,500⟧ people came.'],
    right: [
      'The river rose. In all, 240 families left.',
      'See general comment No. 36 of the Committee, para. 35 and art. 6 of it.',
      'They said: “240 families left.”\n\n- 240 families left.\n\n1\\. The river rose.',
    ],
  },
  parts: ['text'],
  check(prose, report, { template }) {
    if (prose.kind !== 'paragraph' || prose.listed || prose.blockQuote) return;
    const { numerals } = template.phrases.languages.en;
    const { abbreviations } = template.lint.style.en;
    for (const { 0: figure, index } of prose.text.matchAll(FIGURE)) {
      const end = index + figure.length;
      const word = /(\S{1,10})\.[^\p{L}]*$/u.exec(prose.text.slice(Math.max(0, index - 16), index))?.[1];
      const isAbbreviation = word !== undefined && (abbreviations.includes(word) || /^\p{Lu}$/u.test(word));
      if (isAbbreviation || !prose.isOwn(index, end)) continue;
      const numeral = prose.text[end] === '%' ? undefined : numerals[Number(figure) - 1];
      const right = numeral && numeral.charAt(0).toUpperCase() + numeral.slice(1);
      report(index, end, {
        reason: `The sentence begins with the figure \`${figure}\``,
        note: right ? `write \`${right}\`` : 'write it in words, or turn the sentence round',
        instead: right ?? undefined,
      });
    }
  },
});
