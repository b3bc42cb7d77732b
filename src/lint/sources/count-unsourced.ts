import { latinFigures } from '../../latin-figures.ts';
import { perLanguage } from '../per-language.ts';
import { CALL } from '../prose.ts';
import { reporter } from '../prose-rule.ts';
import type { LintRule } from '../rule.ts';
import { sentencesOf } from './sentences.ts';

/**
 * A count of persons comes from somewhere: a number before one of the nouns of the language, in a sentence that calls no
 * note and prints no figure of the data. Numbers under ten, years and parts of names are no counts.
 */
export const countUnsourced: LintRule = {
  id: 'count-unsourced',
  documentation: {
    summary: 'A count of persons names its source.',
    reason:
      'Somebody counted, and the statement says who: a note or a citation in the same sentence, or in the same row of a table, or a figure of the data. Numbers under ten, years and parts of names are no counts.',
    source: 'The nouns are our own lists (`templates/counted-nouns.yaml`)',
    wrong: [
      'In the valley ⟦841 persons⟧ were moved.',
      'At least 12,000 families left.[^a] Then ⟦30 people⟧ died.\n\n[^a]: Loire Watch, report, 2019.',
      'In the valley ⟦41 persons⟧ were moved, and ⟦30 people⟧ died.',
      'Some ⟦1,200 teachers⟧ were detained.',
      'There ⟦57 nurses⟧, ⟦12 students⟧ and 3 journalists were killed.',
      { text: 'On compte ⟦30 victimes⟧.', keys: ['language: fr'] },
      { text: 'Unos ⟦1.200 maestros⟧ fueron detenidos.', keys: ['language: es'] },
      {
        text: 'По данным наблюдателей, погибли ⟦15 женщин⟧ и ⟦12\u00A0500 пожилых людей⟧; ранен ⟦21 ребенок⟧.',
        keys: ['language: ru'],
      },
      { text: 'Были задержаны ⟦57 учителей⟧.', keys: ['language: ru'] },
      { text: 'قُتلت ⟦15 امرأة⟧ و⟦٢٣ طفلاً⟧.', keys: ['language: ar'] },
      { text: '⟦551人⟧被处决，其中有⟦15名⟧妇女。', keys: ['language: zh'] },
    ],
    right: [
      'In the valley 841 persons were moved.[^a]\n\n[^a]: Loire Watch, report, 2019.',
      'According to Mr. Brook,[^a] 30 persons left.\n\n[^a]: Loire Watch, report, 2019.',
      'In 1988 people left. Seven persons came, and 9 children.',
      { text: 'Уровень вырос на 15 метров[^a]. Погибли 15 женщин[^a].\n\n[^a]: Журнал.', keys: ['language: ru'] },
      { text: 'قُتلت 15 امرأة[^a]. وكان عمرها 34 سنة في عام 1988.\n\n[^a]: السجل.', keys: ['language: ar'] },
      {
        text: '1988年，551人被处决。[^a]第23位代表说，5个人留下，人口增长12%。\n\n[^a]: 记录。',
        keys: ['language: zh'],
      },
      '| Valley | Moved |\n| --- | --- |\n| Arve[^a] | 841 persons |\n\n[^a]: Loire Watch, report, 2019.',
    ],
  },
  check(subject) {
    const { doc, prose, template, uses } = subject;
    const count = countOf(doc.language, template);
    if (!count) return;
    const printed = new Set(uses.flatMap(({ printed: words = '' }) => numbersIn(words)));
    const sourcedRows = new Set(prose.flatMap(({ row, calls }) => (row && calls.length > 0 ? [row] : [])));
    for (const passage of prose) {
      if (passage.part !== 'text' || (passage.row && sourcedRows.has(passage.row))) continue;
      const report = reporter('count-unsourced', passage, subject);
      const text = latinFigures(passage.text);
      for (const { start, end } of sentencesOf(passage, doc)) {
        const sentence = text.slice(start, end);
        if (sentence.includes(CALL)) continue;
        for (const { 0: found, 1: number = '', index } of sentence.matchAll(count)) {
          if (/^(19|20)\d\d$/.test(number) || printed.has(figuresOf(number))) continue;
          const [from, to] = [start + index, start + index + found.length];
          const reason = `The count \`${passage.text.slice(from, to)}\` has no source`;
          const note = 'call a note, cite a source, or print it from `figures` with `{{figure "…"}}`';
          report(from, to, { reason, note });
        }
      }
    }
  },
};

/** A number of two figures and more, its thousands parted or not. */
const NUMBER = '\\d{1,3}(?:[,.\\u00A0\\u202F ]\\d{3}){1,4}(?!\\d)|\\d{2,}';

/** The numbers in what data prints, their figures alone: `8041` of `at least 8,041`. */
function numbersIn(words: string): string[] {
  return [...latinFigures(words).matchAll(new RegExp(NUMBER, 'gu'))].map(([number]) => figuresOf(number));
}

function figuresOf(number: string): string {
  return number.replace(/\D/g, '');
}

const countOf = perLanguage((language, { countedNouns }) => {
  const nouns = countedNouns[language];
  return nouns && new RegExp(language === 'zh' ? inChinese(nouns) : withSpaces(nouns), 'giu');
});

/** A number before one of the nouns; an adjective may stand between. Arabic writes `and`, `in` and `to` together with it. */
function withSpaces(nouns: readonly string[]): string {
  const before = '(?:(?<![\\p{L}\\p{N}/.-])|(?<=(?<![\\p{L}\\p{M}])[وفبل]ـ?))';
  return `${before}(${NUMBER})(?:[ \\u00A0][\\p{L}\\p{M}]{1,30})?[ \\u00A0](?:${nouns.join('|')})(?![\\p{L}\\p{M}])`;
}

/** A number before a measure word for persons; 第 makes it the number of one. */
function inChinese(nouns: readonly string[]): string {
  const number = `${NUMBER}|\\d{1,3}(?:\\.\\d{1,2})?(?=[百千万亿])`;
  return `(?<![A-Za-z\\p{N}/.第-])(${number})[百千万亿]{0,2}[多余]?[ \\u00A0]?(?:${nouns.join('|')})`;
}
