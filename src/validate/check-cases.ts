import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import type { CaseRecord } from './case.ts';

/** Below this age a person is a child (Convention on the Rights of the Child, article 1). */
const MAJORITY = 18;

/** Two cases of one id could not be told apart in the text. The id often is the name of the person: it is not repeated. */
export function checkIds(cases: readonly CaseRecord[], data: Data, base: readonly PropertyKey[]): void {
  for (const [index, { id }] of cases.entries()) {
    const first = cases.findIndex((other) => other.id === id);
    if (first === index) continue;
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
): void {
  for (const [index, { publish, consent, pseudonym, person }] of cases.entries()) {
    const place = data.place([...base, index, 'publish']);
    const fault = (reason: string, note: string): void =>
      void complain(data.file, 'consent-missing', place, reason, note);
    if (publish === 'pseudonym' && !pseudonym) fault('The case has no `pseudonym`', 'add one, or use `initials`');
    if (publish === 'pseudonym' && pseudonym && sharesWord(pseudonym, [person.name, ...(person.otherNames ?? [])])) {
      fault('The pseudonym holds a part of the name', 'choose another, or use `initials`');
    }
    if (publish !== 'name') continue;
    const withhold = 'use `publish: initials`, `pseudonym` or `no`';
    if (isChild(person, day)) fault('The case names a child', withhold);
    else if (!consent) fault('The person is named without consent', `add \`consent\`, or ${withhold}`);
    else if (consent.withdrawn) fault(`Consent was withdrawn on ${consent.withdrawn}`, withhold);
    else if (consent.expires && day && consent.expires < day) {
      fault(`Consent expired on ${consent.expires}`, `ask again, or ${withhold}`);
    } else if (day && consent.on > day) {
      fault(`Consent was given on ${consent.on}, after the date of the statement`, `correct the dates, or ${withhold}`);
    }
  }
}

/** By the age that the case says, or by the year of birth: who is a child on the day of the statement is never named. */
function isChild({ age, born }: CaseRecord['person'], day: string | undefined): boolean {
  if (typeof age === 'number') return age < MAJORITY;
  if (born === undefined || born === 'unknown' || day === undefined) return false;
  const grownUp = `${Number(born.on.slice(0, 4)) + MAJORITY}${born.on.slice(4)}`;
  // Of a year or a month, the last day counts.
  return day.slice(0, grownUp.length) <= grownUp && (born.on.length < 10 || day < grownUp);
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
