import type { LintRule } from '../rule.ts';
import { ageDisagrees } from './age-disagrees.ts';
import { caseWithoutSource } from './case-without-source.ts';
import { dateAfterStatement } from './date-after-statement.ts';
import { dateImpossible } from './date-impossible.ts';
import { dateOtherCalendar } from './date-other-calendar.ts';
import { datesDisordered } from './dates-disordered.ts';
import { figureDisputed } from './figure-disputed.ts';
import { figureWithoutSource } from './figure-without-source.ts';
import { figureWordsDoubled } from './figure-words-doubled.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { weekdayWrong } from './weekday-wrong.ts';

/** What the data and the text say of numbers, days and people. */
export const dataRules: readonly LintRule[] = [
  figureDisputed,
  figureWordsDoubled,
  sumMismatch,
  weekdayWrong,
  dateImpossible,
  dateOtherCalendar,
  dateAfterStatement,
  ageDisagrees,
  datesDisordered,
  caseWithoutSource,
  figureWithoutSource,
];
