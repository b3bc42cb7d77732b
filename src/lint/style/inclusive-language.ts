import { proseRule } from '../prose-rule.ts';
import { withCapitalOf } from './capital.ts';
import { termsIn, WORD } from './terms.ts';

export const inclusiveLanguage = proseRule({
  id: 'inclusive-language',
  documentation: {
    summary: 'A text leaves nobody out, and belittles nobody.',
    reason:
      'The United Nations writes Chair, humankind and police officer, and persons with disabilities. Names, titles and quotations keep their own words. The list is `templates/lint/inclusive-language.yaml`.',
    source:
      'Guidelines for gender-inclusive language in English; United Nations Editorial Manual; practice of documents of 2016 to 2025',
    languages: ['en'],
    wrong: [
      'The ⟦chairman⟧ spoke of ⟦man-made⟧ floods, and of ⟦disabled persons⟧.',
      '⟦Policemen⟧ came.[^a]\n\n[^a]: Said the ⟦spokesman⟧.',
    ],
    right: [
      'The Chair spoke of human-made floods, and of persons with disabilities.',
      'The Chairman of the River Board said: “Mankind has disabled persons.”',
      'The alarm was disabled, and the state of the Isle of Man made news. It is the kind of man that manned it.',
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, { template }) {
    const words = template.lint.inclusiveLanguage.en;
    for (const { key, start, end } of termsIn(prose.text, WORD, (term) => words.has(term))) {
      const written = prose.text.slice(start, end);
      if (isTitle(prose.text, start, end) || !prose.isOwn(start, end)) continue;
      const right = withCapitalOf(written, words.get(key) ?? written);
      report(start, end, {
        reason: `The United Nations does not write \`${written}\``,
        note: `write \`${right}\`, unless it is the title of somebody`,
      });
    }
  },
});

/** `Chairman of the River Board`, `Spokesman Bloom`: what somebody is called. */
function isTitle(text: string, start: number, end: number): boolean {
  const hasCapital = /^\p{Lu}/u.test(text.slice(start, end));
  return (
    hasCapital &&
    (!/(?:^|[.!?] )$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      /^ (?:of the )?\p{Lu}/u.test(text.slice(end, end + 9)))
  );
}
