import { complain } from '../message.ts';
import { suggest } from '../nearest.ts';
import type { Data } from '../read/index.ts';
import type { ColumnNames } from '../template/index.ts';
import { fold, valueMeant } from './cells.ts';
import { type Choices, choiceOf, type TableNaming } from './column-choice.ts';
import { asksConsent, consentNote, mayDeny } from './consent-column.ts';
import { complainOfHead, headsColumns } from './head-row.ts';
import { type ColumnKeys, canonical, headingMatcher, UNREAD } from './headings.ts';

/**
 * Gives the columns of a table the names of their keys, whoever headed them, and their cells the values of the schema.
 *
 * @param known the keys that the records may have
 * @param names by which partners call them
 * @param naming how the front matter names the table
 * @returns the same data under other keys; nothing when a heading is of no key or of several, and the fault is written
 */
export function matchColumns(data: Data, known: ColumnKeys, names: ColumnNames, naming: TableNaming): Data | undefined {
  const { chosen } = naming;
  const head = headsColumns(data, known, names, chosen);
  if (head === undefined) return undefined;
  const matcher = headingMatcher(known, names);
  const candidates = new Map(
    (data.columns ?? []).map((heading) => {
      const own = chosenFor(heading, chosen);
      const found = own === undefined ? matcher(heading) : [canonical(own, known)].filter((key) => key !== undefined);
      return [heading, found] as const;
    }),
  );
  const taken = new Set(
    [...candidates.values()].flatMap(([key, ...others]) => (key && others.length === 0 ? key : [])),
  );
  const matched = new Map<string, string>();
  const saysConsent = names.consent !== undefined && taken.has(names.consent.key);
  const faults: ColumnFault[] = [];
  for (const [heading, found] of candidates) {
    const [key] = found;
    const twin = key === UNREAD ? undefined : [...matched].find(([, other]) => other === key)?.[0];
    if (key === UNREAD && !saysConsent && chosenFor(heading, chosen) === UNREAD && asksConsent(heading, names)) {
      faults.push(leftOut(heading, names));
    } else if (key === undefined) faults.push(unknownColumn(heading, known.keys, names, chosen));
    else if (found.length > 1) {
      const free = found.find((candidate) => !taken.has(candidate)) ?? (asksConsent(heading, names) ? key : UNREAD);
      taken.add(free);
      const reason = `The column \`${heading}\` may be ${found.map((candidate) => `\`${candidate}\``).join(' or ')}`;
      faults.push({ heading, rule: 'column-ambiguous', reason, note: which, choices: { [heading]: free } });
    } else if (twin !== undefined) {
      const fault = secondColumn(heading, twin, key, names, naming);
      faults.push(fault);
      if (fault.choices?.[twin] === UNREAD) {
        matched.delete(twin);
        matched.set(heading, key);
      }
    } else matched.set(heading, key);
  }
  if (head === 'certain') report(faults, data, names, naming);
  else reportByNumber(faults, data, known);
  return faults.length === 0 ? renamed(data, matched, names) : undefined;
}

/** What is wrong with a column, and what the front matter may say to settle it. */
interface ColumnFault {
  readonly heading: string;
  readonly rule: 'key-unknown' | 'column-ambiguous';
  readonly reason: string;
  /** What to do, where `entry` says how to write the choices. */
  readonly note: (entry: string) => string;
  readonly choices?: Choices;
}

const which = (entry: string): string => `say which in the front matter: ${entry}`;

function chosenFor(heading: string, chosen: Choices): string | undefined {
  return Object.hasOwn(chosen, heading) ? chosen[heading] : undefined;
}

function unknownColumn(heading: string, keys: readonly string[], names: ColumnNames, chosen: Choices): ColumnFault {
  const own = chosenFor(heading, chosen);
  const fault = { heading, rule: 'key-unknown', reason: `\`${heading}\` is no column here` } as const;
  if (own !== undefined) {
    const reason = `\`columns\` gives \`${heading}\` the key \`${own}\``;
    return { ...fault, reason, note: () => suggest(own, keys) };
  }
  if (names.consent && asksConsent(heading, names)) {
    const choices = { [heading]: names.consent.key };
    return { ...fault, note: (entry) => consentNote(heading, names, entry), choices };
  }
  const isForeign = names.headings['none']?.some((words) => fold(words) === fold(heading));
  const meant = isForeign ? '' : `${suggest(heading, keys)}; `;
  return { ...fault, note: (entry) => `${meant}to leave it out, ${entry}`, choices: { [heading]: UNREAD } };
}

