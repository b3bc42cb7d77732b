import { inlineText, type RowSigns, signBefore, type Table } from '../../doc/index.ts';
import { complain, fileAt } from '../../message.ts';
import { excerpt } from '../excerpt.ts';
import type { LintRule } from '../rule.ts';

export const submissionDropsTable: LintRule = {
  id: 'submission-drops-table',
  documentation: {
    summary: 'The file to submit carries no table: its rows become lines of text.',
    reason: 'The author is shown one of the lines. Read them in the file to submit before it is sent.',
    source: '`submission.yaml`',
    wrong: ['⟦| River | Length |\n| --- | --- |\n| Loire | 1,006 km |⟧'],
    right: ['The Loire is 1,006 km long.'],
  },
  check({ doc, statement, profile }) {
    const { plain } = profile.stylesheet;
    if (!plain) return;
    for (const block of doc.body) {
      if (block.type !== 'table') continue;
      const line = excerpt(lineOf(block, plain.rows[doc.language]));
      const reason = `The submission carries no table: its rows are lines such as \`${line}\``;
      const note = 'read them in the file to submit before it is sent';
      complain(fileAt(block.position, statement), 'submission-drops-table', block.position, reason, note);
    }
  },
};

function lineOf({ children: [head, row = head] }: Table, signs: RowSigns): string {
  const cells = row.children.map(({ children }) => inlineText(children) || signs.empty);
  return cells.map((words, column) => signBefore(column, signs) + words).join('');
}
