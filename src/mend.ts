import { type Fix, fixesOf, mend } from './fix.ts';
import { errorsBrought, goneFrom, type Read } from './mended-findings.ts';

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
  readonly left: readonly LeftFixes[];
}

/** Fixes of one rule in one file that are not made, since they would bring errors, each or together. */
export interface LeftFixes {
  readonly path: string;
  readonly rule: string;
  readonly count: number;
  /** The rules of the errors. */
  readonly brings: readonly string[];
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
  readonly left: readonly LeftFixes[];
}

/**
 * Makes the fixes of the texts that bring no error. Where all of them together bring one, those of each rule are tried, and
 * of a rule that brings one each half; what has not been tried by then is left.
 */
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
  const leave = (some: readonly Proposed[], brings: readonly string[]): void => {
    now = { ...now, left: some.reduce((left, fix) => withLeft(left, fix, brings), now.left) };
  };
  const tries: { readonly fixes: readonly Proposed[]; readonly known: readonly string[] }[] = [
    { fixes: proposed, known: [] },
  ];
  for (let next = tries.shift(); next; next = tries.shift()) {
    const { fixes, known } = next;
    const mended = withFixes(files, [...made, ...fixes]);
    if (isSame(mended, now.mended)) continue;
    if (readings === MOST_READINGS) {
      leave(fixes, known);
      continue;
    }
    readings += 1;
    const texts = await check(new Map([...mended].map(([path, { after }]) => [path, after])));
    const brings = errorsBrought(start.texts, texts);
    if (brings.length > 0 && fixes.length > 1)
      tries.push(...parted(fixes).map((part) => ({ fixes: part, known: brings })));
    else if (brings.length > 0) leave(fixes, brings);
    else {
      made = [...made, ...fixes];
      now = { ...now, texts, mended };
    }
  }
  return now;
}

/** What is left, with one fix more. */
function withLeft(left: readonly LeftFixes[], { path, rule }: Proposed, brings: readonly string[]): LeftFixes[] {
  const own = left.find((one) => one.path === path && one.rule === rule);
  const all = [...new Set([...(own?.brings ?? []), ...brings])];
  return [...left.filter((one) => one !== own), { path, rule, count: (own?.count ?? 0) + 1, brings: all }];
}

/** Fixes rule by rule; those of one rule in two halves. */
function parted(fixes: readonly Proposed[]): (readonly Proposed[])[] {
  const rules = [...new Set(fixes.map(({ rule }) => rule))];
  if (rules.length > 1) return rules.map((rule) => fixes.filter((fix) => fix.rule === rule));
  const half = Math.ceil(fixes.length / 2);
  return [fixes.slice(0, half), fixes.slice(half)];
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
