import { type Inline, inlineText, type Position, paragraphsOf } from '../../doc/index.ts';
import { complain, fileAt } from '../../message.ts';
import { elsewhere } from '../elsewhere.ts';
import { excerpt } from '../excerpt.ts';
import type { LintRule } from '../rule.ts';

export const submissionDropsEmphasis: LintRule = {
  id: 'submission-drops-emphasis',
  documentation: {
    summary: 'The file to submit carries no bold and no italic words.',
    reason: 'The words stay, and their look is lost. Nothing need be done if the sentence reads well without it.',
    source: 'Form for written statements: "no bold; no underline; no italics"; `submission.yaml`',
    wrong: ['The river ⟦*shall*⟧ flow.', 'A ⟦**first**⟧ word, and a *second*.'],
    right: ['The river flows.', { text: 'The river *shall* flow.', keys: ['session: 14', 'date: 2010-05-14'] }],
  },
  check({ doc, statement, profile }) {
    if (profile.stylesheet.emphasis) return;
    const notes = [...doc.notes.values()].flatMap((note) => note.children);
    const found = paragraphsOf([...doc.body, ...notes]).flatMap(({ children }) => firstEmphasis(children) ?? []);
    const [first, ...others] = found;
    if (!first) return;
    const words = excerpt(inlineText(first.children));
    const places = elsewhere(
      first.position,
      others.map(({ position }) => position),
    );
    const reason = `The submission carries no emphasis: \`${words}\` is set plainly${places}`;
    const note = 'nothing need be done if the sentence reads well without it';
    complain(fileAt(first.position, statement), 'submission-drops-emphasis', first.position, reason, note);
  },
};

interface Emphasized {
  readonly children: readonly Inline[];
  readonly position?: Position;
}

function firstEmphasis(nodes: readonly Inline[]): Emphasized | undefined {
  for (const node of nodes) {
    // What stands nowhere in the authors' files is the italics of a citation: nobody leans on them.
    if ((node.type === 'emphasis' || node.type === 'strong') && node.position) return node;
    const inside = 'children' in node ? firstEmphasis(node.children) : undefined;
    if (inside) return inside;
  }
  return undefined;
}
