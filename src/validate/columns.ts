import { complain } from '../message.ts';
import { suggest } from '../nearest.ts';
import type { Data } from '../read/index.ts';
import type { ColumnNames } from '../template/index.ts';

/** The key of a column that is not read. */
const UNREAD = 'unread';

/** A heading that only holds the words of a key among others needs so many letters of them. */
const LEAST_LETTERS = 5;

/**
 * Gives the columns of a table the names of their keys, whoever headed them, and their cells the values of the schema.
 *
 * @param keys that the records may have
 * @param names by which partners call them
 * @param chosen headings whose keys the front matter names: `columns: { Legal name: name, Remarks: unread }`
 * @returns the same data under other keys; nothing when a heading is of no key or of several, and the fault is written
 */
export function matchColumns(
  data: Data,
  keys: readonly string[],
  names: ColumnNames,
  chosen: Readonly<Record<string, string>>,
): Data | undefined {
  const known = candidates(keys, names);
  const matched = new Map<string, string>();
  let sound = true;
  const refuse = (heading: string, reason: string, note: string, rule: 'key-unknown' | 'column-ambiguous'): void => {
    sound = false;
    complain(data.file, rule, data.place([0, heading], 'key'), reason, note);
  };
  for (const heading of data.columns ?? []) {
    const found = chosen[heading] === undefined ? keysOf(heading, known) : [chosen[heading]];
    const [key] = found;
    const twin = key === UNREAD ? undefined : [...matched].find(([, other]) => other === key)?.[0];
    const choose = `say which in the front matter, with \`columns: { ${heading}: ${key ?? UNREAD} }\``;
    if (key === undefined) {
      const note = `${suggest(heading, keys)}; or leave it out with \`columns: { ${heading}: ${UNREAD} }\``;
      refuse(heading, `\`${heading}\` is no column here`, note, 'key-unknown');
    } else if (found.length > 1) {
      const all = found.map((candidate) => `\`${candidate}\``).join(' or ');
      refuse(heading, `The column \`${heading}\` may be ${all}`, choose, 'column-ambiguous');
    } else if (twin !== undefined) {
      const note = `${choose}, and \`${UNREAD}\` for the other`;
      refuse(heading, `The columns \`${twin}\` and \`${heading}\` are both \`${key}\``, note, 'column-ambiguous');
    } else matched.set(heading, key);
  }
  return sound ? renamed(data, matched, names) : undefined;
}

/** What may be meant: folded words by key. */
function candidates(keys: readonly string[], { headings }: ColumnNames): Map<string, string> {
  const aliases = Object.entries(headings).flatMap(([key, all]) => all.map((words) => [fold(words), key] as const));
  return new Map([...aliases, ...keys.map((key) => [fold(key), key] as const)]);
}

function keysOf(heading: string, known: ReadonlyMap<string, string>): string[] {
  const folded = fold(heading);
  const exact = known.get(folded);
  if (exact !== undefined) return [exact];
  const inside = [...known].filter(([words]) => words.length >= LEAST_LETTERS && folded.includes(words));
  // `contact` in `contact e-mail` is not meant for itself.
  const whole = inside.filter(([words]) => !inside.some(([other]) => other !== words && other.includes(words)));
  return [...new Set(whole.map(([, key]) => key))];
}

function renamed(data: Data, matched: ReadonlyMap<string, string>, { values }: ColumnNames): Data {
  const headings = new Map([...matched].map(([heading, key]) => [key, heading]));
  const rows = data.value as readonly Readonly<Record<string, string>>[];
  return {
    file: data.file,
    columns: [...headings.keys()],
    value: rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([heading, cell]) => {
          const key = matched.get(heading);
          return key === undefined || key === UNREAD ? [] : [[key, meant(cell, values[key])]];
        }),
      ),
    ),
    place: ([row, key, ...rest], part) => {
      const path = [row, key === undefined ? undefined : (headings.get(String(key)) ?? key)];
      return data.place([...path.filter((step) => step !== undefined), ...rest], part);
    },
  };
}

/** The value that a cell is meant to hold: `General consultative status` is `general`. What is meant by none stays. */
function meant(cell: string, values: Readonly<Record<string, readonly string[]>> | undefined): string {
  if (!values) return cell;
  const folded = fold(cell);
  const all = Object.entries(values).flatMap(([value, words]) => words.map((word) => [fold(word), value] as const));
  const exact = all.find(([word]) => word === folded)?.[1];
  if (exact !== undefined) return exact;
  const inside = all.filter(([word]) => word.length >= LEAST_LETTERS && folded.includes(word));
  const [value, ...others] = new Set(inside.map(([, candidate]) => candidate));
  return value === undefined || others.length > 0 ? cell : value;
}

/** Without regard to case, accents, spaces and punctuation. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
