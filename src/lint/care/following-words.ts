import type { FoldedWord } from './folded-words.ts';

/** So many particles stand between two names of a person, and so many initials. */
const MOST_PARTICLES = 4;
const MOST_INITIALS = 2;

/** So far back is looked for the word that a name goes on from. */
const MOST_BACK = 8;

/** A stretch of so many characters may stand between two names: `Wilma (called Billy) Weir`. */
const MOST_BETWEEN = 40;

/** What opens such a stretch, and what ends it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '{': '}',
  '«': '»',
  '»': '«',
  '“': '”',
  '„': '“”',
  '”': '”',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '’': '’',
  '‹': '›',
  '「': '」',
  '『': '』',
  '《': '》',
  ',': ',',
  '،': '،',
  '，': '，',
  '–': '–',
  '—': '—',
};

/** Behind a word: spaces and what opens a stretch. Where that is also an apostrophe or a hyphen, only with a space. */
const OPENING = /^(?:\s{0,2}([(（[{«»“„”"‘‚‹「『《,،，])|\s{1,2}(['’–—]))/u;

/** What opens a stretch, and is met between sentences as well. */
const LOOSE = /[,،，–—]/;

/** Folded words that may stand inside a name. */
export interface Between {
  /** `de`, `van`. */
  readonly particles: ReadonlySet<string>;
  /** `née`, before the name that somebody had at birth. */
  readonly births: ReadonlySet<string>;
}

/**
 * The words that go on with a name, by their places: the next, and that behind particles, initials, a name at birth, or a
 * stretch in brackets, in quotation marks, or between commas.
 */
export function followers(words: readonly FoldedWord[], index: number, text: string, between: Between): number[] {
  const [next, passed] = onFrom(words, index + 1, text, between);
  const beyond = [index, ...passed].flatMap((one) => {
    const after = beyondStretch(words, one, text);
    return after === undefined ? [] : onFrom(words, after, text, between)[0];
  });
  return [...next, ...beyond];
}

/** The words that a name goes on from to this one, by their places. */
export function leaders(words: readonly FoldedWord[], index: number, text: string, between: Between): number[] {
  const nearest = Array.from({ length: MOST_BACK }, (_, back) => index - 1 - back).filter((place) => place >= 0);
  return nearest.filter((place) => followers(words, place, text, between).includes(index));
}

/** A word, and those behind it as long as they may be passed; and those that were passed. */
function onFrom(words: readonly FoldedWord[], start: number, text: string, between: Between): [number[], number[]] {
  const [met, passed]: [number[], number[]] = [[], []];
  let [initials, small, births] = [0, 0, 0];
  for (let index = start; index < words.length; index += 1) {
    const word = words[index];
    met.push(index);
    if (word && isInitial(word, text) && initials < MOST_INITIALS) initials += 1;
    else if (word && between.particles.has(word.word) && small < MOST_PARTICLES) small += 1;
    else if (word && between.births.has(word.word) && births < 1) {
      births += 1;
      passed.push(index);
      index += 1;
      met.push(index);
    } else break;
    passed.push(index);
  }
  return [met, passed];
}

/** A capital on its own. */
export function isInitial({ word, start }: FoldedWord, text: string): boolean {
  return word.length === 1 && /\p{Lu}/u.test(text.charAt(start));
}

function beyondStretch(words: readonly FoldedWord[], index: number, text: string): number | undefined {
  const end = words[index]?.end ?? text.length;
  const opening = OPENING.exec(text.slice(end, end + 4));
  const opener = opening?.[1] ?? opening?.[2];
  if (!opening || opener === undefined) return undefined;
  const inside = end + opening[0].length;
  const closers = CLOSERS[opener] ?? '';
  const stretch = text.slice(inside, inside + MOST_BETWEEN + 1);
  const length = stretch.split('').findIndex((sign) => closers.includes(sign));
  if (length < 1 || (LOOSE.test(opener) && /[.!?]\s/.test(stretch.slice(0, length)))) return undefined;
  for (let after = index + 1; after < words.length; after += 1) {
    if ((words[after]?.start ?? 0) > inside + length) return after;
  }
  return undefined;
}
