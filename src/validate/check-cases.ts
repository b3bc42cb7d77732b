import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import type { Majority } from '../template/index.ts';
import type { CaseRecord } from './case.ts';
import { childFault } from './check-children.ts';
import { basisFault } from './consent-basis.ts';
import { repeatedIds } from './repeated-ids.ts';

/** Two cases of one id could not be told apart in the text. The id often is the name of the person: it is not repeated. */
export function checkIds(cases: readonly CaseRecord[], data: Data, base: readonly PropertyKey[]): void {
  for (const { index, first } of repeatedIds(cases.map(({ id }) => id))) {
    const [place, { start }] = [data.place([...base, index, 'id']), data.place([...base, first, 'id'])];
    const reason = `The case at line ${start.line} has this id already`;
    complain(data.file, 'id-duplicate', place, reason, 'give each case an id of its own');
  }
}

/** The name of a file that is a table. */
const TABLE = /\.(?:csv|tsv|xlsx)$/i;

/** What to write where the data is YAML. */
const INTO_KEYS = {
  withheldIs: '`publish: no`',
  withhold: 'print no name: write `publish: initials`, `publish: pseudonym` or `publish: no`',
  unnamedIs: 'write `publish: pseudonym` with a pseudonym, or `publish: no`',
  consentIs: 'write who did and when, such as `consent: { basis: the person, on: 2026-02-06 }`',
  pseudonymIs: 'write one that tells nothing, such as `pseudonym: Person 1`, or `publish: initials`',
};

/** What to write where it is a table. */
const INTO_COLUMNS = {
  withheldIs: '`no` under `publish`',
  withhold: 'print no name: write `initials`, `pseudonym` or `no` under `publish`',
  unnamedIs: 'write `pseudonym` with a pseudonym, or `no` under `publish`',
  consentIs: 'write who did under `consentBasis`, and the day under `consentOn`',
  pseudonymIs: 'write one that tells nothing under `pseudonym`, such as `Person 1`, or `initials` under `publish`',
};

/** A name is printed on consent that stands on the day of the statement, and a child's never. */
export function checkConsent(
  cases: readonly CaseRecord[],
  data: Data,
  base: readonly PropertyKey[],
  day: string | undefined,
  majority: Majority,
): void {
  const { withheldIs, withhold, consentIs, pseudonymIs, unnamedIs } = TABLE.test(data.file.path)
    ? INTO_COLUMNS
    : INTO_KEYS;
  for (const [index, record] of cases.entries()) {
    const { publish, consent, pseudonym, person } = record;
    const basis = consent && basisFault(consent.basis, majority, withheldIs);
    if (basis) {
      const where = data.place([...base, index, 'consent', 'basis']);
      complain(data.file, 'value-invalid', where, basis.reason, basis.note);
    }
    const place = data.place([...base, index, 'publish']);
    const fault = (reason: string, note: string): void =>
      void complain(data.file, 'consent-missing', place, reason, note);
    if (publish === 'pseudonym' && !pseudonym) fault('The case is to print a pseudonym, and has none', pseudonymIs);
    if (publish === 'pseudonym' && pseudonym && sharesWord(pseudonym, [person.name, ...(person.otherNames ?? [])])) {
      fault('The pseudonym holds a part of the name', pseudonymIs);
    }
    if (publish === 'initials' && UNSPACED.test(person.name)) {
      fault('Initials of a name in this script are a part of the name', unnamedIs);
    }
    if (publish !== 'name' || basis) continue;
    const child = day === undefined ? undefined : childFault(record, day, majority);
    if (child) fault(child.reason, child.note);
    else if (!consent) {
      fault('The person is to be named, and no consent is recorded', `if they agreed, ${consentIs}; else ${withhold}`);
    } else if (consent.withdrawn) fault(`The consent was withdrawn on ${consent.withdrawn}`, withhold);
    else if (consent.expires && day && consent.expires < day) {
      const note = `ask again, and record the new consent; or ${withhold}`;
      fault(`The consent ended on ${consent.expires}, before the date of the statement, ${day}`, note);
    } else if (day && consent.on > day) {
      const reason = `The consent was given on ${consent.on}, after the date of the statement, ${day}`;
      fault(reason, `if one of the dates is wrong, correct it; else ${withhold}`);
    }
  }
}

/** Scripts in which a letter is a whole name, or a syllable of one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

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
