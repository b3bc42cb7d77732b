import { complain } from '../message.ts';
import { suggest } from '../nearest.ts';
import type { Data } from '../read/index.ts';
import type { CaseRecord } from './case.ts';
import type { Figure } from './figure.ts';

/** Records, with the data that they come from. */
interface Records<Item> {
  readonly list: readonly Item[];
  readonly data: Data;
  readonly base: readonly PropertyKey[];
}

/**
 * The sources that cases and figures rest on must be among the statement's.
 *
 * @param keys by which its sources are cited; nothing when it names none
 */
export function checkReferences(
  cases: Records<CaseRecord> | undefined,
  figures: Records<Figure> | undefined,
  keys: readonly string[] | undefined,
): void {
  if (cases)
    for (const { path, key } of casesSources(cases.list)) check(key, [...cases.base, ...path], cases.data, keys);
  for (const [index, { sources = [] }] of figures?.list.entries() ?? []) {
    for (const [position, key] of sources.entries()) {
      if (figures) check(key, [...figures.base, index, 'sources', position], figures.data, keys);
    }
  }
}

function casesSources(cases: readonly CaseRecord[]): { path: PropertyKey[]; key: string }[] {
  const each = (sources: readonly string[] | undefined, path: PropertyKey[]): { path: PropertyKey[]; key: string }[] =>
    (sources ?? []).map((key, position) => ({ path: [...path, 'sources', position], key }));
  return cases.flatMap(({ sources, acts }, index) => [
    ...each(sources, [index]),
    ...acts.flatMap((act, number) => each(act.sources, [index, 'acts', number])),
  ]);
}

function check(key: string, path: readonly PropertyKey[], data: Data, keys: readonly string[] | undefined): void {
  if (keys?.includes(key)) return;
  const reason = keys
    ? `There is no source \`${key}\``
    : `The record rests on \`${key}\`, and the statement names no sources`;
  const note = keys ? nearestKey(key, keys) : 'name their file in the front matter: `sources: sources.yaml`';
  complain(data.file, 'citation-unknown', data.place(path), reason, note);
}

/** More keys than these are not listed. */
const LISTED = 8;

function nearestKey(key: string, keys: readonly string[]): string {
  const note = suggest(key, keys);
  return note.startsWith('use one of') && keys.length > LISTED ? 'add it to the sources, or correct the key' : note;
}
