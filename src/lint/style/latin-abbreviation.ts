import { proseRule } from '../prose-rule.ts';
import { wordsOf } from './words.ts';

/** Longer than this no parenthesis is. */
const FARTHEST = 500;

export const latinAbbreviation = proseRule({
  id: 'latin-abbreviation',
  documentation: {
    summary: '`e.g.`, `i.e.` and `etc.` stand in notes, tables and parentheses alone.',
    reason:
      'In a sentence write `for example` and `that is`; instead of `etc.`, begin with `such as`, or say what else there is. *Inter alia* and *ad hoc* are usual.',
    source: 'Practice of United Nations documents of 2016 to 2025',
    languages: ['en'],
    wrong: ['Some rivers, ⟦e.g.⟧ the Loire, rose.', 'Rivers, lakes, ⟦etc.⟧ rose; ⟦i.e.⟧ all of them.'],
    right: [
      'Some rivers (e.g. the Loire) rose.',
      'Some rivers rose, inter alia the Loire.[^a]\n\n[^a]: See, e.g. the register.',
      '| a | b |\n| --- | --- |\n| 5 | 6, etc. |',
      'They said: “The Loire, etc., rose.”',
    ],
  },
  parts: ['text'],
  check(prose, report, { template }) {
    if (prose.kind === 'cell') return;
    const { textWithout } = template.lint.style.en;
    for (const { word, start, end } of wordsOf(Object.keys(textWithout), prose)) {
      if (isInParentheses(prose.text, start) || !prose.isOwn(start, end)) continue;
      const instead = textWithout[word];
      const note = instead ? `write \`${instead}\`` : 'begin with `such as`, or say what else there is';
      report(start, end, { reason: `\`${prose.text.slice(start, end)}\` stands in the text`, note });
    }
  },
});

function isInParentheses(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - FARTHEST), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
