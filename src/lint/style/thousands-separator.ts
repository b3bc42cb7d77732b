import { proseRule } from '../prose-rule.ts';

const NUMBER =
  /(?<![\p{L}\p{N}.,/:#№–-])(?:\d{4,9}|\d{1,3}(?:[ \u00A0\u202F.]\d{3}){1,2})(?=[ \u00A0](\p{Ll}{2,20}))(?![.,/:–-])/gu;

export const thousandsSeparator = proseRule({
  id: 'thousands-separator',
  documentation: {
    summary: 'Thousands are parted by a comma in English.',
    reason:
      'Looked for before the nouns of `templates/counted-nouns.yaml`, where a number can be nothing but a count, and not a year. `--fix` writes the comma.',
    source: 'United Nations Editorial Manual, Numbers, dates and time',
    languages: ['en'],
    wrong: ['Some ⟦12500⟧ people left; ⟦4500⟧ families and ⟦12 500⟧ women stayed.'],
    right: [
      'Some 12,500 people left, of 999 families. In 2019 people left; in 1,500 cases they stayed.',
      'They said: “12500 people left.” Resolution 60251 women of the town know. Code 12500 is a number.',
    ],
  },
  check(prose, report, { template }) {
    const nouns = template.countedNouns.en ?? [];
    const { group } = template.phrases.languages.en.numbers;
    for (const { 0: written, 1: noun = '', index } of prose.text.matchAll(NUMBER)) {
      const figures = written.replace(/\D/g, '');
      const isYear = /^(?:1[5-9]|20)\d\d$/.test(written);
      const isNamed =
        /\p{Lu}\p{L}{2,} $/u.test(prose.text.slice(Math.max(0, index - 20), index)) &&
        !(index < 40 && /^\s*\p{Lu}\p{Ll}+ $/u.test(prose.text.slice(0, index)));
      if (isYear || isNamed || !nouns.includes(noun) || !prose.isOwn(index, index + written.length)) continue;
      const right = figures.replace(/\B(?=(?:\d{3}){1,3}$)/g, group);
      report(index, index + written.length, {
        reason: `The thousands of \`${written}\` are not parted by a comma`,
        note: `write \`${right}\``,
        instead: right,
      });
    }
  },
});
