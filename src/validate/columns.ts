import { complain } from '../message.ts';
import { suggest } from '../nearest.ts';
import type { Data } from '../read/index.ts';
import type { ColumnNames } from '../template/index.ts';
import { fold, valueMeant } from './cells.ts';
import { asksConsent, consentNote, mayDeny } from './consent-column.ts';

/** The key of a column that is not read. */
export const UNREAD = 'unread';

/** A heading that only holds the words of a key among others needs so many letters of them. */
const LEAST_LETTERS = 5;

/** What a heading may be of: the keys of a record, and how a key is found that has a number. */
export interface ColumnKeys {
  readonly keys: readonly string[];
  /** Keys that a record has several times: `date 2` is the second date. */
  readonly numbered?: readonly string[];
}

/** How the front matter names a table: `signatories: { file: replies.xlsx, columns: { Legal name: name } }`. */
export interface TableNaming {
  /** The key of the front matter. */
  readonly key: string;
  readonly file: string;
  /** Whether it is a group of keys already, and not the name of the file alone. */
  readonly isGroup: boolean;
  /** Keys by the headings that they are chosen for. */
  readonly chosen: Readonly<Record<string, string>>;
}

/**
 * Gives the columns of a table the names of their keys, whoever headed them, and their cells the values of the schema.
 *
 * @param known the keys that the records may have
 * @param names by which partners call them
 * @param naming how the front matter names the table
 * @returns the same data under other keys; nothing when a heading is of no key or of several, and the fault is written
 */
export function matchColumns(data: Data, known: ColumnKeys, names: ColumnNames, naming: TableNaming): Data | undefined {
  const { keys } = known;
  const { chosen } = naming;
  const matcher = headingMatcher(known, names);
  const matched = new Map<string, string>();
  let sound = true;
  const refuse = (heading: string, reason: string, note: string, rule: 'key-unknown' | 'column-ambiguous'): void => {
    sound = false;
    complain(data.file, rule, data.place([0, heading], 'key'), reason, note);
  };
  const headings = data.columns ?? [];
  const isHeading = (cell: string): boolean => Object.hasOwn(chosen, cell) || matcher(cell).length > 0;
  const [first] = headings;
  if (first !== undefined && !headings.some(isHeading)) {
    const note = `write a row above it, such as \`${keys.slice(0, 4).join(',')}\``;
    complain(data.file, 'key-unknown', data.place([0, first], 'key'), 'The first row does not name the columns', note);
    return undefined;
  }
  for (const heading of headings) {
    const own = Object.hasOwn(chosen, heading) ? chosen[heading] : undefined;
    const found = own === undefined ? matcher(heading) : [canonical(own, known)].filter((key) => key !== undefined);
    const [key] = found;
    const twin = key === UNREAD ? undefined : [...matched].find(([, other]) => other === key)?.[0];
    if (key === undefined && own !== undefined) {
      refuse(heading, `\`columns\` gives \`${heading}\` the key \`${own}\``, suggest(own, keys), 'key-unknown');
    } else if (key === undefined) {
      const leave = `to leave it out, ${choiceOf({ [heading]: UNREAD }, naming)}`;
      const isForeign = names.headings['none']?.some((words) => fold(words) === fold(heading));
      const asked = asksConsent(heading, names)
        ? consentNote(heading, names, choiceOf({ [heading]: names.consent?.key ?? UNREAD }, naming))
        : undefined;
      const note = asked ?? (isForeign ? leave : `${suggest(heading, keys)}; ${leave}`);
      refuse(heading, `\`${heading}\` is no column here`, note, 'key-unknown');
    } else if (found.length > 1) {
      const all = found.map((candidate) => `\`${candidate}\``).join(' or ');
      const note = `say which in the front matter: ${choiceOf({ [heading]: key }, naming)}`;
      refuse(heading, `The column \`${heading}\` may be ${all}`, note, 'column-ambiguous');
    } else if (twin !== undefined) {
      const note =
        key === names.consent?.key
          ? 'put both answers into one column, `no` where either says so'
          : `say which in the front matter: ${choiceOf({ [twin]: UNREAD, [heading]: key }, naming)}`;
      refuse(heading, `The columns \`${twin}\` and \`${heading}\` are both \`${key}\``, note, 'column-ambiguous');
    } else matched.set(heading, key);
  }
  return sound ? renamed(data, matched, names) : undefined;
}

