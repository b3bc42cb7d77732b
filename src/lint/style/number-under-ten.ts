import type { Template } from '../../template/index.ts';
import { perLanguage } from '../per-language.ts';
import { proseRule } from '../prose-rule.ts';
import { sentencesOf } from '../sources/sentences.ts';
import { isLabel } from './numbers.ts';
import { wordsOf } from './words.ts';

const DIGIT = /(?<![\p{L}\p{M}\p{N}.,:/$€£#№(–-])[1-9](?=[ \u00A0][\p{Ll}]{2})/gu;

export const numberUnderTen = proseRule({
  id: 'number-under-ten',
  documentation: {
    summary: 'Numbers under ten are written in words.',
    reason:
      'Figures stay for percentages, measures, ages, money, dates, votes and decimals, for numbers of articles and paragraphs, and where a sentence has another number in figures. Tables, lists and notes are not looked at. `--fix` writes the word.',
    source: 'United Nations Editorial Manual, Numbers, dates and time',
    languages: ['en'],
    wrong: [
      'On that night ⟦3⟧ bridges fell, and the town lost ⟦7⟧ mills. In 2019 it had ⟦9⟧ of them, more than ⟦2⟧ men and ⟦1⟧ child could mend.',
      'He was held for ⟦4⟧ months. A sentence of ⟦6⟧ months.',
    ],
    right: [
      'Of 12 bridges 3 fell; they held 127 men, 4 women and 2 children.',
      'A child of 8 years, aged 8 then, was 8 years old; at the age of 7, a baby of 5 months, a 9-year-old, children under 5 and girls over 6 came. She turned 9, and boys aged between 5 and 7 left.',
      'On the night of 3 to 4 May, on 3, 4 and 5 May, on May 5 and on the 3rd of May the river rose. At 9 a.m. and at 7 p.m. on 3 May 2019 it fell.',
      'Article 6, paragraph 2, and articles 6, 7 and 9 hold; see paragraphs 3 to 5, art. 6 (2), items 3 and 4, section 2, footnote 4 and rule 5 on torture.',
      'Some 5 per cent fell, between 5 and 7 per cent, 5% of all, 5 percentage points, 2 in 3.',
      'It cost US$ 5, 5 dollars, € 5, 5 million rials and 5 tomans. They paid 5 rials.',
      'From 3 to 5 towns, 5–7 towns, between 3 and 5 towns fell; the ratio was 2 to 3.',
      'A room of 3 by 4 metres, 5 km, 6 square metres, 2 litres a day, 3 hours, 9 kilos, 5 degrees; it rose 3 feet.',
      '2.5 metres, 0.5 per cent, 3/4 of all, and A/HRC/43/5 say so.',
      'Ward 8, branch 5 of the court, cell 3, unit 2, block 4, week 4, phase 2, Category 3, Optional Protocol 2 and the Group of 7 stand. Group 5 came.',
      'The vote was 5 to 3. By 5 votes to 3 it passed, with 5 in favour and 2 abstaining.',
      'They said: “3 bridges fell.”\n\n- 3 bridges\n\n| a | b |\n| --- | --- |\n| 3 mills | 4 |',
      'The river rose.[^a]\n\n[^a]: See 3 bridges.',
    ],
  },
  parts: ['text'],
  check(prose, report, { doc, template }) {
    if (prose.kind !== 'paragraph' || prose.listed || !/[1-9]/.test(prose.text)) return;
    const { numerals } = template.phrases.languages.en;
    for (const { start, end } of sentencesOf(prose, doc)) {
      const sentence = prose.text.slice(start, end);
      const isVote = wordsOf(template.lint.style.en.votes, { text: sentence }).length > 0;
      if (isVote || hasOthers(sentence, template)) continue;
      for (const { 0: digit, index } of sentence.matchAll(DIGIT)) {
        const [at, word] = [start + index, numerals[Number(digit) - 1]];
        if (index === 0 || /[.!?…][”"’)\uFFFC]* $/u.test(prose.text.slice(Math.max(0, at - 8), at))) continue;
        if (!word || !prose.isOwn(at, at + 1) || isLabel(prose.text, at, at + 1, template)) continue;
        report(at, at + 1, {
          reason: `The number \`${digit}\` is in figures`,
          note: `write \`${word}\``,
          instead: word,
        });
      }
    }
  },
});

const dayOf = perLanguage(
  (language, { phrases }) =>
    new RegExp(`(?<!\\p{N})\\d{1,2}(?:[–-]\\d{1,2})? (?:${phrases.languages[language].date.months.join('|')})`, 'gu'),
);

/** Whether a sentence has other numbers in figures: what one of them is, the others are. Years and days are none. */
function hasOthers(sentence: string, template: Template): boolean {
  const rest = sentence
    .replace(dayOf('en', template), '')
    .replace(/(?<![\p{N}/])(?:19|20)\d\d(?!\p{N})/gu, '')
    .replace(DIGIT, '');
  return /\p{Nd}/u.test(rest);
}
