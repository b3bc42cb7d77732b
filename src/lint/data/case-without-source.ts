import { complain, fileAt } from '../../message.ts';
import type { LintRule } from '../rule.ts';

const example = (record: string, text = '{{#each cases}}{{name this}} {{/each}}') => ({
  text,
  keys: ['cases: cases.yaml', 'sources: [{ id: annals, type: book, title: Annals of the Loire }]'],
  files: { 'cases.yaml': `- ${record}\n` },
});

export const caseWithoutSource: LintRule = {
  id: 'case-without-source',
  documentation: {
    summary: 'A case that the text prints names its sources.',
    reason:
      'Where a statement keeps its sources as data, a case without `sources`, of its own or of one of its acts, rests on nothing that a reader could look up. Statements without `sources` are not looked at.',
    source: 'Berkeley Protocol on Digital Open Source Investigations (HR/PUB/20/2), 2020',
    wrong: [example('⟦{ id: clara, person: { name: Clara Weir }, acts: [{ act: arrest }] }⟧')],
    right: [
      example('{ id: clara, person: { name: Clara Weir }, acts: [{ act: arrest, sources: [annals] }] }'),
      example('{ id: clara, person: { name: Clara Weir }, sources: [annals] }'),
      example('{ id: clara, person: { name: Clara Weir } }', 'Nobody is spoken of.'),
      { text: '{{#each cases}}{{name this}}{{/each}}', keys: ['cases: [{ id: a, person: { name: Clara Weir } }]'] },
    ],
  },
  check({ statement, uses }) {
    if (!statement.sources) return;
    const printed = new Set(uses.flatMap(({ kind, id }) => (kind === 'case' ? id : [])));
    for (const record of statement.cases) {
      const sources = [record, ...record.acts].flatMap((one) => one.sources ?? []);
      if (sources.length > 0 || !printed.has(record.id)) continue;
      const place = statement.recordPlaces.get(record);
      const note = 'name them in `sources` of the case or of its acts';
      complain(fileAt(place, statement), 'case-without-source', place, `The case \`${record.id}\` has no source`, note);
    }
  },
};
