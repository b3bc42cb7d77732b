import { countWords } from '../../doc/index.ts';
import { complain } from '../../message.ts';
import type { LintRule } from '../rule.ts';
import { countedWords, scope, wordLimit } from '../word-limit.ts';

export const wordLimitExceeded: LintRule = {
  id: 'word-limit-exceeded',
  repeatsWords: false,
  documentation: {
    summary: 'A statement has no more words than the status of its main sponsor allows.',
    reason:
      'A longer text is sent back. Title and body count, as Word counts them; whether notes count is said by the rule of the session. The organizations, the cover and the labels of lists do not count. `rostrum words` shows the counts.',
    source: 'Economic and Social Council resolution 1996/31, paragraph 37; `wordLimits` in `council.yaml`',
    wrong: [],
    right: ['A short text.'],
    case: 'over-the-word-limit',
  },
  check({ doc, statement, template }) {
    const limit = wordLimit(statement, template);
    if (!limit) return;
    const counted = countedWords(countWords(doc), limit);
    if (counted <= limit.words) return;
    const reason = `The statement has ${counted} words in ${scope(limit)}; the limit is ${limit.words}`;
    const note = `take out ${counted - limit.words}; \`rostrum words\` shows the counts`;
    complain(statement.text, 'word-limit-exceeded', { line: statement.body.line, column: 1 }, reason, note);
  },
};
