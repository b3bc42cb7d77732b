import type { Template } from '../../template/index.ts';
import type { Statement } from '../../validate/index.ts';
import { proseRule } from '../prose-rule.ts';
import type { LintRule } from '../rule.ts';
import { foldedText, foldedWords } from './folded-words.ts';
import { withheldNamesIn } from './withheld-names.ts';

/** A name of fewer letters is too often another word. */
const LEAST = 4;

const weir = (text: string) => ({ text, keys: ['cases: [{ id: a, person: { name: Wilma Rhônemont } }]'] });

const rule = proseRule({
  id: 'name-withheld-part',
  documentation: {
    summary: 'The surname of a person who is not to be named does not stand alone either.',
    reason:
      'With the place and the day it is often enough to know who is meant. Surnames that are also a word of the text, or a part of a name that is published, are not looked for; nor are those of scripts without capitals. The finding does not repeat the name.',
    wrong: [
      weir('Ms. ⟦Rhônemont⟧ was arrested, and the ⟦Rhonemont⟧ family was told.'),
      weir('A note.[^a]\n\n[^a]: The case of ⟦Rhônemont⟧.'),
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
  parts: ['title', 'text', 'notes'],
  check({ text }, report, { prose, statement, template }) {
    const parts = partsOf(statement, template);
    if (parts.size === 0) return;
    const alone = foldedWords(text).filter(({ word, start }) => parts.has(word) && /\p{Lu}/u.test(text.charAt(start)));
    if (alone.length === 0) return;
    const inSmall = new Set(prose.flatMap((passage) => smallWords(passage.text, parts)));
    const whole = withheldNamesIn(statement, template)(text);
    for (const { word, start, end } of alone) {
      if (inSmall.has(word) || whole.some((span) => span.start < end && start < span.end)) continue;
      const reason = 'The text holds a part of a name that is not to be named';
      report(start, end, { reason, note: 'take it out, or write of the person without it' });
    }
  },
});

/** It repeats no words, and a text that names somebody may say more of them elsewhere. */
export const nameWithheldPart: LintRule = { ...rule, repeatsWords: false };

const known = new WeakMap<Statement, ReadonlySet<string>>();

function partsOf(statement: Statement, template: Template): ReadonlySet<string> {
  const parts = known.get(statement) ?? surnamesOf(statement, template);
  known.set(statement, parts);
  return parts;
}

/** The surnames of those who are not named: last words, folded. */
function surnamesOf({ cases, signatories, frontMatter }: Statement, { nameParticles }: Template): ReadonlySet<string> {
  const particles = new Set(nameParticles.flatMap(foldedText));
  const surnames = cases
    .filter(({ publish }) => publish !== 'name')
    .map(({ person }) => foldedText(person.name).filter((word) => !particles.has(word)))
    .filter((words) => words.length > 1)
    .flatMap((words) => words.at(-1) ?? []);
  const spoken = [
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
  ].flatMap(foldedText);
  const named = new Set(spoken);
  return new Set(surnames.filter((word) => word.length >= LEAST && !named.has(word)));
}

/** Which of the words stand in small letters, as words of the language do. */
function smallWords(text: string, words: ReadonlySet<string>): string[] {
  return foldedWords(text).flatMap(({ word, start }) =>
    words.has(word) && /\p{Ll}/u.test(text.charAt(start)) ? word : [],
  );
}
