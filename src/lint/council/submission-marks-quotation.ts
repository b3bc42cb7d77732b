import { type Block, type BlockQuote, bearsQuotationMarks } from '../../doc/index.ts';
import { complain, fileAt } from '../../message.ts';
import type { LintRule } from '../rule.ts';

export const submissionMarksQuotation: LintRule = {
  id: 'submission-marks-quotation',
  repeatsWords: false,
  documentation: {
    summary: 'The file to submit has no indents: a quotation that is set apart is put between quotation marks.',
    reason: 'Nothing need be done. To a quotation with marks of its own none are added.',
    source: '`submission.yaml`',
    wrong: ['⟦> The river shall flow.⟧'],
    right: ['> “The river shall flow.”', 'The judge said “no”.'],
  },
  check({ doc, statement, profile }) {
    const { plain } = profile.stylesheet;
    if (!plain) return;
    const [{ opening, closing }] = plain.quotations[doc.language];
    const notes = [...doc.notes.values()].flatMap((note) => note.children);
    for (const quotation of quotationsIn([...doc.body, ...notes])) {
      if (bearsQuotationMarks(quotation)) continue;
      const { position } = quotation;
      const reason = `The submission has no indents: the quotation is set between \`${opening.trim()}\` and \`${closing.trim()}\``;
      const note = 'nothing need be done; to a quotation with marks of its own none are added';
      complain(fileAt(position, statement), 'submission-marks-quotation', position, reason, note);
    }
  },
};

/** The quotations that stand in no other. */
function quotationsIn(blocks: readonly Block[]): BlockQuote[] {
  return blocks.flatMap((block) => {
    if (block.type === 'blockQuote') return [block];
    return block.type === 'list' ? block.children.flatMap((item) => quotationsIn(item.children)) : [];
  });
}
