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
  readonly left: readonly LeftFix[];
}

/** A fix that is not made, since it would bring errors. */
export interface LeftFix {
  readonly path: string;
  /** The rule that has it so. */
  readonly rule: string;
  /** The rules of the errors; none where it was not tried by itself, for there are too many. */
  readonly brings: readonly string[];
}

interface Read {
  readonly files: readonly VFile[];
}

/** More often than this no text is mended for what a fix has brought to light. */
const MOST_PASSES = 10;

/** More often than this no text is read to find which of its fixes bring errors. */
const MOST_READINGS = 24;

/**
 * Mends in the authors' texts what the rules mend, and checks them again, until there is nothing more to mend. A fix that
 * would bring an error into a text is not made; the others of that pass are, and it is the last.
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
  let now: State<Text> = { texts: before, mended: new Map(), left: [] };
  for (let pass = 0; pass < MOST_PASSES && now.left.length === 0; pass += 1) {
    const next = await onePass(now, check, textOf);
    if (next === now) break;
    now = next;
  }
  const { texts, mended, left } = now;
  const files = [...mended].filter(([, file]) => file.after !== file.before);
  return {
    before,
    texts,
    files: files.map(([path, file]) => ({ path, ...file, count: goneFrom(path, before, texts) })),
    left,
  };
}

/** Files by path, as they are and as they should be. */
type Rewritten = ReadonlyMap<string, Pick<MendedFile, 'before' | 'after'>>;

/** Texts, the files that they were read with, and what is not mended in them. */
interface State<Text> {
  readonly texts: readonly Text[];
  readonly mended: Rewritten;
  readonly left: readonly LeftFix[];
}

/** Makes every fix of the texts that brings no error: where all of them together bring one, each half of them is tried. */
async function onePass<Text extends Read>(
  start: State<Text>,
  check: (drafts: Drafts) => Promise<readonly Text[]>,
  textOf: (path: string) => Promise<string>,
): Promise<State<Text>> {
  const proposed = proposedIn(start.texts);
  const files = new Map(start.mended);
  for (const { path } of proposed) {
    if (files.has(path)) continue;
    const text = await textOf(path);
    files.set(path, { before: text, after: text });
  }
  let now = start;
  let made: readonly Proposed[] = [];
  let readings = 0;
  const attempt = async (some: readonly Proposed[]): Promise<void> => {
    const mended = withFixes(files, [...made, ...some]);
    if (isSame(mended, now.mended)) return;
    let brings: readonly string[] = [];
    if (readings < MOST_READINGS) {
      readings += 1;
      const texts = await check(new Map([...mended].map(([path, { after }]) => [path, after])));
      brings = errorsBrought(start.texts, texts);
      if (brings.length === 0) {
        made = [...made, ...some];
        now = { ...now, texts, mended };
        return;
      }
      if (some.length > 1) {
        const half = Math.ceil(some.length / 2);
        await attempt(some.slice(0, half));
        await attempt(some.slice(half));
        return;
      }
    }
    now = { ...now, left: [...now.left, ...some.map(({ path, rule }) => ({ path, rule, brings }))] };
  };
  await attempt(proposed);
  return now;
}

interface Proposed extends Fix {
  readonly path: string;
}

/** The fixes of texts. Texts share partials: what is found in one twice is mended once. */
function proposedIn(texts: readonly Read[]): Proposed[] {
  const all = texts.flatMap(({ files }) =>
    files.flatMap((file) => fixesOf(file).map((fix) => ({ ...fix, path: file.path }))),
  );
  return [...new Map(all.map((fix) => [JSON.stringify(fix), fix])).values()];
}

/** Files with fixes made in them. */
function withFixes(files: Rewritten, fixes: readonly Proposed[]): Rewritten {
  return new Map(
    [...files].map(([path, { before, after }]) => {
      const own = fixes.filter((fix) => fix.path === path);
      return [path, { before, after: mend(after, own) }] as const;
    }),
  );
}

/** Whether files are to be the same; one that is not among them stays as it is. */
function isSame(some: Rewritten, others: Rewritten): boolean {
  return [...some].every(([path, { before, after }]) => after === (others.get(path)?.after ?? before));
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

/** The rules of which there are more errors than before. */
function errorsBrought(before: readonly Read[], after: readonly Read[]): string[] {
  const known = errorsByRule(before);
  return [...errorsByRule(after)].filter(([rule, count]) => count > (known.get(rule) ?? 0)).map(([rule]) => rule);
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
