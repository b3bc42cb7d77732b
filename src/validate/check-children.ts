import type { Majority } from '../template/index.ts';
import type { CaseRecord } from './case.ts';
import { type Answer, type Childhood, childhoodOf, dayOfDeath, says } from './childhood.ts';
import { daysOf } from './day-range.ts';

/** Why a person may not be named, and what to do. */
export interface NamingFault {
  readonly reason: string;
  readonly note: string;
}

const WITHHOLD = 'use `publish: initials`, `pseudonym` or `no`';

const OWN = `record consent that they gave when they were grown up, \`basis: the person\`, or ${WITHHOLD}`;

/**
 * Children are never named: who is one on the day of the statement, and who died as one. Who was one at an act and has grown up
 * decides for themselves: with consent that they gave as an adult they are named, and on no other ground. What the data
 * leaves open counts as a childhood.
 *
 * @param day of the statement
 * @returns nothing for a person who may be named
 */
export function childFault(record: CaseRecord, day: string, majority: Majority): NamingFault | undefined {
  const childhood = childhoodOf(record, day, majority);
  const { acts, person, status } = record;
  const isYoung = typeof person.age === 'number' && person.age < majority.age;
  const death = dayOfDeath(record, majority);
  const isDead = says(status, majority.deaths) || acts.some(({ act }) => says(act, majority.deaths));
  // Of who died on a day that is not known, the age that is given is that at death, as far as anybody can tell.
  const answer = death || !isDead || !isYoung ? childhood.at(death ?? { first: day, last: day }) : 'yes';
  const birth = 'the day of birth, such as `born: 1990-05-03`';
  if (answer !== 'no') {
    return isDead
      ? saying(answer, ['died as a child', 'have died as a child'], birth, WITHHOLD)
      : saying(answer, ['is a child', 'be a child'], birth, WITHHOLD);
  }
  if (isOwnConsent(record, childhood, majority)) return undefined;
  const young = acts.map(({ act, date }) => ({ act, answer: answerAt(date, childhood) }));
  const found = young.find((one) => one.answer === 'yes') ?? young.find((one) => one.answer === 'possibly');
  if (!found) return isYoung ? saying('yes', ['was a child at one of the acts', ''], '', OWN) : undefined;
  const at = `a child at \`${found.act}\``;
  const missing = isDay(person.born) ? `the day of \`${found.act}\`` : birth;
  return saying(found.answer, [`was ${at}`, `have been ${at}`], missing, OWN);
}

function answerAt(date: CaseRecord['acts'][number]['date'], childhood: Childhood): Answer {
  const days = daysOf(date);
  return days ? childhood.at(days) : 'no';
}

function isDay(date: CaseRecord['person']['born']): boolean {
  return typeof date === 'object' && date.on.length === 10;
}

/** @param missing what would tell */
function saying(
  answer: Answer,
  [certain, possible]: readonly [string, string],
  missing: string,
  note: string,
): NamingFault {
  if (answer === 'yes') return { reason: `The person ${certain}, and is named`, note };
  const unless = `if not, write ${missing}; if so, or where nobody knows, ${note}`;
  return { reason: `The person may ${possible}, and is named`, note: unless };
}

/** Whether the person gave the consent, on a day on which they certainly were grown up, and lived. */
function isOwnConsent(record: CaseRecord, { grownUp }: Childhood, majority: Majority): boolean {
  const { consent } = record;
  const death = dayOfDeath(record, majority);
  if (!consent || grownUp === undefined || !says(consent.basis, majority.consent.person)) return false;
  return consent.on >= grownUp && (!death || consent.on <= death.last);
}
