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
    languages: ['en', 'fr', 'es', 'ru'],
    wrong: [
      'In the valley ⟦841 persons⟧ were moved.',
      'At least 12,000 families left.[^a] Then ⟦30 people⟧ died.\n\n[^a]: Loire Watch, report, 2019.',
      'Some ⟦1,200 teachers⟧ were detained.',
      'There ⟦57 nurses⟧, 12 students and 3 journalists were killed.',
      { text: 'On compte ⟦30 victimes⟧.', keys: ['language: fr'] },
      { text: 'Unos ⟦1.200 maestros⟧ fueron detenidos.', keys: ['language: es'] },
      { text: 'Были задержаны ⟦57 учителей⟧.', keys: ['language: ru'] },
    ],
    right: [
      'In the valley 841 persons were moved.[^a]\n\n[^a]: Loire Watch, report, 2019.',
      'According to Mr. Brook,[^a] 30 persons left.\n\n[^a]: Loire Watch, report, 2019.',
      'In 1988 people left. Seven persons came, and 9 children.',
      '| Valley | Moved |\n| --- | --- |\n| Arve[^a] | 841 persons |\n\n[^a]: Loire Watch, report, 2019.',
    ],
  },
  check(subject) {
    const { doc, prose, template, uses } = subject;
    const nouns = template.countedNouns[doc.language];
    if (!nouns) return;
    const count = countOf(nouns);
    const printed = uses.flatMap((use) => use.printed ?? []);
    const sourcedRows = new Set(prose.flatMap(({ row, calls }) => (row && calls.length > 0 ? [row] : [])));
    for (const passage of prose) {
      if (passage.part !== 'text' || (passage.row && sourcedRows.has(passage.row))) continue;
      const report = reporter('count-unsourced', passage, subject);
      for (const { start, end } of sentencesOf(passage, doc)) {
        const sentence = passage.text.slice(start, end);
        const found = sentence.includes(CALL) ? undefined : count.exec(sentence);
        const number = found?.[1];
        if (!found || number === undefined || /^(19|20)\d\d$/.test(number)) continue;
        if (printed.some((words) => words.includes(number))) continue;
        const reason = `The count \`${found[0]}\` has no source`;
        const note = 'call a note, cite a source, or print it from `figures` with `{{figure "…"}}`';
        report(start + found.index, start + found.index + found[0].length, { reason, note });
      }
    }
  },
};

const counts = new WeakMap<readonly string[], RegExp>();

/** A number before one of the nouns; an adjective may stand between. */
function countOf(nouns: readonly string[]): RegExp {
  const known = counts.get(nouns);
  if (known) return known;
  const count = new RegExp(
    `(?<![\\p{L}\\p{N}/.-])(\\d{1,3}(?:[,.\\u00A0\\u202F ]\\d{3}){1,4}|\\d{2,})(?: \\p{L}+)? (?:${nouns.join('|')})(?!\\p{L})`,
    'iu',
  );
  counts.set(nouns, count);
  return count;
}
