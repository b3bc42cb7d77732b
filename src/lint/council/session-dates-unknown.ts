import { complain } from '../../message.ts';
import type { LintRule } from '../rule.ts';

export const sessionDatesUnknown: LintRule = {
  id: 'session-dates-unknown',
  repeatsWords: false,
  documentation: {
    summary: 'The days on which the session opens and closes are known.',
    reason: 'The cover prints them, and the last day for statements hangs on the first.',
    source: '`sessions` in `council.yaml`',
    wrong: [{ text: 'A text.', keys: ['session: ⟦70⟧'] }],
    right: ['A text.'],
  },
  check({ statement, template }) {
    const { session: number } = statement.frontMatter;
    const session = template.council.sessions.find((candidate) => candidate.number === number);
    if (!session || session.printedDates || (session.opens && session.closes)) return;
    const reason = `The dates of session ${number} are not known: the cover prints none`;
    const note = 'once announced they belong into templates/human-rights-council/council.yaml of Rostrum';
    complain(statement.text, 'session-dates-unknown', statement.source.place(['session']), reason, note);
  },
};
