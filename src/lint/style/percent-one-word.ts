import { proseRule } from '../prose-rule.ts';
import { wordsOf } from './words.ts';

export const percentOneWord = proseRule({
  id: 'percent-one-word',
  documentation: {
    summary: '`per cent` is written as two words.',
    reason: 'The spelling list of the United Nations has no `percent`. `--fix` mends it.',
    source: 'United Nations Editorial Manual, Spelling (list of 19 September 2023)',
    languages: ['en'],
    wrong: ['It rose by 12 ⟦percent⟧.'],
    right: ['It rose by 12 per cent, a large percentage.', 'They said: “It rose by 12 percent.”'],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report) {
    for (const { start, end } of wordsOf(['percent'], prose)) {
      if (!prose.isOwn(start, end)) continue;
      const [first = 'p'] = prose.text.slice(start);
      const reason = `\`${prose.text.slice(start, end)}\` is one word`;
      report(start, end, { reason, note: 'write `per cent`', instead: `${first}er cent` });
    }
  },
});
