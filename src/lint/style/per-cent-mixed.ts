import type { Prose } from '../prose.ts';
import { reporter } from '../prose-rule.ts';
import type { LintRule } from '../rule.ts';

const FORM = /(?<=\p{Nd})(?:([ \u00A0]?)%|[ \u00A0]per cent(?!\p{L}))/gu;

export const perCentMixed: LintRule = {
  id: 'per-cent-mixed',
  documentation: {
    summary: 'A text writes `%` or `per cent`, not both.',
    reason:
      'Both are allowed in a document that keeps to one; resolutions have `per cent`. What is said is said of the rarer form. Tables and quotations are not looked at. `--fix` writes the other.',
    source: 'United Nations Editorial Manual, Numbers, dates and time',
    languages: ['en'],
    wrong: [
      'It rose by 12 per cent, then by 14 per cent, then by 3⟦%⟧.',
      'It rose by 12%, then by 14%, then by 3⟦ per cent⟧.',
    ],
    right: [
      'It rose by 12 per cent, then by 14 per cent.',
      'It rose by 12%, then by 14%. “By 3 per cent,” they said.',
      '| a | b |\n| --- | --- |\n| 5% | c |\n\nIt rose by 12 per cent.',
    ],
  },
  check(subject) {
    if (subject.doc.language !== 'en') return;
    const [signs, words] = [true, false].map((asSign) => subject.prose.flatMap((prose) => formsIn(prose, asSign)));
    if (!signs || !words || signs.length === 0 || words.length === 0) return;
    const [rarer, usual] = signs.length <= words.length ? [signs, words] : [words, signs];
    const [mine, other] = rarer === signs ? ['%', 'per cent'] : ['per cent', '%'];
    for (const { prose, start, end } of rarer) {
      reporter('per-cent-mixed', prose, subject)(start, end, {
        reason: `\`${mine}\` stands here, and \`${other}\` in ${usual.length} other place${usual.length > 1 ? 's' : ''}`,
        note: `write \`${other}\` throughout`,
        instead: rarer === signs ? ' per cent' : '%',
      });
    }
  },
};

function formsIn(prose: Prose, asSign: boolean): { prose: Prose; start: number; end: number }[] {
  if (prose.kind === 'cell') return [];
  return [...prose.text.matchAll(FORM)].flatMap(({ 0: form, index }) => {
    const end = index + form.length;
    const wanted = form.endsWith('%') === asSign && prose.isOwn(index, end);
    return wanted ? [{ prose, start: index, end }] : [];
  });
}
