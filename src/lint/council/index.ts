import type { LintRule } from '../rule.ts';
import { agendaTitleDiffers } from './agenda-title-differs.ts';
import { bracesSingle } from './braces-single.ts';
import { contactMissing } from './contact-missing.ts';
import { dateOutsideSession } from './date-outside-session.ts';
import { deadlinePassed } from './deadline-passed.ts';
import { emphasisMentioned } from './emphasis-mentioned.ts';
import { headingLevelSkipped } from './heading-level-skipped.ts';
import { languageNotReceived } from './language-not-received.ts';
import { markdownSuspect } from './markdown-suspect.ts';
import { sessionDatesUnknown } from './session-dates-unknown.ts';
import { spokenAddress } from './spoken-address.ts';
import { submissionDropsEmphasis } from './submission-drops-emphasis.ts';
import { submissionDropsTable } from './submission-drops-table.ts';
import { submissionHidesAddress } from './submission-hides-address.ts';
import { submissionMarksQuotation } from './submission-marks-quotation.ts';
import { titleLong } from './title-long.ts';
import { titleNotInTitleCase } from './title-not-in-title-case.ts';
import { wordLimitExceeded } from './word-limit-exceeded.ts';

/** What the Council's rules and its form want, and what becomes of a text in the file to submit. */
export const councilRules: readonly LintRule[] = [
  wordLimitExceeded,
  contactMissing,
  languageNotReceived,
  sessionDatesUnknown,
  dateOutsideSession,
  deadlinePassed,
  agendaTitleDiffers,
  spokenAddress,
  headingLevelSkipped,
  markdownSuspect,
  bracesSingle,
  titleNotInTitleCase,
  titleLong,
  emphasisMentioned,
  submissionDropsEmphasis,
  submissionDropsTable,
  submissionMarksQuotation,
  submissionHidesAddress,
];
