import { complain, fileAt } from '../../message.ts';
import type { LintRule } from '../rule.ts';

const example = (record: string, text = 'There were {{figure "crossings"}} crossings.') => ({
  text,
  keys: ['figures: figures.yaml', 'sources: [{ id: annals, type: book, title: Annals of the Loire }]'],
  files: { 'figures.yaml': `- ${record}\n` },
});

export const figureWithoutSource: LintRule = {
  id: 'figure-without-source',
  documentation: {
    summary: 'A figure that the text prints names its sources.',
    reason:
      'Where a statement keeps its sources as data, a figure without `sources` calls no note: a reader does not learn who counted. Statements without `sources` are not looked at.',
    wrong: [example('⟦{ id: crossings, value: 841, what: crossings of the Loire }⟧')],
    right: [
      example('{ id: crossings, value: 841, what: crossings of the Loire, sources: [annals] }'),
      example('{ id: crossings, value: 841, what: crossings of the Loire }', 'Nobody crossed.'),
    ],
  },
  check({ statement, uses }) {
    if (!statement.sources) return;
    const printed = new Set(uses.flatMap(({ kind, id }) => (kind === 'figure' ? id : [])));
    for (const figure of statement.figures) {
      if ((figure.sources ?? []).length > 0 || !printed.has(figure.id)) continue;
      const place = statement.recordPlaces.get(figure);
      const reason = `The figure \`${figure.id}\` has no source`;
      complain(fileAt(place, statement), 'figure-without-source', place, reason, 'name them in its `sources`');
    }
  },
};
