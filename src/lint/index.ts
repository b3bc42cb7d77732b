import { stopped } from '../message.ts';
import { checkBareUrls } from './bare-url.ts';
import { checkDisputedFigures } from './disputed-figures.ts';
import { checkEmphasis, checkEmphasisMentioned } from './emphasis.ts';
import { checkHeadingLevels } from './heading-levels.ts';
import { checkAddresses, checkQuotations, checkTables } from './plain-sheet.ts';
import { proseOf } from './prose.ts';
import type { LintRule, Subject } from './rule.ts';
import { checkStatementDate } from './statement-date.ts';
import { styleRules } from './style/index.ts';
import { checkContact, checkReceivedLanguage, checkSessionDates } from './submission-form.ts';
import { checkSuspectMarkdown } from './suspect-markdown.ts';
import { checkTitleCase } from './title-case.ts';
import { checkCounts } from './unsourced-counts.ts';
import { checkWithheldNames } from './withheld-names.ts';
import { checkWordLimit } from './word-limit.ts';

export { type Deadline, deadline } from './deadline.ts';
export { reportUncovered } from './uncovered.ts';
export { withheldNamesIn } from './withheld-names.ts';
export { countedWords, reportSheetWords, type WordLimit, wordLimit } from './word-limit.ts';

/** Rules by id; each has its own file and its own page in `docs/rules/`. */
export const lintRules: readonly LintRule[] = [...styleRules];

const others: readonly ((subject: Subject) => void)[] = [
  checkWithheldNames,
  checkWordLimit,
  checkContact,
  checkReceivedLanguage,
  checkSessionDates,
  checkHeadingLevels,
  checkSuspectMarkdown,
  checkStatementDate,
  checkDisputedFigures,
  checkCounts,
  checkBareUrls,
];

/** What the file to submit sets in another way. */
const remarks: readonly ((subject: Subject) => void)[] = [
  checkEmphasis,
  checkEmphasisMentioned,
  checkTables,
  checkQuotations,
  checkAddresses,
  checkTitleCase,
];

/** Reads a document as a colleague who knows the Council's rules, and writes what it finds on the statement's files. */
export function lint(about: Omit<Subject, 'prose'>): void {
  const subject: Subject = { ...about, prose: proseOf(about.doc) };
  for (const rule of others) rule(subject);
  // These repeat words of the text, and in a text that is stopped may be a name that is to stand nowhere.
  const mayRepeat = !stopped(subject.statement.files).has('every product');
  if (mayRepeat) for (const rule of remarks) rule(subject);
  for (const rule of lintRules) if (mayRepeat || !rule.repeatsWords) rule.check(subject);
}
