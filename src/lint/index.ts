import type { AskLinks } from '../link-answer.ts';
import { stopped } from '../message.ts';
import { careRules } from './care/index.ts';
import { councilRules } from './council/index.ts';
import { dataRules } from './data/index.ts';
import { linkRules } from './links/index.ts';
import { proseOf } from './prose-of.ts';
import type { LintRule, Subject } from './rule.ts';
import { addressesOf, pageOf } from './sources/addresses.ts';
import { sourceRules } from './sources/index.ts';
import { styleRules } from './style/index.ts';

export { decodedAddress } from './care/decoded-address.ts';
export { leaveNamesUnsaid } from './care/unsaid-names.ts';
export { withheldNamesIn } from './care/withheld-names.ts';
export { type Deadline, deadline } from './deadline.ts';
export { reportUncovered } from './uncovered.ts';
export { countedWords, reportSheetWords, type WordLimit, wordLimit } from './word-limit.ts';

const textRules: readonly LintRule[] = [...careRules, ...councilRules, ...dataRules, ...sourceRules, ...styleRules];

/** Rules by id; each has its own file and its own page in `docs/rules/`. */
export const lintRules: readonly LintRule[] = [...textRules, ...linkRules];

/** Reads a document as a colleague who knows the Council's rules, and writes what it finds on the statement's files. */
export function lint(about: Omit<Subject, 'prose' | 'links'>): void {
  const subject: Subject = { ...about, prose: proseOf(about.doc) };
  for (const rule of textRules) if (rule.repeatsWords === false) rule.check(subject);
  // In a text that is stopped the words that are repeated may be a name that is to stand nowhere.
  if (stopped(subject.statement.files).has('every product')) return;
  for (const rule of textRules) if (rule.repeatsWords !== false) rule.check(subject);
}

/** Asks for the pages that a document names, and for those of the sources that it cites; writes what became of them. */
export async function lintLinks(
  about: Omit<Subject, 'prose' | 'links'>,
  cited: ReadonlyMap<string, unknown>,
  ask: AskLinks,
): Promise<void> {
  const subject: Subject = { ...about, prose: proseOf(about.doc) };
  const wanted = addressesOf(subject).filter(({ source }) => source === undefined || cited.has(source));
  const pages = new Set(wanted.map(({ url }) => pageOf(url)));
  if (pages.size === 0) return;
  const links = await ask([...pages]);
  for (const rule of linkRules) rule.check({ ...subject, links });
}
