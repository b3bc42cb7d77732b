import { complain } from '../../message.ts';
import { deadline } from '../deadline.ts';
import type { LintRule } from '../rule.ts';

export const deadlinePassed: LintRule = {
  id: 'deadline-passed',
  repeatsWords: false,
  documentation: {
    summary: 'The statement is of a day on which the session still received statements.',
    reason:
      'Statements are due two weeks before the session opens. The Council announces the day, and sometimes another one: write it as `deadline: 2026-02-10`. Of a statement that has a symbol, and so was received, nothing is said.',
    source:
      'Form for written statements: "exactly two weeks prior to the start of a session"; `deadlines` in `council.yaml`',
    wrong: [
      { text: 'A text.', keys: ['date: ⟦2026-02-10⟧'] },
      { text: 'A text.', keys: ['date: ⟦2026-02-06⟧', 'deadline: 2026-02-05'] },
    ],
    right: [
      { text: 'A text.', keys: ['date: 2026-02-09'] },
      { text: 'A text.', keys: ['date: 2026-02-12', 'deadline: 2026-02-12'] },
      { text: 'A text.', keys: ['date: 2026-03-02', 'symbol: A/HRC/61/NGO/12'] },
      { text: 'A text.', keys: ['session: 70', 'date: 2026-02-12'] },
    ],
  },
  check({ statement, template }) {
    const { date, symbol, session: number } = statement.frontMatter;
    const closes = template.council.sessions.find((session) => session.number === number)?.closes;
    const due = deadline(statement, template);
    if (!due || symbol !== undefined || date <= due.day) return;
    // Far from the session, one of the two is mistyped: `date-outside-session` says so.
    if (date > (closes ?? due.opens)) return;
    const reason = `The statement is of ${date}, and statements were due by ${due.day}`;
    const note = 'correct `date` or `session`, or write the day that the Council announced as `deadline`';
    complain(statement.text, 'deadline-passed', statement.source.place(['date']), reason, note);
  },
};
