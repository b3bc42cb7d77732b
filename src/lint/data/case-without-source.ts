import { complain, fileAt } from '../../message.ts';
import type { LintRule } from '../rule.ts';

const example = (record: string, text = '{{#each cases}}{{name this}} {{/each}}') => ({
  text,
  keys: ['cases: cases.yaml', 'sources: [{ id: annals, type: book, title: Annals of the Loire }]'],
  files: { 'cases.yaml': `- ${record}\n- { id: otto, person: { name: Otto Quay }, sources: [annals] }\n` },
});

export const caseWithoutSource: LintRule = {
  id: 'case-without-source',
  documentation: {
    summary: 'A case that the text prints names its sources.',
    reason:
      'Where other cases name theirs, a case without `sources`, of its own or of one of its acts, rests on nothing that a reader could look up. A statement none of whose cases names any has its sources in the text.',
    source: 'Berkeley Protocol on Digital Open Source Investigations (HR/PUB/20/2), 2020',
    wrong: [example('{ id: ⟦clara⟧, person: { name: Clara Weir }, acts: [{ act: arrest }] }')],
    right: [
      example('{ id: clara, person: { name: Clara Weir }, acts: [{ act: arrest, sources: [annals] }] }'),
      example('{ id: clara, person: { name: Clara Weir }, sources: [annals] }'),
      example('{ id: clara, person: { name: Clara Weir } }', 'Nobody is spoken of.'),
      { text: '{{#each cases}}{{name this}}{{/each}}', keys: ['cases: [{ id: a, person: { name: Clara Weir } }]'] },
    ],
  },
  check({ statement, uses }) {
    const printed = new Set(uses.flatMap(({ kind, id }) => (kind === 'case' ? id : [])));
    const bare = statement.cases.filter((record) =>
      [record, ...record.acts].every(({ sources = [] }) => sources.length === 0),
    );
    if (bare.length === statement.cases.length) return;
    for (const record of bare) {
      if (!printed.has(record.id)) continue;
      const place = statement.partPlace(record, ['id']) ?? statement.recordPlaces.get(record);
      const note = 'name them in `sources` of the case or of its acts';
      // The id often is the name of the person.
      const named = record.publish === 'name' ? ` \`${record.id}\`` : '';
      complain(fileAt(place, statement), 'case-without-source', place, `The case${named} has no source`, note);
    }
  },
};
