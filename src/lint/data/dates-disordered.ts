import { complain, fileAt } from '../../message.ts';
import type { Template } from '../../template/index.ts';
import { type CaseRecord, type DayRange, daysOf } from '../../validate/index.ts';
import { wordsInARow } from '../../words-in-a-row.ts';
import type { LintRule } from '../rule.ts';
import { type KnownAct, knownActs } from './known-acts.ts';

const withCase = (record: string) => ({ text: 'A text.', keys: [`cases: [${record}]`] });

const born = 'person: { name: Wilma Weir, born: 1990-05-03 }';

const withActs = (...acts: string[]) =>
  withCase(`{ id: a, ${born}, acts: [${acts.map((act) => `{ ${act} }`).join(', ')}] }`);

export const datesDisordered: LintRule = {
  id: 'dates-disordered',
  repeatsWords: false,
  documentation: {
    summary:
      'The days of a case follow each other as they must have: birth, arrest, trial, sentence, punishment, statement; nothing is done to a person after death.',
    reason:
      'A day out of its order is mistyped, or an act is missing that came before it. Of several acts of a kind one that is in order is enough; where a year or a month alone is known, or the day of one of them is not, nothing is said unless it is certain. Charges are brought before an arrest or after it, ill-treatment comes at any time in custody, and a trial *in absentia* (said in `act` or `note`) may be before the arrest.',
    source:
      'Order and names: `templates/lint/acts.yaml`, by HURIDOCS, Events Standard Formats, and our own list; other acts are held to birth and statement alone',
    wrong: [
      withActs('act: arrest, date: ⟦1989⟧'),
      withActs('act: execution, date: 2022-11-03', 'act: arrest, date: ⟦2022-12⟧'),
      withActs('act: arrest, date: ⟦2027-01-03⟧'),
      withActs('act: flogging, date: 2021-03', 'act: arrest, date: ⟦2021-05-02⟧'),
      withActs('act: Amputation (of the hand), date: 2021', 'act: sentence, date: ⟦2022⟧', 'act: arrest, date: 2020'),
      withActs('act: death in custody, date: 2021-03-01', 'act: torture, date: ⟦2021-04⟧', 'act: arrest, date: 2020'),
      withActs('act: procès, date: ⟦2022⟧', 'act: condamnation à mort, date: 2021', 'act: arrestation, date: 2020'),
    ],
    right: [
      withActs('act: arrest, date: 2022', 'act: trial, date: 2022-11'),
      withActs('act: arrest, date: 2020', 'act: trial, date: 2021', 'act: arrest, date: 2022'),
      withActs('act: arrest, date: unknown', 'act: execution, date: 2021'),
      withActs(
        'act: arrest, date: 2020',
        'act: torture, date: 2020-03',
        'act: trial, date: 2021',
        'act: release, date: 2022',
      ),
      withActs(
        'act: arrest, date: 2020',
        'act: release, date: 2021',
        'act: detention, date: 2022',
        'act: death in custody, date: 2023',
      ),
      withActs(
        'act: charge, date: 2019',
        'act: arrest, date: 2020',
        'act: trial, date: 2021',
        'act: flogging, date: 2021',
      ),
      withActs('act: trial in absentia, date: 2019', 'act: arrest, date: 2020'),
      withActs(
        'act: trial, date: 2019, note: tried in absentia',
        'act: sentence, date: 2019',
        'act: arrest, date: 2021',
      ),
      withActs('act: execution of a friend, date: 2019', 'act: arrest, date: 2020', 'act: eviction, date: 2018'),
    ],
  },
  check({ statement, template }) {
    for (const record of statement.cases) {
      for (const { index, reason } of disorder(record, statement.frontMatter.date, template)) {
        const place = statement.partPlace(record, ['acts', index, 'date']) ?? statement.recordPlaces.get(record);
        const note = 'correct one of the two, or add the act that came before';
        complain(fileAt(place, statement), 'dates-disordered', place, reason, note);
      }
    }
  },
};

interface Disorder {
  /** Of the act whose day is out of order. */
  readonly index: number;
  readonly reason: string;
}

function disorder(record: CaseRecord, day: string, template: Template): Disorder[] {
  const birth = daysOf(record.person.born);
  const acts = knownActs(record, template);
  const outside = acts.flatMap(({ index, name, days }): Disorder[] => {
    if (birth && days && days.last < birth.first) {
      return [{ index, reason: `${name} is dated before the birth of the person` }];
    }
    return days && days.first > day ? [{ index, reason: `${name} is dated after the statement, ${day}` }] : [];
  });
  const told = new Set(outside.map(({ index }) => index));
  const inside = Object.entries(template.lint.acts.before).flatMap(([kind, behind]) => {
    const earlier = ofKind(kind, acts);
    const later = behind.map((one) => ofKind(one, acts)).filter((others) => isAfter(earlier, others));
    const names = later.flatMap(([first]) => first?.name ?? []);
    const [first] = earlier;
    return first && names.length > 0
      ? [{ index: first.index, reason: `${first.name} is dated after ${wordsInARow(names)}` }]
      : [];
  });
  return [...outside, ...inside.filter(({ index }) => !told.has(index))];
}

interface DatedAct extends KnownAct {
  readonly days: DayRange;
}

/** All acts of a kind; none when a day of them is not known, which may be the one that is in order. */
function ofKind(kind: string, acts: readonly KnownAct[]): DatedAct[] {
  const own = acts.filter((act) => act.kind === kind);
  const dated = own.flatMap((act) => (act.days && act.isDated ? [{ ...act, days: act.days }] : []));
  return dated.length === own.length ? dated : [];
}

/** Whether all of these were, for certain, after all of those. */
function isAfter(acts: readonly DatedAct[], others: readonly DatedAct[]): boolean {
  if (acts.length === 0 || others.length === 0) return false;
  return acts.every(({ days }) => others.every((other) => days.first > other.days.last));
}
