import { checkDisputedFigures } from './disputed-figures.ts';
import { checkHeadingLevels } from './heading-levels.ts';
import { checkEmphasis, checkTables } from './plain-sheet.ts';
import type { LintRule, Subject } from './rule.ts';
import { checkStatementDate } from './statement-date.ts';
import { checkContact, checkReceivedLanguage, checkSessionDates } from './submission-form.ts';
import { checkSuspectMarkdown } from './suspect-markdown.ts';
import { checkCounts } from './unsourced-counts.ts';
import { checkWithheldNames } from './withheld-names.ts';
import { checkWordLimit } from './word-limit.ts';

export { type Deadline, deadline } from './deadline.ts';
export { reportUncovered } from './uncovered.ts';
export { countedWords, type WordLimit, wordLimit } from './word-limit.ts';

const rules: readonly LintRule[] = [
  checkWithheldNames,
  checkWordLimit,
  checkContact,
  checkReceivedLanguage,
  checkSessionDates,
  checkEmphasis,
  checkTables,
  checkHeadingLevels,
  checkSuspectMarkdown,
  checkStatementDate,
  checkDisputedFigures,
  checkCounts,
];

/** Reads a document as a colleague who knows the Council's rules, and writes what it finds on the statement's files. */
export function lint(subject: Subject): void {
  for (const rule of rules) rule(subject);
}
