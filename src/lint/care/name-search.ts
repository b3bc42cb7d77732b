import { lastUpTo } from '../../doc/index.ts';
import type { Span } from '../quoted.ts';
import { Stretches } from '../stretches.ts';
import { type FoldedWord, foldedWords } from './folded-words.ts';
import { type Between, followers, isInitial } from './following-words.ts';
import { JoinedNames, waysToJoin } from './joined-names.ts';
import { isMeant, type LoneName, type Manner } from './lone-names.ts';
import { isUnspaced, UnspacedNames } from './unspaced-names.ts';
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

/** A name in a text, or so much of it that it might be somebody else's. */
export interface FoundName extends Span {
  readonly isWhole: boolean;
}

/** What two words of a name say when they stand together: who it is; who it is unless another surname follows; perhaps who. */
type Weight = 'part' | 'given' | 'whole';

const weights: readonly Weight[] = ['part', 'given', 'whole'];

/** A word of a text with the words of the data that it may be. */
interface Read extends FoldedWord {
  readonly readings: readonly string[];
  /** Those that it is as it is read. */
  readonly strictly: readonly string[];
  /** Those, and others that it is but for the Arabic article and particles. */
  readonly standsFor: readonly string[];
}

/**
 * Finds many names in a text at once: every word of the text is looked up, and of the names only those that have it are
 * looked at.
 */
export class NameSearch {
  readonly #particles: ReadonlySet<string>;
  readonly #between: Between;
  readonly #declensions: readonly Declension[];
  /** The words of names by the forms that a text may have of them, in the cases of their language. */
  readonly #strict = new Map<string, Set<string>>();
  /** The same without the Arabic article, or with a particle before them. */
  readonly #wide = new Map<string, Set<string>>();
  /** What two words of one name say when they stand together. */
  readonly #pairs = new Map<string, Weight>();
  /** Names of more words, sorted; and how many words they have. */
  readonly #sets = new Set<string>();
  readonly #sizes = new Set<number>();
  readonly #lone = new Map<string, LoneName[]>();
  readonly #joined: JoinedNames;
  readonly #unspaced: UnspacedNames;
  /** Names that are no hit, by their first word; the longest first. */
  readonly #open = new Map<string, string[][]>();
  readonly #openUnspaced: UnspacedNames;
  /** The first names of people who may be named, as far as a surname follows. */
  readonly #openFirstNames = new Set<string>();

