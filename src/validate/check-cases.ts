import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import type { CaseRecord } from './case.ts';

/** Below this age a person is a child (Convention on the Rights of the Child, article 1). */
const MAJORITY = 18;

/** Two cases of one id could not be told apart in the text. */
export function checkIds(cases: readonly CaseRecord[], data: Data, base: readonly PropertyKey[]): void {
  for (const [index, { id }] of cases.entries()) {
    if (cases.findIndex((other) => other.id === id) === index) continue;
    const place = data.place([...base, index, 'id']);
    complain(data.file, 'id-duplicate', place, `The id \`${id}\` stands twice`, 'give each case an id of its own');
  }
}

/** A name is printed on consent that stands on the day of the statement, and a child's never. */
export function checkConsent(
  cases: readonly CaseRecord[],
  data: Data,
  base: readonly PropertyKey[],
  day: string | undefined,
): void {
  for (const [index, { publish, consent, pseudonym, person }] of cases.entries()) {
    const place = data.place([...base, index, 'publish']);
    const fault = (reason: string, note: string): void =>
      void complain(data.file, 'consent-missing', place, reason, note);
    if (publish === 'pseudonym' && !pseudonym) fault('The case has no `pseudonym`', 'add one, or use `initials`');
    if (publish !== 'name') continue;
    const withhold = 'use `publish: initials`, `pseudonym` or `no`';
    if (typeof person.age === 'number' && person.age < MAJORITY) fault('The case names a child', withhold);
    else if (!consent) fault('The person is named without consent', `add \`consent\`, or ${withhold}`);
    else if (consent.withdrawn) fault(`Consent was withdrawn on ${consent.withdrawn}`, withhold);
    else if (consent.expires && day && consent.expires < day) {
      fault(`Consent expired on ${consent.expires}`, `ask again, or ${withhold}`);
    } else if (day && consent.on > day) {
      fault(`Consent was given on ${consent.on}, after the date of the statement`, `correct the dates, or ${withhold}`);
    }
  }
}
