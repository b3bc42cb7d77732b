import { lastUpTo } from '../../doc/index.ts';
import type { Span } from '../quoted.ts';
import { Stretches, united } from '../stretches.ts';
import { type FoldedWord, foldedWords } from './folded-words.ts';
import { type Between, followers, isInitial, leaders } from './following-words.ts';
import { JoinedNames, waysToJoin } from './joined-names.ts';
import { isMeant, type LoneName, type Manner } from './lone-names.ts';
import { add } from './multimap.ts';
import { NamePairs } from './name-pairs.ts';
import { type KnownName, type NameCustoms, NameWords, type ReadWord } from './name-words.ts';
import { OpenNames } from './open-names.ts';
import { SoughtWords } from './sought-words.ts';
import { isUnspaced, UnspacedNames } from './unspaced-names.ts';

/** A name in a text, or so much of it that it might be somebody else's. */
export interface FoundName extends Span {
  readonly isWhole: boolean;
}

/**
 * Finds many names in a text at once: every word of the text is looked up, and of the names only those that have it are
 * looked at.
 */
export class NameSearch {
  readonly #between: Between;
  readonly #words: NameWords;
  readonly #pairs = new NamePairs();
  readonly #soughtWords: SoughtWords;
  /** Names of more words, sorted; and how many words they have. */
  readonly #sets = new Set<string>();
  readonly #sizes = new Set<number>();
  readonly #lone = new Map<string, Set<LoneName>>();
  readonly #joined: JoinedNames;
  readonly #unspaced: UnspacedNames;
  readonly #open: OpenNames;

