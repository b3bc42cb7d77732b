import { proseRule } from '../prose-rule.ts';

const ADVERB = /(?<![\p{L}\p{N}-])(\p{L}{2,20}ly)-(?=\p{Ll}{2})/gu;

export const adverbHyphen = proseRule({
  id: 'adverb-hyphen',
  documentation: {
    summary: 'No hyphen stands between an adverb in `-ly` and the word after it.',
    reason: '`environmentally sustainable growth`, `newly built bridge`. `--fix` takes it out.',
    source: 'United Nations Editorial Manual, Spelling and hyphens',
    languages: ['en'],
    wrong: ['An environmentally⟦-⟧sustainable and newly⟦-⟧built bridge.'],
    right: [
      'An environmentally sustainable bridge.',
      'An early-warning system, a family-friendly and daily-run ferry, assembly-line work.',
      'They said: “a newly-built bridge”.',
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, { template }) {
    const { notAdverbs } = template.lint.style.en;
    for (const { 0: match, 1: word = '', index } of prose.text.matchAll(ADVERB)) {
      const at = index + match.length - 1;
      if (notAdverbs.includes(word.toLowerCase()) || !prose.isOwn(index, at)) continue;
      const reason = `A hyphen stands behind the adverb \`${word}\``;
      report(at, at + 1, { reason, note: 'write a space', instead: ' ' });
    }
  },
});
