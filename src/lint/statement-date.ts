import { complain } from '../message.ts';
import type { Subject } from './rule.ts';

/** Statements are written in the year before their session opens. */
const YEAR = 366 * 24 * 60 * 60 * 1000;

/** A date far from the session shows that one of the two is mistyped: `16` for `61`. */
export const checkStatementDate = ({ doc, statement, template }: Subject): void => {
  const { session: number, date } = statement.frontMatter;
  const session = template.council.sessions.find((candidate) => candidate.number === number);
  if (!session?.opens) return;
  const opens = Date.parse(session.opens);
  const closes = Date.parse(session.closes ?? session.opens);
  const written = doc.date.getTime();
  if (written <= closes && written >= opens - YEAR) return;
  const reason = `The statement is of ${date}, and session ${number} opened on ${session.opens}`;
  complain(
    statement.text,
    'date-outside-session',
    statement.source.place(['date']),
    reason,
    'correct `session` or `date`',
  );
};
