import { type Inline, type Position, paragraphsOf } from '../doc/index.ts';
import { complain, fileAt } from '../message.ts';
import type { LintRule } from './rule.ts';

/** The file that is uploaded carries no emphasis (OHCHR's rule from about 2012 on): the words stay, the look is lost. */
export const checkEmphasis: LintRule = ({ doc, statement, profile }) => {
  if (profile.stylesheet.emphasis) return;
  const found = paragraphsOf([...doc.body, ...[...doc.notes.values()].flatMap((note) => note.children)])
    .map(({ children }) => firstEmphasis(children))
    .filter((position) => position !== undefined);
  const [first] = found;
  if (!first) return;
  const more = found.length - 1;
  const others = more > 0 ? `, here and in ${more} more place${more === 1 ? '' : 's'}` : '';
  const reason = `The submission carries no emphasis: these words are set plainly${others}`;
  complain(
    fileAt(first, statement),
    'submission-drops-emphasis',
    first,
    reason,
    'nothing need be done if the sentence reads well without it',
  );
};

/** The file that is uploaded carries no tables: their rows become lines of text. */
export const checkTables: LintRule = ({ doc, statement, profile }) => {
  if (!profile.stylesheet.plain) return;
  for (const { type, position } of doc.body) {
    if (type !== 'table') continue;
    const reason = 'The submission carries no table: its rows are set as lines of text';
    complain(
      fileAt(position, statement),
      'submission-drops-table',
      position,
      reason,
      'read them in the submission file before it is sent',
    );
  }
};

function firstEmphasis(nodes: readonly Inline[]): Position | undefined {
  for (const node of nodes) {
    if (node.type === 'emphasis' || node.type === 'strong') return node.position;
    const inside = 'children' in node ? firstEmphasis(node.children) : undefined;
    if (inside) return inside;
  }
  return undefined;
}
