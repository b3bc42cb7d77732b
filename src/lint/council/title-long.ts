import { countTokens } from '../../doc/index.ts';
import { complain } from '../../message.ts';
import type { LintRule } from '../rule.ts';

/** Two lines of the first page in English, and a little more. */
const MOST = 30;

const LONG =
  'The Right to Safe Drinking Water and Sanitation of the Families of the Upper Valleys of the Loire, Their Removal From Their Houses in the Spring of the Year, and the Duties of the State Towards Them';

export const titleLong: LintRule = {
  id: 'title-long',
  repeatsWords: false,
  documentation: {
    summary: `A title has at most ${MOST} words.`,
    reason:
      'No limit is published, but the words of the title count against the limit of the statement, and the title stands on the first page, in the form, and in every list of documents. One of more than two lines is cut short by others: better by you.',
    languages: ['en', 'fr', 'es', 'ru', 'ar'],
    wrong: [{ text: 'A text.', keys: [`title: ⟦${LONG}⟧`] }],
    right: [
      'A text.',
      {
        text: 'A text.',
        keys: ['title: The Right to Safe Drinking Water of the Families of the Upper Valleys of the Loire'],
      },
    ],
  },
  check({ doc, statement }) {
    const words = countTokens([doc.title]);
    if (words <= MOST || doc.language === 'zh') return;
    const reason = `The title has ${words} words`;
    const note = `say it in ${MOST} or fewer: others will cut it short otherwise`;
    complain(statement.text, 'title-long', doc.titlePosition, reason, note);
  },
};
