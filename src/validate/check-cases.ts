import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import type { Majority } from '../template/index.ts';
import type { CaseRecord } from './case.ts';
import { childFault } from './check-children.ts';

/** Two cases of one id could not be told apart in the text. The id often is the name of the person: it is not repeated. */
export function checkIds(cases: readonly CaseRecord[], data: Data, base: readonly PropertyKey[]): void {
  const seen = new Map<string, number>();
  for (const [index, { id }] of cases.entries()) {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      continue;
    }
    const [place, { start }] = [data.place([...base, index, 'id']), data.place([...base, first, 'id'])];
    const reason = `The case at line ${start.line} has this id already`;
    complain(data.file, 'id-duplicate', place, reason, 'give each case an id of its own');
  }
}

/** A name is printed on consent that stands on the day of the statement, and a child's never. */
export function checkConsent(
  cases: readonly CaseRecord[],
  data: Data,
  base: readonly PropertyKey[],
  day: string | undefined,
  majority: Majority,
): void {
  for (const [index, record] of cases.entries()) {
    const { publish, consent, pseudonym, person } = record;
    const place = data.place([...base, index, 'publish']);
    const fault = (reason: string, note: string): void =>
      void complain(data.file, 'consent-missing', place, reason, note);
    if (publish === 'pseudonym' && !pseudonym) fault('The case has no `pseudonym`', 'add one, or use `initials`');
    if (publish === 'pseudonym' && pseudonym && sharesWord(pseudonym, [person.name, ...(person.otherNames ?? [])])) {
      fault('The pseudonym holds a part of the name', 'choose another, or use `initials`');
    }
    if (publish !== 'name') continue;
    const withhold = 'use `publish: initials`, `pseudonym` or `no`';
    const child = day === undefined ? undefined : childFault(record, day, majority);
    if (child) fault(child.reason, child.note);
    else if (!consent) fault('The person is named without consent', `add \`consent\`, or ${withhold}`);
    else if (consent.withdrawn) fault(`Consent was withdrawn on ${consent.withdrawn}`, withhold);
    else if (consent.expires && day && consent.expires < day) {
      fault(`Consent expired on ${consent.expires}`, `ask again, or ${withhold}`);
    } else if (day && consent.on > day) {
      fault(`Consent was given on ${consent.on}, after the date of the statement`, `correct the dates, or ${withhold}`);
    }
  }
}

/** Whether one of the words stands in one of the names. */
function sharesWord(words: string, names: readonly string[]): boolean {
  const known = new Set(names.flatMap(wordsOf));
  return wordsOf(words).some((word) => known.has(word));
}

/** Words of three letters and more, without case and accents. */
function wordsOf(text: string): string[] {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
