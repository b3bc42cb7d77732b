import type { KnownName, ReadWord } from './name-words.ts';

/** What two words of a name say when they stand together: perhaps who it is; who it is unless another surname follows; who it is. */
export type Weight = 'part' | 'given' | 'whole';

const weights: readonly Weight[] = ['part', 'given', 'whole'];

/** What two words of one name say when they stand together, in whatever order. */
export class NamePairs {
  readonly #weights = new Map<string, Weight>();

  /** @param plain the words of a name without particles and initials */
  add(plain: readonly string[], of: KnownName['of']): void {
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

  /** The most that two words of a text may say. */
  weight(one: ReadWord, other: ReadWord): Weight | undefined {
    const found = one.standsFor.flatMap((first) =>
      other.standsFor.flatMap((second) => this.#weights.get(pairOf(first, second)) ?? []),
    );
    return weights.findLast((weight) => found.includes(weight));
  }

  #weigh(one: string, other: string, weight: Weight): void {
    const key = pairOf(one, other);
    const known = this.#weights.get(key);
    if (known === undefined || weights.indexOf(known) < weights.indexOf(weight)) this.#weights.set(key, weight);
  }
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
