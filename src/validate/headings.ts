import type { ColumnNames } from '../template/index.ts';
import { fold } from './cells.ts';
import { asksConsent, mayDeny } from './consent-column.ts';

/** The key of a column that is not read. */
export const UNREAD = 'unread';

/** A heading that only holds the words of a key among others needs so many letters of them. */
const LEAST_LETTERS = 5;

/** What a heading may be of: the keys of a record, and how a key is found that has a number. */
export interface ColumnKeys {
  readonly keys: readonly string[];
  /** Keys that a record has several times: `date 2` is the second date. */
  readonly numbered?: readonly string[];
}

/** A key as it was chosen: `name`, `date 2`, `unread`. */
export function canonical(chosen: string, { keys, numbered = [] }: ColumnKeys): string | undefined {
  if (chosen === UNREAD || keys.includes(chosen)) return chosen;
  const number = /\d{1,2}$/.exec(chosen.trim())?.[0];
  if (number === undefined) return undefined;
  const bare = chosen.trim().slice(0, -number.length).trimEnd();
  if (!numbered.includes(bare)) return undefined;
  return Number(number) === 1 ? bare : `${bare} ${Number(number)}`;
}

/** What may be meant by a heading: the keys whose words it is, or holds. */
export function headingMatcher({ keys, numbered = [] }: ColumnKeys, names: ColumnNames): (heading: string) => string[] {
  const known = knownHeadings(keys, names);
  const keysOf = (heading: string): string[] => {
    const folded = fold(heading);
    const exact = known.get(folded);
    if (exact !== undefined) return [exact];
    const inside = [...known].filter(([words]) => words.length >= LEAST_LETTERS && folded.includes(words));
    // `contact` in `contact e-mail` is not meant for itself.
    const whole = inside.filter(([words]) => !inside.some(([other]) => other !== words && other.includes(words)));
    const never = asksConsent(heading, names) ? names.consent?.never : undefined;
    const meant = [...new Set(whole.map(([, key]) => key))].filter((key) => !never?.includes(key));
    return meant.length === 1 && meant[0] === names.consent?.key && mayDeny(heading, names) ? [] : meant;
  };
  const isKey = (key: string): boolean => keys.includes(key) || key === UNREAD;
  return (asked) => {
    // The number of an act stands behind a word; one before all words is that of a question.
    const heading = asked.replace(/^\s*\d+[.)]\s*/, '');
    const last = /(?<!\d)(\d{1,2})(\D*)$/.exec(heading);
    const [, number, behind = ''] = last ?? [];
    const before = heading.slice(0, last?.index);
    const isBehindWord = /\p{L}/u.test(before.replace(/^.*\d/s, ''));
    const found = numbered.length > 0 && number !== undefined && isBehindWord ? keysOf(before + behind) : [];
    if (found.length > 0 && found.every((key) => numbered.includes(key))) {
      return found.map((key) => (Number(number) === 1 ? key : `${key} ${Number(number)}`));
    }
    return keysOf(heading).filter(isKey);
  };
}

/** The keys by the words that head their columns, folded; `none` by those of columns that have no key. */
export function knownHeadings(keys: readonly string[], names: ColumnNames): ReadonlyMap<string, string> {
  const aliases = Object.entries(names.headings).flatMap(([key, all]) =>
    all.map((words) => [fold(words), key] as const),
  );
  return new Map([...aliases, ...keys.map((key) => [fold(key), key] as const)]);
}
