import { proseRule } from '../prose-rule.ts';
import { withCapitalOf } from './capital.ts';
import { APOSTROPHIC, termsIn } from './terms.ts';

export const contraction = proseRule({
  id: 'contraction',
  documentation: {
    summary: 'Words are written out: `do not`, not `don’t`.',
    reason:
      'In 697,000 words of United Nations documents there were nine contractions. Quotations keep theirs. `--fix` writes out what can mean one thing only.',
    source: 'Practice of United Nations documents of 2016 to 2025',
    languages: ['en'],
    wrong: ["They ⟦don’t⟧ know that ⟦it’s⟧ late. ⟦Can't⟧ they?"],
    right: ['They do not know its name, nor the town’s, nor whose.', 'They said: “We don’t know.”'],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, { template }) {
    const words = template.lint.contractions.en;
    for (const { key, start, end } of termsIn(prose.text, APOSTROPHIC, (term) => words.has(term))) {
      if (!prose.isOwn(start, end)) continue;
      const written = prose.text.slice(start, end);
      const full = words.get(key);
      const right = full ? withCapitalOf(written, full) : undefined;
      const note = right === undefined ? 'write it out' : `write \`${right}\``;
      report(start, end, { reason: `\`${written}\` is a contraction`, note, instead: right });
    }
  },
});
