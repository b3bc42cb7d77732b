import type { Span } from '../quoted.ts';
import { united } from '../stretches.ts';
import { foldedWords } from './folded-words.ts';
import { add } from './multimap.ts';
import type { KnownName, NameWords, ReadWord } from './name-words.ts';
import type { SoughtWords, Stretch } from './sought-words.ts';
import { UnspacedNames } from './unspaced-names.ts';

/** Names that may stand in a text, also where they hold one that is looked for. */
export class OpenNames {
  /** By their first word; the longest first. */
  readonly #byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly #unspaced: UnspacedNames;
  /** The first names of people, as far as a surname follows. */
  readonly #firstNames = new Set<string>();
  readonly #words: NameWords;

  /** @param words learns the words of the names */
  constructor(open: readonly KnownName[], words: NameWords) {
    this.#words = words;
    const all = open.map((known) => this.#learn(known)).filter((name) => name.length > 0);
    const byFirst = new Map<string, Set<readonly string[]>>();
    for (const name of all) add(byFirst, name[0] ?? '', name);
    this.#byFirst = new Map(
      [...byFirst].map(([first, names]) => [first, [...names].sort((a, b) => b.length - a.length)]),
    );
    this.#unspaced = new UnspacedNames(all);
  }

  /** Where they stand, but for those that the words beside them make a longer name that is looked for; those that meet are one. */
  in(words: readonly ReadWord[], text: string, sought: SoughtWords): Span[] {
    const found = words.flatMap((word, first) =>
      word.strictly.flatMap((one): Stretch[] => {
        const name = this.#byFirst
          .get(one)
          ?.find((names) => names.every((each, offset) => words[first + offset]?.strictly.includes(each)));
        return name ? [{ first, last: first + name.length - 1 }] : [];
      }),
    );
    const byPlace = new Map<number, Set<Stretch>>();
    for (const stretch of found) {
      for (let place = stretch.first; place <= stretch.last; place += 1) add(byPlace, place, stretch);
    }
    const spans = found
      .filter((stretch) => !sought.goBeyond(stretch, byPlace, words, text))
      .map(({ first, last }) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }));
    return united([...spans, ...this.#unspaced.in(text)]);
  }

  /** Whether two words are the first names of somebody. */
  areFirstNames(one: ReadWord, other: ReadWord): boolean {
    return one.standsFor.some((first) => other.standsFor.some((second) => this.#firstNames.has(`${first} ${second}`)));
  }

  #learn({ name, of }: KnownName): string[] {
    const words = foldedWords(name);
    this.#words.learn(words);
    const [one, other, surname] = this.#words.plain(name, words);
    if (of === 'person' && one && other && surname) this.#firstNames.add(`${one.word} ${other.word}`);
    return words.map(({ word }) => word);
  }
}
