import type { Masthead } from '../doc/index.ts';
import type { Phrase, Session, Template } from '../template/index.ts';
import type { Statement } from '../validate/index.ts';
import { writeDate, writeRange } from './dates.ts';

/** The words of the masthead, in the language of the statement; those of the right-hand block as that language has it. */
export function masthead(statement: Statement, template: Template): Masthead {
  const { council, phrases } = template;
  const { language, session: number, agendaItem, date, symbol } = statement.frontMatter;
  const grammar = phrases.languages[language];
  const block = grammar.coverBlock;
  const session = council.sessions.find((candidate) => candidate.number === number);
  const item = council.agendaItems.find((candidate) => candidate.number === agendaItem);
  const say = (phrase: Phrase | undefined): string => phrase?.[language] ?? '';
  return {
    organization: say(phrases.organization),
    symbol: symbol ?? council.symbol.replace('{session}', String(number)).replace('{number}', '…'),
    organ: say(phrases.organ),
    distribution: phrases.distribution[block],
    date: writeDate(date, phrases.languages[block].date),
    languageMention: phrases.languageOnly[language][block],
    body: say(phrases.council),
    session: say(session?.name),
    sessionDates: session ? sessionDates(session, statement, template) : '',
    agendaItem: say(phrases.agendaItem).replace('{{number}}', String(agendaItem)),
    agendaTitle: say(item?.title),
    description: say(phrases.mastheadDescription),
  };
}

function sessionDates(session: Session, statement: Statement, template: Template): string {
  const { language } = statement.frontMatter;
  if (session.printedDates) return session.printedDates[language];
  if (!session.opens || !session.closes) return '';
  return writeRange(session.opens, session.closes, template.phrases.languages[language].date);
}
