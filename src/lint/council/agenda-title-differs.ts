import { perLanguage } from '../per-language.ts';
import { proseRule } from '../prose-rule.ts';
import type { Subject } from '../rule.ts';
import { smallLetters } from '../small-letters.ts';

/** Between the number of an item and its title stand no more signs than these: `, “`. */
const BETWEEN = 6;

export const agendaTitleDiffers = proseRule({
  id: 'agenda-title-differs',
  documentation: {
    summary: 'An agenda item is named with its own title, not with that of another item.',
    reason:
      'Either the number or the title is mistyped, and the secretariat puts the statement under one of the two. Compare `agendaItem`.',
    source: 'Human Rights Council resolution 5/1, annex, part V; `agendaItems` in `council.yaml`',
    wrong: [
      'Under ⟦item 3, Human rights situations that require the Council’s attention⟧, we speak of the river.',
      'Under agenda ⟦item 4 (Promotion and protection of all human rights, civil, political, economic, social and cultural rights, including the right to development⟧) we speak.',
    ],
    right: [
      'Under item 4, Human rights situations that require the Council’s attention, we speak of the river.',
      'Under item 4, and under item 3, we speak of the Universal periodic review.',
      'Item 12, human rights.',
    ],
  },
  parts: ['title', 'text'],
  check({ text }, report, subject) {
    const plainText = smallLetters(text);
    const titles = titlesOf(subject);
    for (const { 0: words, index, groups = {} } of plainText.matchAll(
      numberOf(subject.doc.language, subject.template),
    )) {
      const number = Number(groups['number']);
      const end = index + words.length;
      const gap = /^[ \u00A0,:：，;(（«“"–-]*/.exec(plainText.slice(end, end + BETWEEN))?.[0].length ?? 0;
      if (gap === 0) continue;
      // The titles of two items begin alike: the longest that fits is the one that is meant.
      const [named] = titles.filter(({ title }) => plainText.startsWith(title, end + gap));
      if (!named || named.number === number) continue;
      const reason = `This is the title of item ${named.number}, not of item ${number}`;
      report(index, end + gap + named.title.length, { reason, note: 'correct the number or the title' });
    }
  },
});

function titlesOf({ doc, template }: Subject): { number: number; title: string }[] {
  return template.council.agendaItems
    .map(({ number, title }) => ({ number, title: smallLetters(title[doc.language]) }))
    .sort((a, b) => b.title.length - a.title.length);
}

const numberOf = perLanguage((language, { lint }) => {
  const words = lint.council.itemWords[language].filter((word) => !word.includes(' '));
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})[ \\u00A0]?(?<number>\\d{1,2})(?!\\d)`, 'gu');
});
