import { diffArrays } from 'diff';
import type { Position } from '../doc/index.ts';
import { align, type Pair } from './align.ts';
import type { Line, Wording } from './wording.ts';
import { type CallKey, keyOf, type Word, wordsIn, written } from './words.ts';

/** Words beside each other that stayed, went, or came. */
export interface Run {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly words: string;
  /** Whether it stands at the run before it, without a space. */
  readonly joined: boolean;
}

/** A line of a text that is not what it was. */
export interface Change {
  readonly part: keyof Wording;
  /** Where it stands now; nowhere when it is gone. */
  readonly position?: Position | undefined;
  readonly runs: readonly Run[];
}

/** More differing words than these in one line are not told apart, for the work grows with their square: the line is new. */
const MOST_EDITS = 1500;

/**
 * What changed from an older wording to the newer, in the order of the text, the notes last; lines that stayed are left
 * out. A note that only has another number is the same note.
 */
export function changesBetween(old: Wording, now: Wording): Change[] {
  const own: CallKey = (number) => `now ${number}`;
  // Notes first, by their words alone: then a call can be compared by the note that it calls.
  const notes = align(marked(old.notes, NO_CALLS), marked(now.notes, NO_CALLS));
  const renumbered = new Map(
    notes.flatMap(({ old: one, now: other }) => {
      const [before, after] = [numberOf(old.notes, one), numberOf(now.notes, other)];
      return before !== undefined && after !== undefined ? [[before, after]] : [];
    }),
  );
  const theirs: CallKey = (number) => {
    const after = renumbered.get(number);
    return after === undefined ? `old ${number}` : own(after);
  };
  const changed = (part: keyof Wording, pairs?: readonly Pair[]): Change[] => {
    const [before, after] = [marked(old[part], theirs), marked(now[part], own)];
    return (pairs ?? align(before, after)).flatMap((pair) => {
      const [one, other] = [at(before, pair.old) ?? [], at(after, pair.now) ?? []];
      if (keyOf(one) === keyOf(other)) return [];
      return [{ part, position: at(now[part], pair.now)?.position, runs: runsBetween(one, other) }];
    });
  };
  return [...changed('title', [{ old: 0, now: 0 }]), ...changed('text'), ...changed('notes', notes)];
}

const NO_CALLS: CallKey = () => '';

function marked(lines: readonly Line[], callKey: CallKey): Word[][] {
  return lines.map(({ words }) => wordsIn(words, callKey));
}

function at<Item>(items: readonly Item[], index: number | undefined): Item | undefined {
  return index === undefined ? undefined : items[index];
}

/** The number of the note that begins with a line. */
function numberOf(lines: readonly Line[], index: number | undefined): number | undefined {
  const [, number] = /^\[\^(\d+)\]/.exec(at(lines, index)?.words ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}

function runsBetween(old: readonly Word[], now: readonly Word[]): Run[] {
  const comparator = (one: Word, other: Word): boolean => one.key === other.key;
  const runs = diffArrays([...old], [...now], { comparator, maxEditLength: MOST_EDITS }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  const filled = runs.filter(({ value }) => value.length > 0);
  return filled.map(({ value, removed, added }) => ({
    kind: removed ? 'removed' : added ? 'added' : 'kept',
    words: written(value),
    joined: value[0]?.joined ?? false,
  }));
}
