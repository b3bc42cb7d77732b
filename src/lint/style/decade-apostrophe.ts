import { proseRule } from '../prose-rule.ts';

const DECADE = /(?<![\p{L}\p{N}])(?:1[5-9]|20)\d0([’'])s(?!\p{L})/gu;

export const decadeApostrophe = proseRule({
  id: 'decade-apostrophe',
  documentation: {
    summary: 'A decade has no apostrophe: `the 1990s`.',
    reason: '`--fix` takes it out.',
    source: 'United Nations Editorial Manual, Numbers, dates and time',
    languages: ['en'],
    wrong: ["In the 1990⟦’⟧s and 1980⟦'⟧s it rose."],
    right: ['In the 1990s it rose, and 2019’s flood was the worst.', 'They said: “in the 1990’s”.'],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report) {
    for (const { index } of prose.text.matchAll(DECADE)) {
      const at = index + 4;
      if (!prose.isOwn(index, at + 2)) continue;
      report(at, at + 1, { reason: 'The decade has an apostrophe', note: 'take it out', instead: '' });
    }
  },
});
