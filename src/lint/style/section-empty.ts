import { inlineText } from '../../doc/index.ts';
import { complain, fileAt } from '../../message.ts';
import { excerpt } from '../excerpt.ts';
import type { LintRule } from '../rule.ts';
import { sectionsOf } from './sections.ts';

export const sectionEmpty: LintRule = {
  id: 'section-empty',
  documentation: {
    summary: 'Below a heading stands a text.',
    reason:
      'A heading with nothing below it shows that something was forgotten, or that a list from the data has no rows.',
    wrong: ['⟦## The river⟧\n\n## The valley\n\nIt flooded.', 'It rose.\n\n⟦## The valley⟧'],
    right: ['## The river\n\n### At night\n\nIt rose.\n\n### By day\n\nIt fell.', '## The river\n\n- It rose.'],
  },
  check({ doc, statement }) {
    for (const { heading, isEmpty } of sectionsOf(doc)) {
      if (!isEmpty) continue;
      const reason = `Nothing stands below the heading \`${excerpt(inlineText(heading.children))}\``;
      const note = 'write what it announces, or delete it';
      complain(fileAt(heading.position, statement), 'section-empty', heading.position, reason, note);
    }
  },
};
