import { complain } from '../../message.ts';
import type { LintRule } from '../rule.ts';

/** Statements are written in the year before their session opens. */
const YEAR = 366 * 24 * 60 * 60 * 1000;

export const dateOutsideSession: LintRule = {
  id: 'date-outside-session',
  repeatsWords: false,
  documentation: {
    summary: 'The statement is of the year before its session opens, or of the days of the session.',
    reason: 'A date far from the session shows that one of the two is mistyped: `16` for `61`.',
    source: '`sessions` in `council.yaml`',
    wrong: [
      { text: 'A text.', keys: ['session: 16', 'date: ⟦2026-02-06⟧'] },
      { text: 'A text.', keys: ['date: ⟦2026-04-01⟧'] },
    ],
    right: [
      { text: 'A text.', keys: ['date: 2026-02-06'] },
      { text: 'A text.', keys: ['date: 2025-03-01'] },
    ],
  },
  check({ doc, statement, template }) {
    const { session: number, date } = statement.frontMatter;
    const session = template.council.sessions.find((candidate) => candidate.number === number);
    if (!session?.opens) return;
    const opens = Date.parse(session.opens);
    const closes = Date.parse(session.closes ?? session.opens);
    const written = doc.date.getTime();
    if (written <= closes && written >= opens - YEAR) return;
    const reason = `The statement is of ${date}, and session ${number} opened on ${session.opens}`;
    const place = statement.source.place(['date']);
    complain(statement.text, 'date-outside-session', place, reason, 'correct `session` or `date`');
  },
};
