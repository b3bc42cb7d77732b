import type { Majority } from '../template/index.ts';
import type { CaseRecord } from './case.ts';
import { fold } from './cells.ts';
import { type DayRange, daysOf } from './day-range.ts';

/** Whether a person was a child at a time, by what the data says: it may leave that open. */
export type Answer = 'yes' | 'possibly' | 'no';

/** What is known of when a person was a child. */
export interface Childhood {
  /** Whether it was so on some day of a stretch. */
  at(days: DayRange): Answer;
  /** The day from which on the person certainly is grown up; nothing when the data does not tell. */
  readonly grownUp: string | undefined;
}

/**
 * Reckons by the day of birth; where there is none by the age, which is that at one of the acts, or on the day of the
 * statement unless the person died before. What is not known is left open: nobody is taken for a child of whom no age is said.
 *
 * @param day of the statement
 */
export function childhoodOf({ person, acts, status }: CaseRecord, day: string, majority: Majority): Childhood {
  const { born } = person;
  const age = typeof person.age === 'number' ? person.age : undefined;
  const dated = acts.flatMap(({ date }) => daysOf(date) ?? []);
  const death = dayOfDeath({ acts, status }, majority);
  const today = { first: day, last: day };
  const birth = daysOf(born);
  const readings: readonly Reading[] = birth
    ? [{ ...birth, last: earlier(birth, age === undefined ? undefined : yearsOn(death?.last ?? day, -age)) }]
    : age === undefined
      ? []
      : [...dated, ...(death ? [] : [today])].map((days) => bornWith(age, days));
  // An act of which no day is known may be the one at which the person had the age.
  const isOpen = !birth && dated.length < acts.length;
  const grownUp = readings
    .map(({ last }) => yearsOn(last, majority.age))
    .toSorted()
    .at(-1);
  return {
    grownUp,
    at: (days) => {
      const answers = readings.map((reading) => answerOf(reading, days, majority.age));
      if (answers.every((answer) => answer === 'no')) return 'no';
      return !isOpen && answers.every((answer) => answer === 'yes') ? 'yes' : 'possibly';
    },
  };
}

/** The days on which a person may have been born, and with which age on which days that goes together. */
interface Reading extends DayRange {
  readonly had?: { readonly age: number; readonly days: DayRange };
}

function bornWith(age: number, days: DayRange): Reading {
  return { first: dayAfter(yearsOn(days.first, -age - 1)), last: yearsOn(days.last, -age), had: { age, days } };
}

function answerOf({ first, last, had }: Reading, days: DayRange, majority: number): Answer {
  if (had && had.days.first === days.first && had.days.last === days.last) return had.age < majority ? 'yes' : 'no';
  if (yearsOn(last, majority) <= days.first) return 'no';
  return yearsOn(first, majority) > days.last ? 'yes' : 'possibly';
}

/** When a person died, if the data says so with a date. */
export function dayOfDeath({ acts }: Pick<CaseRecord, 'acts' | 'status'>, majority: Majority): DayRange | undefined {
  return acts.filter(({ act }) => says(act, majority.deaths)).flatMap(({ date }) => daysOf(date) ?? [])[0];
}

/** Whether a text is one of some words. */
export function says(text: string | undefined, words: readonly string[]): boolean {
  if (text === undefined) return false;
  const known = folded.get(words) ?? new Set(words.map(fold));
  folded.set(words, known);
  return known.has(fold(text));
}

/** Lists of words are those of the templates: each is folded once. */
const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

function earlier({ first, last }: DayRange, other: string | undefined): string {
  // Where the age contradicts the day of birth, the day of birth counts.
  return other !== undefined && other < last && other >= first ? other : last;
}

/** The same day of another year; 29 February is before 1 March of every year. */
function yearsOn(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
}

function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}
