import { type FoldedWord, foldedWords } from './folded-words.ts';
import { type Between, isInitial } from './following-words.ts';
import type { LoneName } from './lone-names.ts';
import { add } from './multimap.ts';
import { type Declension, foldedDeclensions, formsOf, readingsOf, withoutArticle } from './word-forms.ts';

/** A name of the data. */
export interface KnownName {
  readonly name: string;
  /** Of a person two words of a longer name are looked for as well; of an organization all of them, or the first and the last. */
  readonly of: LoneName['of'];
}

/** What the search knows of names. */
export interface NameCustoms extends Between {
  readonly declensions: readonly Declension[];
}

/** A word of a text with the words of the data that it may be. */
export interface ReadWord extends FoldedWord {
  readonly readings: readonly string[];
  /** Those that it is as it is read. */
  readonly strictly: readonly string[];
  /** Those, and others that it is but for the Arabic article and particles. */
  readonly standsFor: readonly string[];
}

/** The words of names, as the data has them, by the forms that a text may have of them. */
export class NameWords {
  readonly #particles: ReadonlySet<string>;
  readonly #declensions: readonly Declension[];
  /** In the cases of their language. */
  readonly #strict = new Map<string, Set<string>>();
  /** The same without the Arabic article, or with a particle before them. */
  readonly #wide = new Map<string, Set<string>>();

  constructor({ particles, declensions }: NameCustoms) {
    this.#particles = particles;
    this.#declensions = foldedDeclensions(declensions);
  }

  get isEmpty(): boolean {
    return this.#strict.size === 0;
  }

  learn(words: readonly FoldedWord[]): void {
    for (const word of words) {
      for (const form of formsOf(word, this.#declensions)) {
        add(this.#strict, form, word.word);
        const bare = withoutArticle(form);
        if (bare !== form) add(this.#wide, bare, word.word);
      }
    }
  }

  /** `alhassan` is `Hassan` where the name has `al-Hassan`. */
  learnJoinedParticles(words: readonly FoldedWord[]): void {
    let particles = '';
    for (const { word } of words) {
      if (this.#particles.has(word)) {
        particles += word;
        continue;
      }
      if (particles !== '') add(this.#wide, particles + word, word);
      particles = '';
    }
  }

  /** The words of a text, with those of names that they may be. */
  read(text: string): ReadWord[] {
    return foldedWords(text).map((word) => this.#read(word));
  }

  /** The words of a name without particles and initials. */
  plain(name: string, words: readonly FoldedWord[]): FoldedWord[] {
    return words.filter((word) => !this.#particles.has(word.word) && !isInitial(word, name));
  }

  #read(word: FoldedWord): ReadWord {
    const { word: folded, spelledOut, start, end } = word;
    const readings = readingsOf(word);
    const strictly = gathered(readings, this.#strict);
    const bare = readings.filter((one) => one !== withoutArticle(one)).map(withoutArticle);
    const wide = [...gathered(readings, this.#wide), ...gathered(bare, this.#wide), ...gathered(bare, this.#strict)];
    const standsFor = wide.length === 0 ? strictly : [...new Set([...strictly, ...wide])];
    return { word: folded, spelledOut, start, end, readings, strictly, standsFor };
  }
}

function gathered(readings: readonly string[], map: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  if (!readings.some((reading) => map.has(reading))) return NOTHING;
  return [...new Set(readings.flatMap((reading) => [...(map.get(reading) ?? [])]))];
}

const NOTHING: readonly string[] = [];
