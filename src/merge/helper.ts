import type { RuleId } from '../rules.ts';
import type { Used } from './use.ts';

/** Why a helper has nothing to give, as a finding at the expression that calls it says it. */
export class Fault {
  readonly rule: RuleId;
  readonly reason: string;
  readonly note: string;

  constructor(rule: RuleId, reason: string, note: string) {
    this.rule = rule;
    this.reason = reason;
    this.note = note;
  }
}

/** Words that a helper has written in Markdown, its data escaped; what the data itself brings is never of this class. */
export class Markdown {
  readonly #text: string;
  readonly #uses: readonly Used[];

  /** @param uses the records that it prints */
  constructor(text: string, uses: readonly Used[] = []) {
    this.#text = text;
    this.#uses = uses;
  }

  get uses(): readonly Used[] {
    return this.#uses;
  }

  toString(): string {
    return this.#text;
  }
}

/** A date as a language writes it. It prints as it is, and remembers what it was in the data. */
export class WrittenDate {
  readonly #written: string;

  constructor(written: string) {
    this.#written = written;
  }

  toString(): string {
    return this.#written;
  }
}

/** The `key="value"` pairs of a call. */
export type Pairs = Readonly<Record<string, unknown>>;

/** What a text may call with a value: `{{list items}}`, `{{#each (where cases status="executed")}}`. */
export interface Helper {
  /** How it is called, for messages: `{{list items}}`. */
  readonly usage: string;
  /** Whether it takes `key="value"` pairs: none, or any. */
  readonly pairs: 'none' | 'any';
  /** What is wrong with a value that the data may have there, known before the text is merged. */
  refuses(value: unknown, pairs: Pairs): Fault | undefined;
  /** What it may give for a value, so that paths into it can be checked. */
  mayGive(value: unknown, pairs: Pairs): unknown;
  /** What it gives for a value, or why it has nothing to give. */
  give(value: unknown, pairs: Pairs): unknown | Fault;
}

/** Helpers by the name that texts call them by. */
export type Helpers = ReadonlyMap<string, Helper>;

export const noHelpers: Helpers = new Map();
