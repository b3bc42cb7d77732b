import { recordFor, type Template } from '../template/index.ts';
import type { Statement } from '../validate/index.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The last day for statements to a session, and the day on which it opens, as ISO 8601 days. */
export interface Deadline {
  readonly day: string;
  readonly opens: string;
  readonly source: string;
}

/** Two weeks before the session opens, by the rule that holds, unless the front matter has the day that the Council announced. */
export function deadline(statement: Statement, { council }: Template): Deadline | undefined {
  const { session: number, deadline: announced } = statement.frontMatter;
  const opens = council.sessions.find((session) => session.number === number)?.opens;
  const record = recordFor(council.deadlines, number);
  if (!opens || !record) return undefined;
  if (announced !== undefined) return { day: announced, opens, source: 'front matter' };
  const day = new Date(Date.parse(opens) - record.days * DAY).toISOString().slice(0, 10);
  return { day, opens, source: record.source };
}
