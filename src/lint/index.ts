import { stopped } from '../message.ts';
import { careRules } from './care/index.ts';
import { councilRules } from './council/index.ts';
import { dataRules } from './data/index.ts';
import { proseOf } from './prose.ts';
import type { LintRule, Subject } from './rule.ts';
import { sourceRules } from './sources/index.ts';
import { styleRules } from './style/index.ts';

export { withheldNamesIn } from './care/withheld-names.ts';
export { type Deadline, deadline } from './deadline.ts';
export { reportUncovered } from './uncovered.ts';
export { countedWords, reportSheetWords, type WordLimit, wordLimit } from './word-limit.ts';

/** Rules by id; each has its own file and its own page in `docs/rules/`. */
export const lintRules: readonly LintRule[] = [
  ...careRules,
  ...councilRules,
  ...dataRules,
  ...sourceRules,
  ...styleRules,
];

/** Reads a document as a colleague who knows the Council's rules, and writes what it finds on the statement's files. */
export function lint(about: Omit<Subject, 'prose'>): void {
  const subject: Subject = { ...about, prose: proseOf(about.doc) };
  for (const rule of lintRules) if (rule.repeatsWords === false) rule.check(subject);
  // In a text that is stopped the words that are repeated may be a name that is to stand nowhere.
  if (stopped(subject.statement.files).has('every product')) return;
  for (const rule of lintRules) if (rule.repeatsWords !== false) rule.check(subject);
}
