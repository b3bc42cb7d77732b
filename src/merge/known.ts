import type { Position } from '../doc/index.ts';
import type { CaseRecord } from '../validate/index.ts';

/** What helpers know of the things that a text may name, and that the text itself cannot ask for. */
export class Known {
  /** The records of cases. */
  readonly cases: WeakMap<object, CaseRecord> = new WeakMap();
  /** The ids of the cases that things belong to: the case itself, its acts, their charges. */
  readonly owners: WeakMap<object, string> = new WeakMap();
  /** The keys of the sources that a case or an act rests on. */
  readonly sources: WeakMap<object, readonly string[]> = new WeakMap();
  /** Where the data has what a thing prints under a key; nothing for words that are not in the data. */
  readonly places: WeakMap<object, (key: string) => Position | undefined> = new WeakMap();
  /** What to do about a key that a thing does not have, where its other keys are not to be offered, or are none. */
  readonly lacking: WeakMap<object, (key: string) => string> = new WeakMap();
  /** How a thing stands in a row of others, where that is more than one of its values. */
  readonly inRows: WeakMap<object, () => unknown> = new WeakMap();
}
