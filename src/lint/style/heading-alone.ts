import { inlineText } from '../../doc/index.ts';
import { complain, fileAt } from '../../message.ts';
import { excerpt } from '../excerpt.ts';
import type { LintRule } from '../rule.ts';
import { sectionsOf } from './sections.ts';

export const headingAlone: LintRule = {
  id: 'heading-alone',
  documentation: {
    summary: 'A section has no subheading, or several.',
    reason: 'A subheading divides a section, and one alone divides nothing.',
    source: 'United Nations Editorial Manual, Headings',
    wrong: ['## The river\n\nIt rose.\n\n⟦### At night⟧\n\nIt fell.\n\n## The valley\n\nIt flooded.'],
    right: [
      '## The river\n\n### At night\n\nIt rose.\n\n### By day\n\nIt fell.',
      '## The river\n\nIt rose.',
      '## The river\n\n### At night\n\nIt rose.\n\n### By day\n\nIt fell.\n\n## The valley\n\nIt flooded.',
    ],
  },
  check({ doc, statement }) {
    for (const { subheadings } of sectionsOf(doc)) {
      const [only, second] = subheadings;
      if (!only || second) continue;
      const reason = `\`${excerpt(inlineText(only.children))}\` is the only subheading of its section`;
      const note = 'take it out, or give the rest of the section one as well';
      complain(fileAt(only.position, statement), 'heading-alone', only.position, reason, note);
    }
  },
};
