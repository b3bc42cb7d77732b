import type { Statement } from '../../validate/index.ts';
import { reporter } from '../prose-rule.ts';
import type { LintRule } from '../rule.ts';
import { Stretches } from '../stretches.ts';
import { type FoldedWord, foldedWords } from './folded-words.ts';
import { mannerOf } from './lone-names.ts';
import { surnamesOf } from './surnames.ts';
import { withheldSearch } from './withheld-names.ts';

const weir = (text: string) => ({ text, keys: ['cases: [{ id: a, person: { name: Wilma Rhônemont } }]'] });

/** It repeats no words, and a text that names somebody may say more of them elsewhere. */
export const nameWithheldPart: LintRule = {
  id: 'name-withheld-part',
  repeatsWords: false,
  documentation: {
    summary: 'A part of the name of a person who is not to be named, such as the surname, does not stand alone either.',
    reason:
      'With the place and the day it is often enough to know who is meant. Surnames that are also a word of the text, or a part of a name that is published, are not looked for; nor are those of scripts without capitals. Found are also two words from the middle of a longer name, the first names before another surname, and first names that are also those of somebody who is published, with no other word of the name beside them: where they mean that person, [a comment](../check.md) silences it. The finding does not repeat the name.',
    wrong: [
      weir('Ms. ⟦Rhônemont⟧ was arrested, and the ⟦Rhonemont⟧ family was told.'),
      weir('A note.[^a]\n\n[^a]: The case of ⟦Rhônemont⟧.'),
      {
        text: 'Among others ⟦Reza Omar⟧ Hosseini and the ⟦Omar Quay⟧ family.',
        keys: ['cases: [{ id: a, person: { name: Reza Omar Quay Loire } }]'],
      },
      {
        text: 'As Ali Reza Hosseini said. ⟦Ali Reza⟧ was at home.',
        keys: [
          'cases: [{ id: a, publish: name, consent: { basis: the person, on: 2026-01-20 }, person: { name: Ali Reza Hosseini } }, { id: b, person: { name: Ali Reza Karimi } }]',
        ],
      },
    ],
    right: [
      weir('Wilma was arrested at night.'),
      { text: 'Mr. Weir saw the Weir, which is a weir.', keys: ['cases: [{ id: a, person: { name: Wilma Weir } }]'] },
      {
        text: 'Judge Rhônemont sentenced her.',
        keys: [
          'cases: [{ id: a, person: { name: Wilma Rhônemont }, acts: [{ act: trial, involvement: [{ perpetrator: Otto Rhônemont }] }] }]',
        ],
      },
    ],
  },
  check(subject) {
    const { prose, statement, template } = subject;
    const parts = surnamesOf(unnamedIn(statement), spokenIn(statement), template);
    const inText = prose.map((passage) => ({ passage, words: wordsAmong(parts, passage.text) }));
    const inSmall = new Set(inText.flatMap(({ words }) => words.flatMap(({ word, isSmall }) => (isSmall ? word : []))));
    const search = withheldSearch(statement, template);
    for (const { passage, words } of inText) {
      const alone = words.filter(({ word, isLarge }) => isLarge && !inSmall.has(word));
      const found = search.in(passage.text, mannerOf(passage));
      const whole = new Stretches(found);
      const report = reporter('name-withheld-part', passage, subject);
      const told = [
        ...alone.filter(({ start, end }) => !whole.meet(start, end)),
        ...found.filter(({ isWhole }) => !isWhole),
      ];
      for (const { start, end } of told) {
        const reason = 'The text holds a part of a name that is not to be named';
        report(start, end, { reason, note: 'take it out, or write of the person without it' });
      }
    }
  },
};

function unnamedIn({ cases }: Statement): string[] {
  return cases.filter(({ publish }) => publish !== 'name').map(({ person }) => person.name);
}

/** What the data has besides that may stand in the text. */
function spokenIn({ cases, signatories, frontMatter }: Statement): string[] {
  return [
    ...cases.filter(({ publish }) => publish === 'name').map(({ person }) => person.name),
    ...cases.map(({ pseudonym }) => pseudonym ?? ''),
    ...cases.flatMap(({ acts }) =>
      acts.flatMap(({ place, court, involvement = [] }) => [
        place ?? '',
        court ?? '',
        ...involvement.map(({ perpetrator }) => perpetrator),
      ]),
    ),
    ...signatories.flatMap(({ name, display, country }) => [name, display ?? '', country ?? '']),
    frontMatter.contact?.name ?? '',
  ];
}

interface Among extends FoldedWord {
  readonly isSmall: boolean;
  readonly isLarge: boolean;
}

/** Which of the words stand in a text, in small letters, as words of the language do, or with a capital. */
function wordsAmong(words: ReadonlySet<string>, text: string): Among[] {
  return foldedWords(text).flatMap((found) => {
    if (!words.has(found.word)) return [];
    const first = text.charAt(found.start);
    return { ...found, isSmall: /\p{Ll}/u.test(first), isLarge: /\p{Lu}/u.test(first) };
  });
}
