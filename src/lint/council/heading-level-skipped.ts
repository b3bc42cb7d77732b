import { complain, fileAt } from '../../message.ts';
import type { LintRule } from '../rule.ts';

export const headingLevelSkipped: LintRule = {
  id: 'heading-level-skipped',
  repeatsWords: false,
  documentation: {
    summary: 'A heading stands at most one level below the one before it.',
    reason:
      'Who hears the document goes from heading to heading, and takes a level that is left out for a part that is missing.',
    source: 'Matterhorn Protocol 1.1, checkpoint 14 (PDF/UA)',
    wrong: ['⟦### Before⟧\n\nText.\n\n# One\n\nText.', '# One\n\nText.\n\n⟦### Three⟧\n\nText.'],
    right: ['# One\n\nText.\n\n## Two\n\nText.\n\n### Three\n\nText.\n\n# Four\n\nText.', 'No heading.'],
  },
  check({ doc, statement }) {
    let above = 0;
    for (const block of doc.body) {
      if (block.type !== 'heading') continue;
      if (block.level > above + 1) {
        const reason =
          above === 0
            ? 'The first heading stands below the level of a later one'
            : `The heading is ${block.level - above} levels below the one before it`;
        const place = block.position;
        complain(fileAt(place, statement), 'heading-level-skipped', place, reason, 'use fewer `#`');
      }
      above = block.level;
    }
  },
};