/** A column that the front matter leaves out, and that may say who does not want to be named. */
function leftOut(heading: string, names: ColumnNames): ColumnFault {
  const reason = `\`columns\` leaves out \`${heading}\`, which may say who is not to be named`;
  const choices = names.consent && { [heading]: names.consent.key };
  return {
    heading,
    rule: 'column-ambiguous',
    reason,
    note: (entry) => consentNote(heading, names, entry),
    ...(choices && { choices }),
  };
}

/**
 * Of two columns of one key, the one that the front matter chose is it, else the one that is headed by the key, else the
 * second; what asks for consent is not left out.
 */
function secondColumn(
  heading: string,
  twin: string,
  key: string,
  names: ColumnNames,
  { key: table, chosen }: TableNaming,
): ColumnFault {
  const reason = `The columns \`${twin}\` and \`${heading}\` are both \`${key}\``;
  const fault = { heading, rule: 'column-ambiguous', reason } as const;
  if (key === names.consent?.key) {
    return { ...fault, note: () => 'put both answers into one column, `no` where either says so' };
  }
  const isChosen = (column: string): boolean => chosenFor(column, chosen) !== undefined;
  const pair = fold(twin) === fold(key) ? [heading, twin] : [twin, heading];
  const left = pair.find((column) => !isChosen(column) && !asksConsent(column, names));
  if (left === undefined) {
    const note = `give one of the two another key in the \`columns\` of \`${table}\`, or \`${UNREAD}\``;
    return { ...fault, note: () => note };
  }
  const kept = left === twin ? heading : twin;
  return {
    ...fault,
    note: which,
    choices: { [left]: UNREAD, ...(!isChosen(kept) && kept !== key && { [kept]: key }) },
  };
}

/**
 * One entry of the front matter for all columns, at the first of them: two would be a key that stands twice. A question of
 * which `yes` may mean no is in its own alone: nobody is to answer it without having read it.
 */
function report(faults: readonly ColumnFault[], data: Data, names: ColumnNames, naming: TableNaming): void {
  const isContrary = ({ heading, choices }: ColumnFault): boolean =>
    choices?.[heading] === names.consent?.key && mayDeny(heading, names);
  const merged = faults.filter((fault) => fault.choices && !isContrary(fault));
  const [first] = merged;
  for (const fault of faults) {
    const { heading, rule, reason, note } = fault;
    const isFollowing = fault !== first && merged.includes(fault);
    const all = fault === first ? merged : [...merged, fault];
    const whole = choiceOf(Object.assign({}, ...all.map(({ choices }) => choices)), naming);
    const entry = `${whole}${all.length > 1 ? ' (one entry for all the columns that want one)' : ''}`;
    const said = isFollowing ? `use the entry that stands with \`${first?.heading}\`` : entry;
    complain(data.file, rule, data.place([0, heading], 'key'), reason, note(said));
  }
}

/** Of cells that may be of data no word is repeated. */
function reportByNumber(faults: readonly ColumnFault[], data: Data, known: ColumnKeys): void {
  const [first, ...others] = faults.map(({ heading }) => heading);
  if (first === undefined) return;
  const [number, ...more] = [first, ...others].map((heading) => (data.columns ?? []).indexOf(heading) + 1);
  const hold = more.length === 0 ? `column ${number} holds` : `columns ${[number, ...more].join(', ')} hold`;
  complainOfHead(data, first, `The first row does not say what ${hold}`, known);
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
