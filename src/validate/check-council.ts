import type { VFile } from 'vfile';
import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import type { Council } from '../template/index.ts';
import type { FrontMatter } from './front-matter.ts';

/** The session and the agenda item must be among the Council's, and a symbol of the same session. */
export function checkCouncil(front: FrontMatter, data: Data, council: Council): void {
  const numbers = council.sessions.map((session) => session.number);
  if (!numbers.includes(front.session)) {
    const note = `known sessions are ${Math.min(...numbers)} to ${Math.max(...numbers)}; a new one is a record in council.yaml`;
    complain(data.file, 'session-unknown', data.place(['session']), `There is no session ${front.session}`, note);
  }
  if (!council.agendaItems.some((item) => item.number === front.agendaItem)) {
    const items = council.agendaItems.map((item) => item.number);
    const reason = `There is no agenda item ${front.agendaItem}`;
    const note = `the agenda has items ${Math.min(...items)} to ${Math.max(...items)}`;
    complain(data.file, 'agenda-item-unknown', data.place(['agendaItem']), reason, note);
  }
  if (front.symbol && !front.symbol.startsWith(`A/HRC/${front.session}/`)) {
    const reason = `\`${front.symbol}\` is no symbol of session ${front.session}`;
    complain(data.file, 'value-invalid', data.place(['symbol']), reason, 'correct `symbol` or `session`');
  }
}

/** `statement.fr.md` is in French. */
export function checkLanguage(front: FrontMatter, text: VFile, data: Data): void {
  const named = /\.([a-z]{2})\.md$/.exec(text.path)?.[1];
  if (named === undefined || named === front.language) return;
  const reason = `The file is named for \`${named}\`, its language is \`${front.language}\``;
  complain(text, 'language-mismatch', data.place(['language']), reason, 'correct `language`, or rename the file');
}
