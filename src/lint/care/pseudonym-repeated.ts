import { complain, fileAt } from '../../message.ts';
import type { Template } from '../../template/index.ts';
import type { CaseRecord } from '../../validate/index.ts';
import type { LintRule } from '../rule.ts';
import { foldedText } from './folded-words.ts';
import { nameSearch, namesOf } from './withheld-names.ts';

const NAMED =
  '{ id: a, publish: name, consent: { basis: the person, on: 2026-01-20 }, person: { name: Wilma Brook Weir } }';

const cases = (...records: string[]) => ({ text: 'A text.', keys: [`cases: [${records.join(', ')}]`] });

const hidden = (id: string, name: string, pseudonym: string, publish = 'pseudonym') =>
  `{ id: ${id}, publish: ${publish}, pseudonym: ${pseudonym}, person: { name: ${name} } }`;

/** The finding repeats neither name nor pseudonym. */
export const pseudonymRepeated: LintRule = {
  id: 'pseudonym-repeated',
  repeatsWords: false,
  documentation: {
    summary: 'Every person has a pseudonym of their own, which is nobody’s name that is published.',
    reason:
      'Two people under one pseudonym are one person to the reader: what was done to both was done to one. And what was done to somebody under the name of another is done to that other. Several cases of a person, whose name is the same in each but for what a text may leave out of it, may share it; `unknown` is nobody’s name.',
    wrong: [
      cases(hidden('a', 'Wilma Weir', 'Person 1'), hidden('b', 'Otto Quay', '⟦Person 1⟧')),
      cases(hidden('a', 'Wilma Weir', 'The Ferryman'), hidden('b', 'Otto Quay', '⟦the ferryman⟧')),
      cases(hidden('a', 'unknown', 'Person 1'), hidden('b', 'unknown', '⟦Person 1⟧')),
      cases(NAMED, hidden('b', 'Otto Quay', '⟦Wilma Weir⟧')),
    ],
    right: [
      cases(hidden('a', 'Wilma Weir', 'Person 1'), hidden('b', 'Otto Quay', 'Person 2')),
      cases(hidden('a', 'Wilma Weir', 'Person 1'), hidden('b', '"Weir, Wilma"', 'Person 1')),
      cases(hidden('a', 'Wilma de la Weir', 'Person 1'), hidden('b', 'Wilma Weir', 'Person 1')),
      cases(hidden('a', 'José García', 'Person 1'), hidden('b', 'Jose García López', 'Person 1')),
      cases(hidden('a', '王小明', 'Person 1'), hidden('b', '王 小明', 'Person 1')),
      cases(hidden('a', 'Wilma Weir', 'Person 1'), hidden('b', 'Otto Quay', 'Person 1', 'no')),
      cases(NAMED, hidden('b', 'Otto Quay', 'Wilma')),
    ],
  },
  check({ statement, template }) {
    const first = new Map<string, CaseRecord>();
    const named = statement.cases.filter(
      ({ publish, person }) => publish === 'name' && person.name.toLowerCase() !== UNKNOWN,
    );
    const published = nameSearch(
      named.map(({ person: { name } }) => ({ name, of: 'person' })),
      [],
      template,
    );
    for (const record of statement.cases) {
      if (record.publish !== 'pseudonym' || !record.pseudonym) continue;
      const place = statement.partPlace(record, ['pseudonym']);
      const tell = (reason: string, note: string): void =>
        void complain(fileAt(place, statement), 'pseudonym-repeated', place, reason, note);
      if (published.isOf(record.pseudonym)) {
        tell('This pseudonym is the name of a person who is published', 'take another, or readers mean that person');
      }
      const pseudonym = foldedText(record.pseudonym).join(' ');
      const other = first.get(pseudonym) ?? record;
      first.set(pseudonym, other);
      if (record === other || isSamePerson(record, other, template)) continue;
      const line = statement.partPlace(other, ['pseudonym'])?.start.line;
      tell(`The person at line ${line} has this pseudonym already`, 'give each person one of their own');
    }
  },
};

/** What the data has for a name that nobody knows. */
const UNKNOWN = 'unknown';

/** Whether two cases are of one person, as far as the names say. */
function isSamePerson(one: CaseRecord, other: CaseRecord, template: Template): boolean {
  const [names = [], others = []] = [one, other].map((record) =>
    namesOf(record).filter(({ name }) => name.toLowerCase() !== UNKNOWN),
  );
  const has = (own: typeof names, asked: typeof names): boolean => {
    const search = nameSearch(own, [], template);
    return asked.some(({ name }) => search.isOf(name));
  };
  return has(names, others) || has(others, names);
}
