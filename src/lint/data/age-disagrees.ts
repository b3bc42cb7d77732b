import { complain, fileAt } from '../../message.ts';
import { type CaseRecord, daysOf } from '../../validate/index.ts';
import type { LintRule } from '../rule.ts';

const withCase = (record: string) => ({ text: 'A text.', keys: [`cases: [${record}]`] });

export const ageDisagrees: LintRule = {
  id: 'age-disagrees',
  repeatsWords: false,
  documentation: {
    summary:
      'The age of a person is one that they had at one of the acts of the case, or have at the date of the statement.',
    reason:
      'By the day of birth it can be reckoned. One of the two is mistyped, or is of another calendar. The finding names nobody.',
    wrong: [
      withCase(
        '{ id: a, person: { name: Wilma Weir, age: ⟦41⟧, born: 1990-05-03 }, acts: [{ act: arrest, date: 2022-11 }] }',
      ),
      withCase('{ id: a, person: { name: Wilma Weir, age: ⟦30⟧, born: 1990 } }'),
      withCase(
        '{ id: a, person: { name: Wilma Weir, age: ⟦70⟧, born: 1990 }, acts: [{ act: arrest, date: unknown }] }',
      ),
    ],
    right: [
      withCase(
        '{ id: a, person: { name: Wilma Weir, age: 32, born: 1990-05-03 }, acts: [{ act: arrest, date: 2022-11 }] }',
      ),
      withCase('{ id: a, person: { name: Wilma Weir, age: 31, born: 1990 }, acts: [{ act: arrest, date: 2022 }] }'),
      withCase('{ id: a, person: { name: Wilma Weir, age: unknown, born: 1990 } }'),
      withCase('{ id: a, person: { name: Wilma Weir, age: 20, born: 1990 }, acts: [{ act: arrest, date: unknown }] }'),
    ],
  },
  check({ statement }) {
    for (const record of statement.cases) {
      const fault = disagreement(record, statement.frontMatter.date);
      if (!fault) continue;
      const place = statement.partPlace(record, ['person', 'age']) ?? statement.recordPlaces.get(record);
      const note = 'correct the age, the day of birth, or the days of the acts';
      complain(fileAt(place, statement), 'age-disagrees', place, fault, note);
    }
  },
};

function disagreement({ person, acts }: CaseRecord, day: string): string | undefined {
  const { age, born } = person;
  const birth = daysOf(born);
  if (typeof age !== 'number' || !birth) return undefined;
  const oldest = years(birth.first, day);
  if (age > oldest) return `The age is ${age}, and by the day of birth it is at most ${oldest}`;
  // An act whose day is not known may be the one at which the person had the age.
  const dates = acts.map(({ date }) => daysOf(date));
  if (dates.some((date) => !date)) return undefined;
  const days = [...dates.flatMap((date) => date ?? []), { first: day, last: day }];
  const ages = days.map(({ first, last }) => ({ least: years(birth.last, first), most: years(birth.first, last) }));
  if (ages.some(({ least, most }) => age >= least && age <= most)) return undefined;
  const said = [...new Set(ages.map(({ least, most }) => (least === most ? `${least}` : `${least} to ${most}`)))];
  return `The age is ${age}, and by the day of birth it is ${said.join(' or ')}`;
}

/** Full years from one day to another. */
function years(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}
