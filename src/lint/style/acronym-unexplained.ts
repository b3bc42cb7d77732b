import { type Report, reporter } from '../prose-rule.ts';
import type { LintRule, Subject } from '../rule.ts';

/** Before a number it is part of a code: `MDE 13/9421/2018`. */
const ACRONYM = /(?<![\p{L}\p{M}\p{N}./@_-])(\p{Lu}{2,8})s?(?![\p{L}\p{M}\p{N}/@_-]|\.\p{L}|[ \u00A0]\p{Nd})/gu;

const IN_BRACKETS = /\((\p{Lu}{2,8})\)/gu;

/** Words in capitals throughout are no acronyms. */
const SHOUTED_BEFORE = /(?:^|[^\p{L}])\p{Lu}{2,}[ \u00A0]$/u;

const SHOUTED_BEHIND = /^[ \u00A0]\p{Lu}{2,}(?!\p{L})/u;

const ROMAN = /^[IVXLCDM]+$/;

export const acronymUnexplained: LintRule = {
  id: 'acronym-unexplained',
  documentation: {
    summary: 'The first use of an acronym says what it stands for.',
    reason:
      'Write the full name first and the acronym in parentheses behind it: `Islamic Revolutionary Guard Corps (IRGC)`. Acronyms that everybody knows (`templates/lint/acronyms.yaml`) and those of signatories need none; headings, quotations and tables are not looked at.',
    source: 'United Nations Correspondence Manual; Editorial Manual, Abbreviations',
    languages: ['en'],
    wrong: [
      'The ⟦IRGC⟧ came, and the IRGC left. The ⟦OHCHR⟧ said so. Then the Office (OHCHR) left.',
      'The river rose.[^a]\n\n[^a]: The ⟦HRANA⟧ register.',
    ],
    right: [
      'The Islamic Revolutionary Guard Corps (IRGC) and the NGOs came; the IRGC left.',
      'The IRGC (Islamic Revolutionary Guard Corps) came to Part IV of A/HRC/43/IRN and paid USD 5; see MDE 13/9421/2018.',
      'They said: “The IRGC came.” THE RIVER ROSE. The UN rose.',
      {
        text: 'LW met the LWF.',
        keys: [
          'signatories: [{ name: Loire Watch, acronym: LW, status: special }, { name: Loire Water Fund (LWF), status: none }]',
        ],
      },
    ],
  },
  check(subject) {
    const { doc, prose, template } = subject;
    if (doc.language !== 'en') return;
    const { known, currencies, neverAbbreviated } = template.lint.acronyms.en;
    const explainedSomewhere = new Set(
      prose.flatMap(({ text }) => Array.from(text.matchAll(IN_BRACKETS), ([, one]) => one)),
    );
    const seen = new Set([...known, ...currencies, ...Object.keys(neverAbbreviated), ...ofSignatories(subject)]);
    for (const passage of prose) {
      const { text, kind } = passage;
      if (kind === 'title') continue;
      for (const { 1: acronym = '', index } of text.matchAll(ACRONYM)) {
        if (seen.has(acronym) || ROMAN.test(acronym)) continue;
        const end = index + acronym.length;
        const isPlain = kind === 'paragraph' && passage.isOwn(index, end) && !isShouted(text, index, end);
        const explained = isExplained(text, index, end);
        if (!explained && !isPlain) continue;
        seen.add(acronym);
        if (!explained)
          say(acronym, explainedSomewhere.has(acronym), reporter('acronym-unexplained', passage, subject), index);
      }
    }
  },
};

function say(acronym: string, isLater: boolean, report: Report, index: number): void {
  report(index, index + acronym.length, {
    reason: isLater
      ? `\`${acronym}\` stands here before it is explained`
      : `What \`${acronym}\` stands for is said nowhere`,
    note: `write the full name here, and \`(${acronym})\` behind it`,
  });
}

function ofSignatories({ statement }: Subject): string[] {
  return statement.signatories.flatMap(({ name, acronym }) => [
    ...(acronym === undefined ? [] : [acronym]),
    ...[...name.matchAll(ACRONYM)].map(([word]) => word),
  ]);
}

/** `Full Name (ABC)`, `Full Name (hereinafter “ABC”)`, `ABC (Full Name)`. */
function isExplained(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const inside =
    /\p{L}[^\p{L}]{0,4}[([][^()[\]]{0,30}$/u.test(before) && /^[^()[\]]{0,30}[)\]]/u.test(text.slice(end, end + 31));
  return inside || /^s?[ \u00A0]\(\p{L}+[ \u00A0-]\p{L}/u.test(text.slice(end, end + 40));
}

function isShouted(text: string, start: number, end: number): boolean {
  return (
    SHOUTED_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || SHOUTED_BEHIND.test(text.slice(end, end + 12))
  );
}