/** A key as it was chosen: `name`, `date 2`, `unread`. */
export function canonical(chosen: string, { keys, numbered = [] }: ColumnKeys): string | undefined {
  if (chosen === UNREAD || keys.includes(chosen)) return chosen;
  const number = /\d{1,2}$/.exec(chosen.trim())?.[0];
  if (number === undefined) return undefined;
  const bare = chosen.trim().slice(0, -number.length).trimEnd();
  if (!numbered.includes(bare)) return undefined;
  return Number(number) === 1 ? bare : `${bare} ${Number(number)}`;
}

/** What to write into the front matter to choose keys for headings. */
function choiceOf(choices: Readonly<Record<string, string>>, { key, file, isGroup, chosen }: TableNaming): string {
  const pairs = Object.entries(choices).map(([heading, meant]) => `${plainScalar(heading)}: ${meant}`);
  if (Object.keys(chosen).length > 0) return `add \`${pairs.join(', ')}\` to the \`columns\` of \`${key}\``;
  const columns = `columns: { ${pairs.join(', ')} }`;
  if (isGroup) return `add \`${columns}\` to \`${key}\``;
  return `write \`${key}: { file: ${plainScalar(file)}, ${columns} }\``;
}

/** A text as YAML has it in a group of keys: in quotation marks where a sign of it may mean something. */
function plainScalar(text: string): string {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_ ()'’./-]*$/u.test(text) ? text : JSON.stringify(text);
}

/** What may be meant by a heading: the keys whose words it is, or holds. */
export function headingMatcher({ keys, numbered = [] }: ColumnKeys, names: ColumnNames): (heading: string) => string[] {
  const aliases = Object.entries(names.headings).flatMap(([key, all]) =>
    all.map((words) => [fold(words), key] as const),
  );
  const known = new Map([...aliases, ...keys.map((key) => [fold(key), key] as const)]);
  const keysOf = (heading: string): string[] => {
    const folded = fold(heading);
    const exact = known.get(folded);
    if (exact !== undefined) return [exact];
    const inside = [...known].filter(([words]) => words.length >= LEAST_LETTERS && folded.includes(words));
    // `contact` in `contact e-mail` is not meant for itself.
    const whole = inside.filter(([words]) => !inside.some(([other]) => other !== words && other.includes(words)));
    const meant = [...new Set(whole.map(([, key]) => key))];
    return meant.length === 1 && meant[0] === names.consent?.key && mayDeny(heading, names) ? [] : meant;
  };
  const isKey = (key: string): boolean => keys.includes(key) || key === UNREAD;
  return (asked) => {
    // The number of an act stands behind a word; one before all words is that of a question.
    const heading = asked.replace(/^\s*\d+[.)]\s*/, '');
    const last = /(?<!\d)(\d{1,2})(\D*)$/.exec(heading);
    const [, number, behind = ''] = last ?? [];
    const before = heading.slice(0, last?.index);
    const isBehindWord = /\p{L}/u.test(before.replace(/^.*\d/s, ''));
    const found = numbered.length > 0 && number !== undefined && isBehindWord ? keysOf(before + behind) : [];
    if (found.length > 0 && found.every((key) => numbered.includes(key))) {
      return found.map((key) => (Number(number) === 1 ? key : `${key} ${Number(number)}`));
    }
    return keysOf(heading).filter(isKey);
  };
}

function renamed(data: Data, matched: ReadonlyMap<string, string>, names: ColumnNames): Data {
  const headings = new Map([...matched].map(([heading, key]) => [key, heading]));
  const rows = data.value as readonly Readonly<Record<string, string>>[];
  return {
    file: data.file,
    columns: [...headings.keys()].filter((key) => key !== UNREAD),
    value: rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([heading, cell]) => {
          const key = matched.get(heading);
          return key === undefined || key === UNREAD ? [] : [[key, valueMeant(cell, key, names)]];
        }),
      ),
    ),
    place: ([row, key, ...rest], part) => {
      const path = [row, key === undefined ? undefined : (headings.get(String(key)) ?? key)];
      return data.place([...path.filter((step) => step !== undefined), ...rest], part);
    },
  };
}
