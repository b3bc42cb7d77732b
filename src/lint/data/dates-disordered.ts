import { complain, fileAt } from '../../message.ts';
import { type CaseRecord, type DayRange, daysOf } from '../../validate/index.ts';
import type { LintRule } from '../rule.ts';

/** What cannot come after what, in the words of HURIDOCS and of our templates. Trials go on without the accused. */
const ORDER: readonly (readonly [string, string])[] = [
  ['arrest', 'execution'],
  ['arrest', 'death in custody'],
  ['arrest', 'release'],
  ['trial', 'execution'],
  ['sentence', 'execution'],
  ['trial', 'sentence'],
  ['arrest', 'trial'],
];

const withCase = (record: string) => ({ text: 'A text.', keys: [`cases: [${record}]`] });

const born = 'person: { name: Wilma Weir, born: 1990-05-03 }';

export const datesDisordered: LintRule = {
  id: 'dates-disordered',
  repeatsWords: false,
  documentation: {
    summary: 'The days of a case follow each other as they must have: birth, arrest, trial, execution, statement.',
    reason:
      'A day out of its order is mistyped. Where a year or a month alone is known, nothing is said unless it is certain.',
    wrong: [
      withCase(`⟦{ id: a, ${born}, acts: [{ act: arrest, date: 1989 }] }⟧`),
      withCase(`⟦{ id: a, ${born}, acts: [{ act: execution, date: 2022-11-03 }, { act: arrest, date: 2022-12 }] }⟧`),
      withCase(`⟦{ id: a, ${born}, acts: [{ act: arrest, date: 2027-01-03 }] }⟧`),
    ],
    right: [
      withCase(`{ id: a, ${born}, acts: [{ act: arrest, date: 2022 }, { act: trial, date: 2022-11 }] }`),
      withCase(
        `{ id: a, ${born}, acts: [{ act: arrest, date: 2020 }, { act: trial, date: 2021 }, { act: arrest, date: 2022 }] }`,
      ),
      withCase(`{ id: a, ${born}, acts: [{ act: arrest, date: unknown }, { act: execution, date: 2021 }] }`),
    ],
  },
  check({ statement }) {
    for (const record of statement.cases) {
      for (const reason of disorder(record, statement.frontMatter.date)) {
        const place = statement.recordPlaces.get(record);
        complain(fileAt(place, statement), 'dates-disordered', place, reason, 'correct one of the two');
      }
    }
  },
};

function disorder({ person, acts }: CaseRecord, day: string): string[] {
  const birth = daysOf(person.born);
  const dated = acts.flatMap(({ act, date }) => {
    const days = daysOf(date);
    return days ? [{ act, ...days }] : [];
  });
  const wrong = dated.flatMap(({ act, first, last }) => [
    ...(birth && last < birth.first ? [`\`${act}\` is dated before the birth of the person`] : []),
    ...(first > day ? [`\`${act}\` is dated after the statement, ${day}`] : []),
  ]);
  const inOrder = ORDER.flatMap(([before, after]) => {
    const [earlier, later] = [of(before, acts, dated), of(after, acts, dated)];
    const isWrong =
      earlier.length > 0 && earlier.every((one) => later.length > 0 && later.every((other) => one.first > other.last));
    return isWrong ? [`\`${before}\` is dated after \`${after}\``] : [];
  });
  return [...new Set([...wrong, ...inOrder])];
}

/** The days of all acts of a kind; none when one of them is not known, which may be the one that is in order. */
function of(
  act: string,
  acts: CaseRecord['acts'],
  dated: readonly (DayRange & { act: string })[],
): readonly DayRange[] {
  const own = dated.filter((one) => one.act === act);
  return own.length === acts.filter((one) => one.act === act).length ? own : [];
}
