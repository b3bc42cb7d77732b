import { complain } from '../message.ts';
import { suggest } from '../nearest.ts';
import type { Data } from '../read/index.ts';
import type { ColumnNames, Uwazi } from '../template/index.ts';
import { canonical, caseColumns, fold, headingMatcher, UNREAD } from '../validate/index.ts';
import type { ReadMapping } from './mapping.ts';

/** An export knows nothing of consent; its sources are titles, not keys: these are taken only by hand. */
const BY_HAND = /^(publish|pseudonym|consent|sources|actSources)/;

/** Which column is what: keys by heading, and the columns that no key was found for. */
export interface Headings {
  readonly keys: ReadonlyMap<string, string>;
  readonly left: readonly string[];
  /** Those among them that a case has a key for, which is filled in by hand alone. */
  readonly byHand: readonly string[];
}

/**
 * Finds the key of every column of an export: as the mapping says, else by its own heading. The title of an entity is the
 * name of the person, unless another column is.
 *
 * @returns nothing when two columns are one key, or the mapping has faults, which are written
 */
export function matchHeadings(
  table: Data,
  { mapping, data }: ReadMapping,
  names: ColumnNames,
  uwazi: Uwazi,
): Headings | undefined {
  const columns = table.columns ?? [];
  const known = { ...caseColumns, keys: caseColumns.keys.filter((key) => !/^(publish|consent|pseudonym)/.test(key)) };
  let sound = true;
  for (const [heading, key] of Object.entries(mapping.columns)) {
    const place = data?.place(['columns', heading], 'key');
    if (!columns.includes(heading) && data) {
      sound = false;
      complain(data.file, 'key-unknown', place, `The export has no column \`${heading}\``, suggest(heading, columns));
    } else if (canonical(key, known) === undefined && data) {
      sound = false;
      complain(data.file, 'key-unknown', place, `\`${key}\` is no key that a column can be`, suggest(key, known.keys));
    }
  }
  if (!sound) return undefined;
  const matcher = headingMatcher(known, names);
  const own = [uwazi.title, uwazi.template, ...uwazi.own].map(fold);
  const keyOf = (heading: string): string | undefined => {
    const chosen = Object.hasOwn(mapping.columns, heading) ? mapping.columns[heading] : undefined;
    if (chosen !== undefined) return canonical(chosen, known);
    if (own.includes(fold(heading))) return undefined;
    if (uwazi.id.some((word) => fold(word) === fold(heading))) return 'id';
    const [key, ...others] = matcher(heading);
    return others.length > 0 || key === undefined || BY_HAND.test(key) ? undefined : key;
  };
  const keys = new Map<string, string>();
  for (const heading of columns) {
    const key = keyOf(heading);
    const twin = key === undefined || key === UNREAD ? undefined : [...keys].find(([, other]) => other === key)?.[0];
    if (key === undefined) continue;
    if (twin === undefined) {
      keys.set(heading, key);
      continue;
    }
    sound = false;
    const reason = `The columns \`${twin}\` and \`${heading}\` are both \`${key}\``;
    const note = `say which with \`--columns\`: \`columns: { ${heading}: ${key}, ${twin}: ${UNREAD} }\``;
    complain(table.file, 'column-ambiguous', table.place([0, heading], 'key'), reason, note);
  }
  if (!sound) return undefined;
  const title = columns.find((heading) => fold(heading) === fold(uwazi.title));
  if (title !== undefined && !keys.has(title) && ![...keys.values()].includes('name')) keys.set(title, 'name');
  const left = columns.filter((heading) => !keys.has(heading));
  const anyKey = headingMatcher(caseColumns, names);
  const byHand = left.filter(
    (heading) => !own.includes(fold(heading)) && anyKey(heading).some((key) => BY_HAND.test(key)),
  );
  return { keys, left, byHand };
}
