import { proseRule } from '../prose-rule.ts';
import { sentencesOf } from '../sources/sentences.ts';
import { isLabel } from './numbers.ts';

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
    ],
    right: [
      'Of 12 bridges 3 fell; 5 per cent, 5 km, 5 million and US$ 5 stay.',
      'Article 6 and rule 5 on torture hold. A child of 8 years, aged 8 then, was 8 years old.',
      'At 9 a.m. on 3 May 2019 the vote was 5 to 3; 2.5 metres and A/HRC/43/5 say so. Group 5 came.',
      'They said: “3 bridges fell.”\n\n- 3 bridges\n\n| a | b |\n| --- | --- |\n| 3 mills | 4 |',
    ],
  },
  parts: ['text'],
  check(prose, report, { doc, template }) {
    if (prose.kind !== 'paragraph' || prose.listed || !/[1-9]/.test(prose.text)) return;
    const { months } = template.phrases.languages.en.date;
    const { numerals } = template.phrases.languages.en;
    for (const { start, end } of sentencesOf(prose, doc)) {
      const sentence = prose.text.slice(start, end);
      if (hasOthers(sentence, months)) continue;
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

/** Whether a sentence has other numbers in figures: what one of them is, the others are. Years and days are none. */
function hasOthers(sentence: string, months: readonly string[]): boolean {
  const rest = sentence
    .replace(new RegExp(`(?<!\\p{N})\\d{1,2}(?:[–-]\\d{1,2})? (?:${months.join('|')})`, 'gu'), '')
    .replace(/(?<![\p{N}/])(?:19|20)\d\d(?!\p{N})/gu, '')
    .replace(DIGIT, '');
  return /\p{Nd}/u.test(rest);
}
