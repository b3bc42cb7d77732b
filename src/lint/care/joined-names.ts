import type { Span } from '../quoted.ts';
import type { FoldedWord } from './folded-words.ts';
import { add } from './multimap.ts';

/** A name of fewer letters stands in other words by chance. */
const LEAST = 7;

/** Names of more words are looked for in their own order, and by what stands beside the last: the orders are too many. */
const MOST_ORDERED = 3;

/**
 * The words of a name as one word: in their own order, or in any, with particles or without.
 *
 * @param plain without particles
 * @param isPerson whether a part of the name is enough
 */
export function waysToJoin(name: readonly string[], plain: readonly string[], isPerson: boolean): string[] {
  const last = plain.at(-1) ?? '';
  const beside = isPerson ? plain.slice(0, -1).flatMap((word) => [word + last, last + word]) : [];
  const ordered = plain.length > MOST_ORDERED ? [] : orders(plain).map((words) => words.join(''));
  return [name.join(''), plain.join(''), ...ordered, ...beside];
}

function orders(words: readonly string[]): string[][] {
  if (words.length < 2) return [[...words]];
  return words.flatMap((word, index) => orders(words.toSpliced(index, 1)).map((rest) => [word, ...rest]));
}

/** Names written as one word, or parted elsewhere than the data parts them; looked up by their first letters. */
export class JoinedNames {
  readonly #ways: ReadonlySet<string>;
  /** How long the ways are that begin with these letters. */
  readonly #lengths = new Map<string, Set<number>>();
  readonly #longest: number;

  constructor(ways: Iterable<string>) {
    this.#ways = new Set([...ways].filter((way) => way.length >= LEAST));
    let longest = 0;
    for (const way of this.#ways) {
      add(this.#lengths, way.slice(0, LEAST), way.length);
      longest = Math.max(longest, way.length);
    }
    this.#longest = longest;
  }

  /** Whether a word holds a name, as in an address or behind a hash. */
  isIn(word: string): boolean {
    for (let at = 0; at + LEAST <= word.length; at += 1) {
      for (const length of this.#lengths.get(word.slice(at, at + LEAST)) ?? []) {
        if (this.#ways.has(word.slice(at, at + length))) return true;
      }
    }
    return false;
  }

  /** A name that begins with this word and ends with one behind it: `Omar Al Hassan` where the data has `Omar Alhassan`. */
  from(words: readonly FoldedWord[], index: number): Span | undefined {
    const first = words[index];
    let written = '';
    for (let last = index; first && written.length <= this.#longest; last += 1) {
      const next = words[last];
      if (!next) return undefined;
      written += next.word;
      if (written.length < LEAST) continue;
      if (!this.#lengths.has(written.slice(0, LEAST))) return undefined;
      if (this.#ways.has(written)) return { start: first.start, end: next.end };
    }
    return undefined;
  }
}
