import { proseRule } from '../prose-rule.ts';
import type { Span } from '../quoted.ts';

const WORD = /\p{L}[\p{L}\p{M}’']*/gu;

/** What makes a word a part of a longer one. */
const JOINED = /[\p{N}@/_’'‑-]/u;

export const wordDoubled = proseRule({
  id: 'word-doubled',
  documentation: {
    summary: 'No word stands twice beside itself.',
    reason:
      'It is what remains when a sentence is changed, and the eye does not see it. `--fix` takes one out where a word is hardly ever meant twice, such as *the*; of others look yourself. Names, quotations, titles in italics and words in another language are left alone, and so is what a language doubles: *had had*, *nous nous*, in Arabic whatever is repeated for emphasis.',
    source: 'Our own lists, `templates/lint/doubled-words.yaml`',
    languages: ['en', 'fr', 'es', 'ru', 'ar'],
    wrong: [
      'In the⟦ the⟧ town the river⟦ river⟧ rose. The⟦ the⟧ mill fell.',
      'The river rose.[^a]\n\n[^a]: The register of⟦ of⟧ the town, which⟦ which⟧ is kept.',
      { text: 'La rivière de⟦ de⟧ la vallée.', keys: ['language: fr'] },
      { text: 'El río y⟦ y⟧ el valle.', keys: ['language: es'] },
      { text: 'Город на⟦ на⟧ реке.', keys: ['language: ru'] },
      { text: 'ارتفع النهر في⟦ في⟧ المدينة.', keys: ['language: ar'] },
    ],
    right: [
      'He had had a mill; that that fell is known. Duran Duran and New New York came; from door to door to the river.',
      'The river.[^a] River towns flooded, day-to-day to-do, the the-mill, 12 12, a.a. and R-R rose. They said: “the the river”.\n\n[^a]: The the\\-ory *of of* towns [de de]{lang=fr}.',
      'Water water water everywhere. The river rose. Rose towns fell, fell; the bell rang, and and/or stood; the river’s river’s-mouth.',
      { text: 'Nous nous souvenons, et vous vous levez.', keys: ['language: fr'] },
      { text: 'То, что что-то случилось; что что случилось.', keys: ['language: ru'] },
      { text: 'جاء القوم رويدا رويدا وواحدا واحدا.', keys: ['language: ar'] },
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, { doc, template }) {
    if (doc.language === 'zh') return;
    const { text } = prose;
    const { mended, meant, others } = template.lint.doubledWords[doc.language];
    for (const { word, start, between, end } of doubled(text)) {
      const isMended = mended.includes(word);
      // A single letter is often a sign.
      if (meant.includes(word) || !(isMended || (others && word.length > 1)) || !prose.isOwn(start, end)) continue;
      const note = isMended ? 'take one out' : 'take one out, unless both are meant';
      report(between, end, { reason: `\`${word}\` stands twice`, note, instead: isMended ? '' : undefined });
    }
  },
});

interface Doubled extends Span {
  readonly word: string;
  /** Where the first of the two ends. */
  readonly between: number;
}

/** Words beside themselves, the second in small letters: a capital is that of a name. What stands three times is no slip. */
function doubled(text: string): Doubled[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const isSame = (index: number): boolean => {
    const [first, second] = [words[index], words[index + 1]];
    if (first?.word.toLowerCase() !== second?.word.toLowerCase()) return false;
    return /^[ \u00A0]{1,2}$/.test(text.slice(first?.end, second?.start));
  };
  return words.flatMap(({ word, end }, index) => {
    const first = words[index - 1];
    if (!first || word !== word.toLowerCase() || !isSame(index - 1) || isSame(index - 2) || isSame(index)) return [];
    const isPart = JOINED.test(text.charAt(first.start - 1)) || JOINED.test(text.charAt(end));
    return isPart ? [] : [{ word, start: first.start, between: first.end, end }];
  });
}