  /** What was found already. */
  readonly #known: Readonly<Record<Manner, Map<string, readonly FoundName[]>>> = {
    text: new Map(),
    title: new Map(),
    address: new Map(),
  };

  /** @param open names that may stand in the text, also where they hold one that is looked for */
  constructor(sought: readonly KnownName[], open: readonly KnownName[], customs: NameCustoms) {
    this.#between = customs;
    this.#words = new NameWords(customs);
    this.#soughtWords = new SoughtWords(customs);
    const names = sought.map(({ name, of }) => ({ name, of, words: foldedWords(name) }));
    this.#joined = new JoinedNames(names.flatMap(({ name, of, words }) => this.#learn(name, of, words)));
    this.#unspaced = new UnspacedNames(names.map(({ words }) => words.map(({ word }) => word)));
    // Where nothing is looked for, nothing need be read.
    this.#open = new OpenNames(this.#words.isEmpty ? [] : open, this.#words);
  }

  /** Where names stand; those that meet are one. Several rules ask for the same words. */
  in(text: string, manner: Manner = 'text'): readonly FoundName[] {
    if (this.#words.isEmpty) return [];
    const known = this.#known[manner].get(text) ?? this.#search(text, manner);
    this.#known[manner].set(text, known);
    return known;
  }

  /** Whether somebody who is looked for has the whole of a name, be it one that may stand in the text. */
  isOf(name: string): boolean {
    if (this.#words.isEmpty) return false;
    const words = foldedWords(name).filter(({ word }) => !this.#between.particles.has(word));
    const [first, last] = [words[0], words.at(-1)];
    return this.#search(name, 'text', NOTHING_OPEN).some(
      ({ start, end, isWhole }) => isWhole && first && last && start <= first.start && last.end <= end,
    );
  }

  #search(text: string, manner: Manner, spans?: readonly Span[]): FoundName[] {
    const words = this.#words.read(text);
    const open = spans ?? this.#open.in(words, text, this.#soughtWords);
    const isOpen = ({ start, end }: Span): boolean => (lastUpTo(open, start, (one) => one.start)?.end ?? 0) >= end;
    const unspaced = this.#unspaced.in(text).filter((span) => !isOpen(span));
    const free = open.length === 0 ? words : words.map((word) => (isOpen(word) ? { ...word, ...MASKED } : word));
    const found = [...free.keys()].flatMap((index) => this.#at(free, index, text, manner));
    const whole = united([...unspaced, ...found.filter(({ isWhole }) => isWhole)]);
    const told = new Stretches(whole);
    const parts = united(found.filter(({ isWhole }) => !isWhole));
    return [
      ...whole.map((span) => ({ ...span, isWhole: true })),
      ...parts.filter((part) => !told.meet(part.start, part.end)).map((span) => ({ ...span, isWhole: false })),
    ];
  }

  /** Learns a name, and gives back how it is written as one word. */
  #learn(name: string, of: KnownName['of'], words: readonly FoldedWord[]): string[] {
    const all = words.map(({ word }) => word);
    this.#words.learn(words);
    if (all.length === 0 || isUnspaced(all)) return [];
    const [only] = all;
    if (only !== undefined && all.length === 1) {
      add(this.#lone, only, { written: name, of });
      return [];
    }
    const names = this.#words.plain(name, words);
    const plain = names.length < 2 ? words : names;
    this.#words.learnJoinedParticles(words);
    this.#soughtWords.add(names.map(({ word }) => word));
    this.#pairs.add(
      plain.map(({ word }) => word),
      of,
    );
    if (all.length > 2) {
      this.#sets.add([...all].sort().join(' '));
      this.#sizes.add(all.length);
    }
    const spellings = words.some(({ word, spelledOut }) => word !== spelledOut) ? SPELLINGS : SPELLINGS.slice(0, 1);
    return spellings.flatMap((spelling) => {
      const [whole = [], short = []] = [words, plain].map((list) => list.map((word) => word[spelling]));
      return waysToJoin(whole, short, of !== 'organization');
    });
  }

  #at(words: readonly ReadWord[], index: number, text: string, manner: Manner): FoundName[] {
    const word = words[index];
    if (!word || word.word === MASKED.word) return [];
    const found: FoundName[] = [];
    const { start, end } = word;
    const whole = (span: Span): void => void found.push({ ...span, isWhole: true });
    if (word.readings.some((reading) => this.#joined.isIn(reading))) whole({ start, end });
    const parted = this.#joined.from(words, index);
    if (parted) whole(parted);
    if (word.standsFor.length === 0) return found;
    const lone = word.strictly.flatMap((one) => [...(this.#lone.get(one) ?? [])]);
    if (lone.some((name) => isMeant(name, word, text, manner))) whole({ start, end });
    for (const next of followers(words, index, text, this.#between)) {
      const other = words[next];
      const weight = other && this.#pairs.weight(word, other);
      if (!weight) continue;
      const isGiven = weight === 'given' && !this.#isOfPublished(words, index, next, text);
      const isWhole = weight === 'whole' || (isGiven && !this.#isOfAnother(words, next, word, text));
      found.push({ start, end: other.end, isWhole });
    }
    for (const size of this.#sizes) {
      const stretch = words.slice(index, index + size);
      const canonical = stretch.map((one) => one.standsFor[0] ?? one.word).sort();
      if (stretch.length === size && this.#sets.has(canonical.join(' ')))
        whole({ start, end: stretch.at(-1)?.end ?? end });
    }
    return found;
  }

  /** Whether two first names are also those of somebody who is published, and no word beside them is of the name as well. */
  #isOfPublished(words: readonly ReadWord[], first: number, second: number, text: string): boolean {
    const [one, other] = [words[first], words[second]];
    if (!one || !other || !this.#open.areFirstNames(one, other)) return false;
    const beside = [...leaders(words, first, text, this.#between), ...followers(words, second, text, this.#between)];
    return !beside.some((index) => {
      const word = words[index];
      return word && (this.#pairs.weight(one, word) ?? this.#pairs.weight(other, word));
    });
  }

  /** Whether the first names of somebody are followed by a surname that is not theirs: `Ali Reza` by `Quay`. */
  #isOfAnother(words: readonly ReadWord[], last: number, first: ReadWord, text: string): boolean {
    const [second, next] = [words[last], words[last + 1]];
    if (!second || !next || !/^\s+$/.test(text.slice(second.end, next.start))) return false;
    if (!/\p{Lu}/u.test(text.charAt(next.start)) || isInitial(next, text)) return false;
    return this.#pairs.weight(first, next) === undefined && this.#pairs.weight(second, next) === undefined;
  }
}

const SPELLINGS = ['word', 'spelledOut'] as const;

/** What stands for the words of a name that may be named: no name holds it. */
const MASKED = { word: '|', spelledOut: '|', readings: [], strictly: [], standsFor: [] } as const;

const NOTHING_OPEN: readonly Span[] = [];
