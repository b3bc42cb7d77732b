import { complain, fileAt } from '../../message.ts';
import type { LintRule } from '../rule.ts';
import { holdersIn, namesakesIn } from './namesakes.ts';

const cases = (...records: string[]) => ({
  text: 'A text.',
  keys: ['cases: cases.yaml'],
  files: { 'cases.yaml': records.map((record) => `- ${record}\n`).join('') },
});

const published = (id: string, name: string) =>
  `{ id: ${id}, publish: name, consent: { basis: the family, on: 2026-01-20 }, person: { name: ${name} } }`;

/** The finding repeats no name. */
export const namesakePublished: LintRule = {
  id: 'namesake-published',
  repeatsWords: false,
  documentation: {
    summary:
      'Nobody who is not to be named has the name of a person or an organization that is published, or is in the name of such an organization.',
    reason:
      'The name may stand in the text, for it is the other person’s, so [name-withheld](name-withheld.md) cannot find where it means the one who is not to be named. Read the text for that: every place must mean the person who agreed, or the organization. Where both rows are one person, decide what holds, and keep one. An organization that is called after a person who is not to be named, `The Wilma Weir Trust`, is printed with the name: see that the person agrees, or that the organization stands in no list (`publish: no`).',
    wrong: [
      cases(published('a', 'Wilma Weir'), '{ id: b, person: { name: ⟦Wilma Weir⟧ } }'),
      cases('{ id: a, publish: initials, person: { name: ⟦"Weir, Wilma"⟧ } }', published('b', 'WILMA WEIR')),
      cases(published('a', '王小明'), '{ id: b, person: { name: ⟦王 小明⟧ } }'),
      {
        text: 'A text.',
        keys: [
          'signatories: [{ name: Loire Watch, status: special, display: Wilma Weir }]',
          'cases: [{ id: a, person: { name: ⟦Wilma Weir⟧ } }]',
        ],
      },
      {
        text: 'A text.',
        keys: [
          'signatories: [{ name: ⟦The Wilma Weir Trust⟧, status: special }]',
          'cases: [{ id: a, person: { name: Wilma Weir } }]',
        ],
      },
      cases(published('a', 'Wilma Weir'), '{ id: b, person: { name: ⟦Otto Quay⟧, otherNames: [Wilma Weir] } }'),
    ],
    right: [
      {
        text: 'A text.',
        keys: [
          'signatories: [{ name: The Weir Trust, status: special }]',
          'cases: [{ id: a, person: { name: Wilma Weir } }]',
        ],
      },
      {
        text: 'A text.',
        keys: [
          'signatories: [{ name: The Wilma Weir Trust, status: special }]',
          `cases: [${published('a', 'Wilma Weir')}]`,
        ],
      },
      cases(published('a', 'Wilma Weir'), '{ id: b, person: { name: Wilma Brook Weir } }'),
      cases(
        published('a', 'Wilma Weir'),
        '{ id: b, person: { name: Wilma Brook } }',
        '{ id: c, person: { name: Otto Weir } }',
      ),
      cases(published('a', 'Wilma Brook Weir'), '{ id: b, person: { name: Wilma Weir } }'),
      cases(published('a', 'Wilma Weir'), published('b', 'Wilma Weir')),
      cases('{ id: a, person: { name: Wilma Weir } }', '{ id: b, person: { name: Wilma Weir } }'),
    ],
  },
  check({ statement, template }) {
    for (const { withheld, published } of namesakesIn(statement, template)) {
      const place = statement.partPlace(withheld, ['person', 'name']);
      const file = published?.path === place?.path ? '' : ` of \`${published?.path}\``;
      const reason = `This name is published, at line ${published?.start.line}${file}, so it is not looked for in the text`;
      const note = 'the text must not speak of this one: see that every place with the name means the other';
      complain(fileAt(place, statement), 'namesake-published', place, reason, note);
    }
    for (const place of holdersIn(statement, template)) {
      const reason = 'The name of this organization holds that of a person who is not to be named, and is printed';
      const note = 'see that it means somebody else, or that the person agrees; or give the organization `publish: no`';
      complain(fileAt(place, statement), 'namesake-published', place, reason, note);
    }
  },
};
