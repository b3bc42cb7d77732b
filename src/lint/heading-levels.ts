import { complain, fileAt } from '../message.ts';
import type { Subject } from './rule.ts';

/** A heading stands at most one level below the one before it, or screen readers lose the thread. */
export const checkHeadingLevels = ({ doc, statement }: Subject): void => {
  let above = 0;
  for (const block of doc.body) {
    if (block.type !== 'heading') continue;
    if (block.level > above + 1) {
      const reason =
        above === 0
          ? 'The first heading stands below the level of a later one'
          : `The heading is ${block.level - above} levels below the one before it`;
      complain(fileAt(block.position, statement), 'heading-level-skipped', block.position, reason, 'use fewer `#`');
    }
    above = block.level;
  }
};
