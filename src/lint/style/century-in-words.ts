import { proseRule } from '../prose-rule.ts';
import { wordsOf } from './words.ts';

export const centuryInWords = proseRule({
  id: 'century-in-words',
  documentation: {
    summary: 'A century is written in words.',
    reason: 'The twenty-first century, not the 21st. `--fix` mends it.',
    source: 'Practice of United Nations documents of 2016 to 2025',
    languages: ['en'],
    wrong: ['In the ⟦21st⟧ century and the late ⟦19th⟧-century bridges.'],
    right: ['In the twenty-first century, on the 21st day.', 'They said: “In the 21st century.”'],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, { template }) {
    const { centuries } = template.lint.style.en;
    for (const { word, start, end } of wordsOf(Object.keys(centuries), prose)) {
      const right = centuries[word];
      const isCentury = /^[ \u00A0-]centur(?:y|ies)/i.test(prose.text.slice(end, end + 10));
      if (!right || !isCentury || !prose.isOwn(start, end)) continue;
      const reason = `The century \`${prose.text.slice(start, end)}\` is in figures`;
      report(start, end, { reason, note: `write \`${right}\``, instead: right });
    }
  },
});
