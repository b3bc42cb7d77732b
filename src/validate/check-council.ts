import type { VFile } from 'vfile';
import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import type { Council } from '../template/index.ts';
import type { FrontMatter } from './front-matter.ts';

/**
 * The session and the agenda item must be among the Council's, and a symbol of the same session. They are looked at as
 * they are written, so that a fault elsewhere in the front matter does not hide one here.
 */
export function checkCouncil(data: Data, council: Council): void {
  const { session, agendaItem, symbol } = (data.value ?? {}) as Readonly<Record<string, unknown>>;
  const sessions = council.sessions.map((record) => record.number);
  if (Number.isInteger(session) && !sessions.includes(session as number)) {
    const note = `known sessions are ${span(sessions)}: correct the number; a newer Rostrum may know a later one`;
    complain(data.file, 'session-unknown', data.place(['session']), `There is no session ${session}`, note);
  }
  const items = council.agendaItems.map((item) => item.number);
  if (Number.isInteger(agendaItem) && !items.includes(agendaItem as number)) {
    const reason = `There is no agenda item ${agendaItem}`;
    complain(
      data.file,
      'agenda-item-unknown',
      data.place(['agendaItem']),
      reason,
      `the agenda has items ${span(items)}`,
    );
  }
  const named = typeof symbol === 'string' ? /^A\/HRC\/(\d+)\//.exec(symbol)?.[1] : undefined;
  if (named !== undefined && Number.isInteger(session) && named !== String(session)) {
    const reason = `\`${symbol}\` is no symbol of session ${session}`;
    complain(data.file, 'value-invalid', data.place(['symbol']), reason, 'correct `symbol` or `session`');
  }
}

function span(numbers: readonly number[]): string {
  return `${Math.min(...numbers)} to ${Math.max(...numbers)}`;
}

/** `statement.fr.md` is in French. */
export function checkLanguage(front: FrontMatter, text: VFile, data: Data): void {
  const named = /\.([a-z]{2})\.md$/.exec(text.path)?.[1];
  if (named === undefined || named === front.language) return;
  const reason = `The file is named for \`${named}\`, its language is \`${front.language}\``;
  complain(text, 'language-mismatch', data.place(['language']), reason, 'correct `language`, or rename the file');
}
