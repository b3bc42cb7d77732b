import type { Template } from '../template/index.ts';
import type { Statement } from '../validate/index.ts';
import { type Change, changesBetween } from './changes.ts';
import { firstName } from './kept-names.ts';
import type { Wording } from './wording.ts';

/** A text that is as it is now. */
export interface Current {
  readonly statement: Statement;
  readonly template: Template;
  readonly wording: Wording;
}

/**
 * What changed since a text was kept. It was kept when the data may have allowed a name that it withholds now.
 *
 * @returns nothing when the kept text names somebody whom the data withholds: then none of it may be shown
 */
export function changesSince(kept: Wording, { statement, template, wording }: Current): Change[] | undefined {
  const lines = [...kept.title, ...kept.text, ...kept.notes].map(({ words }) => words);
  return firstName(lines, statement, template) ? undefined : changesBetween(kept, wording);
}
