import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Fix, fixesOf, mend } from './fix.ts';
import { findings, severityOf } from './message.ts';

/** Texts that stand instead of files, by path. */
export type Drafts = ReadonlyMap<string, string>;

/** A file that is mended: its text as it is, and as it should be. */
export interface MendedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many findings are gone from it: a fix may mend several, and one that meets another may mend none. */
  readonly count: number;
}

/** What comes of texts when they are mended; nothing is written. */
export interface MendedTexts<Text> {
  /** The texts as they were found. */
  readonly before: readonly Text[];
  /** The texts with what is mended. */
  readonly texts: readonly Text[];
  readonly files: readonly MendedFile[];
}

interface Read {
  readonly files: readonly VFile[];
}

/** More often than this no text is read for what a fix has brought to light. */
const MOST_PASSES = 10;

/**
 * Mends in the authors' texts what the rules mend, and checks them again, until there is nothing more to mend. Fixes that
 * would bring an error into a text are not made.
 *
 * @param check reads the texts, with drafts instead of some of their files
 * @param textOf the text of a file as it is on disk
 * @param checked the texts as they are, where they have been read already
 */
export async function mendTexts<Text extends Read>(
  check: (drafts: Drafts) => Promise<readonly Text[]>,
  textOf: (path: string) => Promise<string>,
  checked?: readonly Text[],
): Promise<MendedTexts<Text>> {
  const before = checked ?? (await check(new Map()));
  let texts = before;
  let mended: Rewritten = new Map();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = await onePass(texts, mended, textOf);
    if (!next) break;
    const read = await check(new Map([...next].map(([path, { after }]) => [path, after])));
    if (bringsErrors(texts, read)) break;
    [texts, mended] = [read, next];
  }
  const files = [...mended].filter(([, file]) => file.after !== file.before);
  return {
    before,
    texts,
    files: files.map(([path, file]) => ({ path, ...file, count: goneFrom(path, before, texts) })),
  };
}

/** Files by path, as they are and as they should be. */
type Rewritten = ReadonlyMap<string, Pick<MendedFile, 'before' | 'after'>>;

/** The files with what can be mended at once; nothing when that is nothing. */
async function onePass(
  texts: readonly Read[],
  mended: Rewritten,
  textOf: (path: string) => Promise<string>,
): Promise<Rewritten | undefined> {
  const next = new Map(mended);
  for (const [path, fixes] of fixesByPath(texts)) {
    const known = mended.get(path);
    const before = known?.before ?? (await textOf(path));
    const now = known?.after ?? before;
    const after = mend(now, fixes);
    if (after !== now) next.set(path, { before, after });
  }
  return [...next].some(([path, file]) => file !== mended.get(path)) ? next : undefined;
}

/** Texts share partials: what is found in one twice is mended once. */
function fixesByPath(texts: readonly Read[]): Map<string, Fix[]> {
  const byPath = new Map<string, Fix[]>();
  for (const file of texts.flatMap(({ files }) => files)) {
    const fixes = fixesOf(file);
    if (fixes.length > 0) byPath.set(file.path, [...(byPath.get(file.path) ?? []), ...fixes]);
  }
  return byPath;
}

/** How many findings a file has no more, rule by rule. What a file says in several texts is found once. */
function goneFrom(path: string, before: readonly Read[], after: readonly Read[]): number {
  const found = (texts: readonly Read[]): Map<string, number> => {
    const messages = findings(texts.flatMap(({ files }) => files.filter((file) => file.path === path)));
    const unlike = new Map(messages.map((message) => [`${message.ruleId} ${message}`, message]));
    return countByRule([...unlike.values()]);
  };
  const left = found(after);
  return [...found(before)].reduce((sum, [rule, count]) => sum + Math.max(0, count - (left.get(rule) ?? 0)), 0);
}

function bringsErrors(before: readonly Read[], after: readonly Read[]): boolean {
  const known = errorsByRule(before);
  return [...errorsByRule(after)].some(([rule, count]) => count > (known.get(rule) ?? 0));
}

function errorsByRule(texts: readonly Read[]): Map<string, number> {
  return countByRule(
    findings(texts.flatMap(({ files }) => files)).filter((message) => severityOf(message) === 'error'),
  );
}

function countByRule(messages: readonly VFileMessage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId = '' } of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}
