import { proseRule } from '../prose-rule.ts';
import type { Subject } from '../rule.ts';

const WORD = /(?<![\p{L}\p{N}./-])\p{Lu}{2,6}(?![\p{L}\p{N}/-]|\.\p{L})/gu;

export const abbreviationUn = proseRule({
  id: 'abbreviation-un',
  documentation: {
    summary: 'The United Nations and its principal organs are not abbreviated.',
    reason:
      '`UN` and `ECOSOC` are written out, also as adjectives: United Nations experts. Names such as UN Women keep theirs. `--fix` writes them out.',
    source: 'United Nations Correspondence Manual; practice of documents of 2016 to 2025',
    languages: ['en'],
    wrong: ['The ⟦UN⟧ experts, the ⟦UN⟧ Special Rapporteur and ⟦ECOSOC⟧ met.'],
    right: [
      'The United Nations experts met UN-Women, UN Women and UN Watch.',
      'They said: “The UN met.” So did *UN at Night* and A/UN/1.',
      { text: 'Friends of the UN met.', keys: ['signatories: [{ name: Friends of the UN, status: special }]'] },
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, { statement, template }) {
    const { neverAbbreviated } = template.lint.acronyms.en;
    for (const { 0: word, index } of prose.text.matchAll(WORD)) {
      const full = Object.hasOwn(neverAbbreviated, word) ? neverAbbreviated[word] : undefined;
      if (full === undefined || !prose.isOwn(index, index + word.length)) continue;
      if (isName(prose.text, word, index, { statement, template })) continue;
      const possessive = /^[’']/.test(prose.text.slice(index + word.length));
      report(index, index + word.length, {
        reason: `\`${word}\` is an abbreviation that the United Nations does not use`,
        note: `write \`${full}\``,
        instead: possessive ? undefined : full,
      });
    }
  },
});

function isName(
  text: string,
  word: string,
  at: number,
  { statement, template }: Pick<Subject, 'statement' | 'template'>,
): boolean {
  const { names, ofUnitedNations } = template.lint.acronyms.en;
  const next = /^[ \u00A0](\p{Lu}\p{L}*)/u.exec(text.slice(at + word.length, at + word.length + 24))?.[1];
  if (names.some((name) => text.startsWith(name, at))) return true;
  if (next !== undefined && !ofUnitedNations.includes(next)) return true;
  return statement.signatories.some(({ name }) => {
    const offset = name.indexOf(word);
    return offset >= 0 && text.startsWith(name, at - offset);
  });
}
