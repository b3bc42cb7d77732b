import type { Language } from '../../doc/index.ts';
import { proseRule } from '../prose-rule.ts';

/** Signs that follow their word closely. French sets a space before the others. */
const SIGNS: Readonly<Record<Exclude<Language, 'zh'>, string>> = {
  en: ',.;:!?',
  fr: ',.',
  es: ',.;:!?',
  ru: ',.;:!?',
  ar: '،؛؟,.;:!?',
};

/** Between a word and a sign behind which another begins, or nothing: `.5`, `.pdf` and `...` are something else. */
const SPACES =
  /(?<=[\p{L}\p{M}\p{N}\p{Pe}\p{Pf}%°\uFFFC])[ \u00A0\u202F]{1,3}(?=([,.;:!?،؛؟])(?:[\s\u00A0\uFFFC\p{Pe}\p{Pf}]|$))/gu;

export const spaceBeforePunctuation = proseRule({
  id: 'space-before-punctuation',
  documentation: {
    summary: 'No space stands before a comma or a full stop, and in most languages before no other mark.',
    reason:
      'The mark may stand at the beginning of the next line. In French `;`, `:`, `!` and `?` have a space before them, so there commas and full stops alone are looked at; Chinese is not. `--fix` takes the space out.',
    languages: ['en', 'fr', 'es', 'ru', 'ar'],
    wrong: [
      'The river rose⟦ ⟧, and the town (of mills)⟦ ⟧. Who knew⟦ ⟧? So it was⟦ ⟧: a flood.',
      'The river rose[^a]⟦ ⟧.\n\n[^a]: The register⟦ ⟧, page 5⟦ ⟧.',
      { text: 'La rivière⟦ ⟧, puis la ville⟦ ⟧. Qui le sait ?', keys: ['language: fr'] },
      { text: 'El río⟦ ⟧, la ciudad⟦ ⟧; el valle.', keys: ['language: es'] },
      { text: 'Река⟦ ⟧, город⟦ ⟧.', keys: ['language: ru'] },
      { text: 'النهر⟦ ⟧، والمدينة⟦ ⟧.', keys: ['language: ar'] },
    ],
    right: [
      'The river rose, and fell … It cost .5 or 1 : 2, wrote ... and read .pdf; and so on. . . “The river , rose.”',
      'The *river , and town* of [the valley ,](https://loire.example).\n\n| a | b |\n| --- | --- |\n| .. | , |',
      { text: 'La rivière ; la ville : qui le sait ? Personne !', keys: ['language: fr'] },
      { text: '河水 , 上涨 。', keys: ['language: zh'] },
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, { doc }) {
    if (doc.language === 'zh') return;
    const { text } = prose;
    const signs = SIGNS[doc.language];
    for (const { 0: spaces, 1: sign = '', index } of text.matchAll(SPACES)) {
      const end = index + spaces.length;
      const isRatio =
        sign === ':' && /\p{N}/u.test(text.charAt(index - 1)) && /^:\s\p{N}/u.test(text.slice(end, end + 3));
      // `. . .` leaves something out.
      const isEllipsis = sign === '.' && /^\.[ \u00A0]\./.test(text.slice(end, end + 3));
      if (!signs.includes(sign) || isRatio || isEllipsis || !prose.isOwn(index, end + 1)) continue;
      report(index, end, { reason: `A space stands before \`${sign}\``, note: 'take it out', instead: '' });
    }
  },
});
