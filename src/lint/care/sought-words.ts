import { type Between, followers, isInitial, leaders } from './following-words.ts';
import { add } from './multimap.ts';
import type { ReadWord } from './name-words.ts';

/** Words of a text that stand one behind the other, by their places. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Which names that are looked for have which words. */
export class SoughtWords {
  readonly #between: Between;
  readonly #byWord = new Map<string, Set<ReadonlySet<string>>>();

  constructor(between: Between) {
    this.#between = between;
  }

  /** @param plain the words of a name without particles and initials */
  add(plain: readonly string[]): void {
    const name = new Set(plain);
    for (const word of name) add(this.#byWord, word, name);
  }

  /**
   * Whether a name that may stand in the text is only a part of one that is looked for: `Juan Ruiz` in `Juan Ruiz Peña`. A
   * word beside it that is of another open name belongs to that one, unless the name that is looked for has all of it.
   *
   * @param byPlace where open names stand, by the places of their words
   */
  goBeyond(
    open: Stretch,
    byPlace: ReadonlyMap<number, ReadonlySet<Stretch>>,
    words: readonly ReadWord[],
    text: string,
  ): boolean {
    const own = this.#plain(open, words, text);
    const beside = [
      ...leaders(words, open.first, text, this.#between),
      ...followers(words, open.last, text, this.#between),
    ];
    const longer = this.#namesOf(own).filter((name) => name.size > own.length);
    return longer.some((name) =>
      beside.some((index) => {
        const word = words[index];
        if (!word || !holds(name, word) || this.#isSmall(word, text)) return false;
        const others = [...(byPlace.get(index) ?? [])];
        return others.every((other) => this.#plain(other, words, text).every((one) => holds(name, one)));
      }),
    );
  }

  #plain({ first, last }: Stretch, words: readonly ReadWord[], text: string): ReadWord[] {
    return words.slice(first, last + 1).filter((word) => !this.#isSmall(word, text));
  }

  #isSmall(word: ReadWord, text: string): boolean {
    return this.#between.particles.has(word.word) || isInitial(word, text);
  }

  /** The names that have all of these words. */
  #namesOf([first, ...others]: readonly ReadWord[]): ReadonlySet<string>[] {
    const names = first?.standsFor.flatMap((word) => [...(this.#byWord.get(word) ?? [])]) ?? [];
    return [...new Set(names)].filter((name) => others.every((word) => holds(name, word)));
  }
}

function holds(name: ReadonlySet<string>, { standsFor }: ReadWord): boolean {
  return standsFor.some((word) => name.has(word));
}