  /** What was found already. */
  readonly #known: Readonly<Record<Manner, Map<string, readonly FoundName[]>>> = {
    text: new Map(),
    title: new Map(),
    address: new Map(),
  };

  /** @param open names that may stand in the text, also where they hold one that is looked for */
  constructor(sought: readonly KnownName[], open: readonly KnownName[], { declensions, ...between }: NameCustoms) {
    this.#particles = between.particles;
    this.#between = between;
    this.#declensions = foldedDeclensions(declensions);
    const joined: string[] = [];
    const names = sought.map(({ name, of }) => ({ name, of, words: foldedWords(name) }));
    for (const { name, of, words } of names) joined.push(...this.#add(name, of, words));
    this.#joined = new JoinedNames(joined);
    this.#unspaced = new UnspacedNames(names.map(({ words }) => words.map(({ word }) => word)));
    // Where nothing is looked for, nothing need be read.
    const openNames = this.#strict.size === 0 ? [] : open.filter(({ name }) => foldedWords(name).length > 0);
    const openWords = openNames.map((known) => this.#addOpen(known));
    for (const list of this.#open.values()) list.sort((a, b) => b.length - a.length);
    this.#openUnspaced = new UnspacedNames(openWords.map((words) => words.map(({ word }) => word)));
  }

  /** Where names stand; those that meet are one. Several rules ask for the same words. */
  in(text: string, manner: Manner = 'text'): readonly FoundName[] {
    if (this.#strict.size === 0) return [];
    const known = this.#known[manner].get(text) ?? this.#search(text, manner);
    this.#known[manner].set(text, known);
    return known;
  }

  /** Whether somebody who is looked for has the whole of a name, be it one that may stand in the text. */
  isOf(name: string): boolean {
    if (this.#strict.size === 0) return false;
    const words = foldedWords(name).filter(({ word }) => !this.#particles.has(word));
    const [first, last] = [words[0], words.at(-1)];
    return this.#search(name, 'text', NOTHING_OPEN).some(
      ({ start, end, isWhole }) => isWhole && first && last && start <= first.start && last.end <= end,
    );
  }

  #search(text: string, manner: Manner, spans?: readonly Span[]): FoundName[] {
    const words = foldedWords(text).map((word) => this.#read(word));
    const open = spans ?? united([...this.#openIn(words), ...this.#openUnspaced.in(text)]);
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
  #add(name: string, of: KnownName['of'], words: readonly FoldedWord[]): string[] {
    const all = words.map(({ word }) => word);
    for (const word of words) this.#learn(word);
    if (all.length === 0 || isUnspaced(all)) return [];
    const [only] = all;
    if (only !== undefined && all.length === 1) {
      addTo(this.#lone, only, { written: name, of });
      return [];
    }
    const names = this.#plain(name, words);
    const plain = names.length < 2 ? words : names;
    this.#learnJoinedParticles(words);
    this.#addPairs(
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

  #addPairs(plain: readonly string[], of: KnownName['of']): void {
    const last = plain.length - 1;
    for (const [from, one] of plain.entries()) {
      for (let to = from + 1; to <= last; to += 1) {
        const isEnds = from === 0 && to === last;
        if (of === 'organization' && !isEnds) continue;
        const beginning: Weight = from === 0 ? 'given' : 'part';
        this.#weigh(one, plain[to] ?? '', to === last ? 'whole' : beginning);
      }
    }
  }

  #weigh(one: string, other: string, weight: Weight): void {
    const key = pairOf(one, other);
    const known = this.#pairs.get(key);
    if (known === undefined || weights.indexOf(known) < weights.indexOf(weight)) this.#pairs.set(key, weight);
  }

  #learn(word: FoldedWord): void {
    for (const form of formsOf(word, this.#declensions)) {
      add(this.#strict, form, word.word);
      const bare = withoutArticle(form);
      if (bare !== form) add(this.#wide, bare, word.word);
    }
  }

  /** `alhassan` is `Hassan` where the name has `al-Hassan`. */
  #learnJoinedParticles(words: readonly FoldedWord[]): void {
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

  #addOpen({ name, of }: KnownName): FoldedWord[] {
    const words = foldedWords(name);
    for (const word of words) this.#learn(word);
    const [first = '', ...rest] = words.map(({ word }) => word);
    addTo(this.#open, first, [first, ...rest]);
    const [one, other, surname] = this.#plain(name, words);
    if (of === 'person' && one && other && surname) this.#openFirstNames.add(`${one.word} ${other.word}`);
    return words;
  }

  /** The words of a name without particles and initials. */
  #plain(name: string, words: readonly FoldedWord[]): FoldedWord[] {
    return words.filter((word) => !this.#particles.has(word.word) && !isInitial(word, name));
  }

  #read(word: FoldedWord): Read {
    const { word: folded, spelledOut, start, end } = word;
    const readings = readingsOf(word);
    const strictly = gathered(readings, this.#strict);
    const bare = readings.filter((one) => one !== withoutArticle(one)).map(withoutArticle);
    const wide = [...gathered(readings, this.#wide), ...gathered(bare, this.#wide), ...gathered(bare, this.#strict)];
    const standsFor = wide.length === 0 ? strictly : [...new Set([...strictly, ...wide])];
    return { word: folded, spelledOut, start, end, readings, strictly, standsFor };
  }

  #openIn(words: readonly Read[]): Span[] {
    return words.flatMap((word, index) =>
      word.strictly.flatMap((first) => {
        const name = this.#open
          .get(first)
          ?.find((names) => names.every((one, offset) => words[index + offset]?.strictly.includes(one)));
        return name ? [{ start: word.start, end: words[index + name.length - 1]?.end ?? word.end }] : [];
      }),
    );
  }

  #at(words: readonly Read[], index: number, text: string, manner: Manner): FoundName[] {
    const word = words[index];
    if (!word || word.word === MASKED.word) return [];
    const found: FoundName[] = [];
    const { start, end } = word;
    const whole = (span: Span): void => void found.push({ ...span, isWhole: true });
    if (word.readings.some((reading) => this.#joined.isIn(reading))) whole({ start, end });
    const parted = this.#joined.from(words, index);
    if (parted) whole(parted);
    if (word.standsFor.length === 0) return found;
    const lone = word.strictly.flatMap((one) => this.#lone.get(one) ?? []);
    if (lone.some((name) => isMeant(name, word, text, manner))) whole({ start, end });
    for (const next of followers(words, index, text, this.#between)) {
      const other = words[next];
      const weight = other && this.#weight(word, other);
      if (!weight) continue;
      const isGiven = weight === 'given' && !this.#areFirstNames(word, other);
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

  #weight(one: Read, other: Read): Weight | undefined {
    const found = one.standsFor.flatMap((first) =>
      other.standsFor.flatMap((second) => this.#pairs.get(pairOf(first, second)) ?? []),
    );
    return weights.findLast((weight) => found.includes(weight));
  }

  /** Whether somebody who may be named has these first names as well. */
  #areFirstNames(one: Read, other: Read): boolean {
    return one.standsFor.some((first) =>
      other.standsFor.some((second) => this.#openFirstNames.has(`${first} ${second}`)),
    );
  }

  /** Whether the first names of somebody are followed by a surname that is not theirs: `Ali Reza` by `Quay`. */
  #isOfAnother(words: readonly Read[], last: number, first: Read, text: string): boolean {
    const [second, next] = [words[last], words[last + 1]];
    if (!second || !next || !/^\s+$/.test(text.slice(second.end, next.start))) return false;
    if (!/\p{Lu}/u.test(text.charAt(next.start)) || isInitial(next, text)) return false;
    return this.#weight(first, next) === undefined && this.#weight(second, next) === undefined;
  }
}

const SPELLINGS = ['word', 'spelledOut'] as const;

/** What stands for the words of a name that may be named: no name holds it. */
const MASKED = { word: '|', spelledOut: '|', readings: [], strictly: [], standsFor: [] } as const;

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function add(map: Map<string, Set<string>>, key: string, word: string): void {
  const known = map.get(key);
  if (known) known.add(word);
  else map.set(key, new Set([word]));
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function gathered(readings: readonly string[], map: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  if (!readings.some((reading) => map.has(reading))) return NOTHING;
  return [...new Set(readings.flatMap((reading) => [...(map.get(reading) ?? [])]))];
}

const NOTHING: readonly string[] = [];

const NOTHING_OPEN: readonly Span[] = [];

/** Spans that meet are one. */
function united(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const before = result.at(-1);
    if (before && start <= before.end) {
      result[result.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    } else {
      result.push({ start, end });
    }
  }
  return result;
}
