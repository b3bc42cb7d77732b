import { complain, fileAt } from '../../message.ts';
import type { CaseRecord } from '../../validate/index.ts';
import type { LintRule } from '../rule.ts';
import { foldedText } from './folded-words.ts';

const cases = (...records: string[]) => ({ text: 'A text.', keys: [`cases: [${records.join(', ')}]`] });

const hidden = (id: string, name: string, pseudonym: string, publish = 'pseudonym') =>
  `{ id: ${id}, publish: ${publish}, pseudonym: ${pseudonym}, person: { name: ${name} } }`;

/** The finding repeats neither name nor pseudonym. */
export const pseudonymRepeated: LintRule = {
  id: 'pseudonym-repeated',
  repeatsWords: false,
  documentation: {
    summary: 'Every person has a pseudonym of their own.',
    reason:
      'Two people under one pseudonym are one person to the reader: what was done to both was done to one. Several cases of a person, whose name is the same in each, may share it.',
    wrong: [
      cases(hidden('a', 'Wilma Weir', 'Person 1'), hidden('b', 'Otto Quay', '⟦Person 1⟧')),
      cases(hidden('a', 'Wilma Weir', 'The Ferryman'), hidden('b', 'Otto Quay', '⟦the ferryman⟧')),
    ],
    right: [
      cases(hidden('a', 'Wilma Weir', 'Person 1'), hidden('b', 'Otto Quay', 'Person 2')),
      cases(hidden('a', 'Wilma Weir', 'Person 1'), hidden('b', '"Weir, Wilma"', 'Person 1')),
      cases(hidden('a', 'Wilma Weir', 'Person 1'), hidden('b', 'Otto Quay', 'Person 1', 'no')),
    ],
  },
  check({ statement }) {
    const first = new Map<string, CaseRecord>();
    for (const record of statement.cases) {
      if (record.publish !== 'pseudonym' || !record.pseudonym) continue;
      const pseudonym = foldedText(record.pseudonym).join(' ');
      const other = first.get(pseudonym) ?? record;
      first.set(pseudonym, other);
      if (isSamePerson(record, other)) continue;
      const place = statement.partPlace(record, ['pseudonym']);
      const line = statement.partPlace(other, ['pseudonym'])?.start.line;
      const reason = `The person at line ${line} has this pseudonym already`;
      complain(fileAt(place, statement), 'pseudonym-repeated', place, reason, 'give each person one of their own');
    }
  },
};

/** Whether two cases are of one person, as far as the names say. */
function isSamePerson(one: CaseRecord, other: CaseRecord): boolean {
  const [names, others] = [one, other].map(({ person: { name, otherNames = [] } }) =>
    [name, ...otherNames].map((each) => foldedText(each).sort().join(' ')),
  );
  return names?.some((name) => others?.includes(name)) ?? false;
}
