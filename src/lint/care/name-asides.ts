import type { FoldedWord } from './folded-words.ts';

/** The longest stretch, in characters, that is an aside: `(called Zorka)`. */
const LONGEST = 40;

/** As many initials stand between two words of a name. */
const MOST_INITIALS = 2;

/** Words around an aside that a name may be of. */
const AROUND = 8;

/** Nobody's name: what stands where words are left out that no aside is near to. */
const GAP = '|';

/** Stretches in brackets or quotation marks. */
const ENCLOSED =
  /\([^()]{1,40}\)|\[[^[\]]{1,40}\]|（[^（）]{1,40}）|"[^"]{1,40}"|“[^“”]{1,40}”|„[^„“”]{1,40}[“”]|«[^«»]{1,40}»|‘[^‘’]{1,40}’|'[^']{1,40}'|「[^「」]{1,40}」/gu;

/**
 * What stands inside a name and is no part of it: one or two initials, what is in brackets or quotation marks, a name at
 * birth.
 *
 * @param text as it was written
 * @param words of it
 * @param vocabulary the words of names: an initial that is one of them is no aside
 * @param births words before a name at birth: `née`
 * @returns the words around asides, without these: each kind alone, and all of them
 */
export function withoutAsides(
  text: string,
  words: readonly FoldedWord[],
  vocabulary: ReadonlySet<string>,
  births: ReadonlySet<string>,
): FoldedWord[][] {
  const initials = initialsIn(text, words, vocabulary);
  const enclosed = [...enclosedIn(text, words), ...birthNamesIn(text, words, births)];
  const kinds = [initials, enclosed].filter((indexes) => indexes.length > 0);
  const all = kinds.length > 1 ? [...kinds, kinds.flat()] : kinds;
  return all.map((indexes) => around(words, new Set(indexes)));
}

function initialsIn(text: string, words: readonly FoldedWord[], vocabulary: ReadonlySet<string>): number[] {
  const isInitial = (word: FoldedWord | undefined): boolean =>
    word !== undefined && /^\p{Lu}\p{M}?$/u.test(text.slice(word.start, word.end)) && !vocabulary.has(word.word);
  const found: number[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!isInitial(words[index])) continue;
    let end = index;
    while (isInitial(words[end])) end += 1;
    if (end - index <= MOST_INITIALS) for (let at = index; at < end; at += 1) found.push(at);
    index = end;
  }
  return found;
}

function enclosedIn(text: string, words: readonly FoldedWord[]): number[] {
  const found: number[] = [];
  let index = 0;
  for (const { index: start, 0: stretch } of text.matchAll(ENCLOSED)) {
    while ((words[index]?.start ?? text.length) < start) index += 1;
    for (; (words[index]?.end ?? Number.POSITIVE_INFINITY) <= start + stretch.length; index += 1) found.push(index);
  }
  return found;
}

/** `née Adams`, and up to a comma where one follows. */
function birthNamesIn(text: string, words: readonly FoldedWord[], births: ReadonlySet<string>): number[] {
  return words.flatMap(({ start, end }, index) => {
    if (!births.has(text.slice(start, end).normalize('NFC').toLowerCase())) return [];
    const comma = text.slice(end, end + LONGEST).search(/[,،，)]/u);
    const found = [index];
    for (
      let next = index + 1;
      next < words.length && (comma < 0 ? next === index + 1 : startOf(words, next) < end + comma);
    ) {
      found.push(next);
      next += 1;
    }
    return found;
  });
}

function startOf(words: readonly FoldedWord[], index: number): number {
  return words[index]?.start ?? Number.POSITIVE_INFINITY;
}

/** The words near to some that are left out, without these; a gap stands for all others. */
function around(words: readonly FoldedWord[], left: ReadonlySet<number>): FoldedWord[] {
  const near = new Set<number>();
  for (const index of left) for (let at = index - AROUND; at <= index + AROUND; at += 1) near.add(at);
  const result: FoldedWord[] = [];
  for (const [index, word] of words.entries()) {
    if (left.has(index)) continue;
    if (near.has(index)) result.push(word);
    else if (result.at(-1)?.word !== GAP) result.push({ ...word, word: GAP });
  }
  return result;
}
