import type { Span } from '../quoted.ts';
import type { FoldedWord } from './folded-words.ts';

/** Finds a name in words. */
type Search = (text: readonly FoldedWord[]) => Span[];

/** Every way in which a name is written, each a search. */
export function searchesFor(name: readonly string[], particles: ReadonlySet<string>): Search[] {
  const plain = name.filter((word) => !particles.has(word));
  return [whole(name), ends(plain, particles), joined(name, plain), parted(name, plain), unspaced(name)];
}

/** All words of a name beside each other, in whatever order. */
function whole(name: readonly string[]): Search {
  const wanted = [...name].sort().join(' ');
  const ones = new Set(name);
  return (text) =>
    text.flatMap(({ word, start }, index) => {
      if (!ones.has(word)) return [];
      const words = text.slice(index, index + name.length);
      const found = words
        .map((one) => one.word)
        .sort()
        .join(' ');
      return found === wanted ? [{ start, end: words.at(-1)?.end ?? start }] : [];
    });
}

/** The first and the last word of a name beside each other, when particles do not count. */
function ends(name: readonly string[], particles: ReadonlySet<string>): Search {
  const [first, last] = [name.at(0), name.at(-1)];
  if (first === undefined || last === undefined || name.length < 2) return () => [];
  return (text) => {
    const plain = text.filter(({ word }) => !particles.has(word));
    return plain.flatMap(({ word, start }, index) => {
      const next = plain[index + 1];
      const hit = next && ((word === first && next.word === last) || (word === last && next.word === first));
      return hit ? [{ start, end: next.end }] : [];
    });
  };
}

/** A name of fewer letters stands in other words by chance. */
const LEAST_JOINED = 7;

/** Names of more words are looked for in their own order: the others are too many. */
const MOST_ORDERED = 4;

/** The words of a name as one word: in their own order, or in any, with particles or without. */
function waysToJoin(name: readonly string[], plain: readonly string[]): string[] {
  const ways = [name, ...(plain.length <= MOST_ORDERED ? orders(plain) : [plain])].map((words) => words.join(''));
  return ways.filter((way) => way.length >= LEAST_JOINED);
}

/** A name in one word, as in an address or behind a hash, its own words in whatever order. */
function joined(name: readonly string[], plain: readonly string[]): Search {
  if (plain.length < 2) return () => [];
  const ways = waysToJoin(name, plain);
  return (text) => text.filter(({ word }) => ways.some((way) => word.includes(way)));
}

/** A name whose words are parted elsewhere than the data parts them: `Alhassan` for `al-Hassan`, a space for a joiner. */
function parted(name: readonly string[], plain: readonly string[]): Search {
  const ways = new Set(waysToJoin(name, plain));
  const longest = Math.max(0, ...[...ways].map((way) => way.length));
  return (text) =>
    text.flatMap(({ word, start }, index) => {
      let written = word;
      for (let last = index; written.length <= longest; ) {
        if (ways.has(written)) return [{ start, end: text[last]?.end ?? start }];
        last += 1;
        const next = text[last];
        if (!next) break;
        written += next.word;
      }
      return [];
    });
}

/** Scripts whose sentences have no spaces: a name stands in the middle of what passes for a word. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$/u;

/** A name of a script without spaces, anywhere in a run of its letters. */
function unspaced(name: readonly string[]): Search {
  const way = name.join('');
  if (way.length < 2 || !UNSPACED.test(way)) return () => [];
  return (text) =>
    text.flatMap(({ word, start, end }) => {
      const spans: Span[] = [];
      // Where folding has changed how long a word is, all of it is found.
      const isExact = word.length === end - start;
      for (let at = word.indexOf(way); at >= 0; at = word.indexOf(way, at + way.length)) {
        spans.push(isExact ? { start: start + at, end: start + at + way.length } : { start, end });
      }
      return spans;
    });
}

/** Small words that Arabic writes together with the next: and, then, in, to, like. */
const PREFIX = /^[وفبلک](?=\p{Script=Arabic}{2})/u;

/** A word without what Arabic puts before it, where that makes it a word of a name. */
export function withoutPrefix(word: FoldedWord, vocabulary: ReadonlySet<string>): FoldedWord {
  if (vocabulary.has(word.word) || !PREFIX.test(word.word)) return word;
  const bare = word.word.slice(1);
  const withArticle = `ا${bare}`;
  const found = [bare, withArticle].find((candidate) => vocabulary.has(candidate));
  return found === undefined ? word : { ...word, word: found };
}

function orders(words: readonly string[]): string[][] {
  if (words.length < 2) return [[...words]];
  return words.flatMap((word, index) => orders(words.toSpliced(index, 1)).map((rest) => [word, ...rest]));
}
