import { proseRule } from '../prose-rule.ts';

/** An em dash, or hyphens that stand for a dash, with the spaces at their sides. */
const DASH =
  /(?<=[^\s—-])(?:[ \u00A0]{0,3}—[ \u00A0]{0,3}|[ \u00A0]{0,3}-{2,3}[ \u00A0]{0,3}|[ \u00A0]{1,3}-[ \u00A0]{1,3})(?=[^\s—-])/gu;

export const dash = proseRule({
  id: 'dash',
  documentation: {
    summary: 'A dash is an en dash with a space at each side.',
    reason:
      'United Nations documents have no em dashes, and a hyphen joins words instead of parting them. `--fix` writes the dash.',
    source: 'United Nations Editorial Manual, Punctuation, and the practice of documents of 2016 to 2025',
    languages: ['en'],
    wrong: ['The river⟦—⟧the whole of it⟦ — ⟧rose.', 'The river⟦ - ⟧the whole of it⟦ -- ⟧rose.'],
    right: [
      'The river – the whole of it – rose in the 2015–2016 season of the Rhine-Main canal.',
      'They said: “The river—all of it—rose.”',
      '| a | b |\n| --- | --- |\n| — | 10 - 7 |',
      'The gauge stood at 10 - 7 = 3, and the register says 2015—2016.',
      '- The river\n- The valley',
    ],
  },
  check(prose, report) {
    if (prose.kind === 'cell') return;
    for (const { 0: found, index } of prose.text.matchAll(DASH)) {
      const end = index + found.length;
      const figures = /\p{Nd}/u.test(prose.text[index - 1] ?? '') && /\p{Nd}/u.test(prose.text[end] ?? '');
      if (figures || !prose.isOwn(index, end)) continue;
      const reason = `\`${found.trim()}\` stands for a dash`;
      report(index, end, { reason, note: 'write an en dash, `–`, between spaces', instead: ' – ' });
    }
  },
});
