import { complain } from '../message.ts';
import { recordFor } from '../template/index.ts';
import type { Subject } from './rule.ts';

/** The form asks for somebody who answers. */
export const checkContact = ({ statement }: Subject): void => {
  if (statement.frontMatter.contact) return;
  const note = 'add `contact: { name: …, email: …, phone: … }`; it goes to the form only';
  complain(
    statement.text,
    'contact-missing',
    statement.source.place([]),
    '`contact` is missing, which the form asks for',
    note,
  );
};

/** Statements are issued in the languages in which they are received. */
export const checkReceivedLanguage = ({ statement, template }: Subject): void => {
  const { session, language } = statement.frontMatter;
  const record = recordFor(template.council.receivedLanguages, session);
  if (!record || record.languages.includes(language)) return;
  const reason = `Session ${session} received no statements in \`${language}\``;
  const note = `use one of ${record.languages.map((received) => `\`${received}\``).join(', ')}`;
  complain(statement.text, 'language-not-received', statement.source.place(['language']), reason, note);
};

/** The cover prints the days of the session. */
export const checkSessionDates = ({ statement, template }: Subject): void => {
  const { session: number } = statement.frontMatter;
  const session = template.council.sessions.find((candidate) => candidate.number === number);
  if (!session || session.printedDates || (session.opens && session.closes)) return;
  const reason = `The dates of session ${number} are not known: the cover prints none`;
  const note = 'once announced they belong into templates/human-rights-council/council.yaml of Rostrum';
  complain(statement.text, 'session-dates-unknown', statement.source.place(['session']), reason, note);
};
