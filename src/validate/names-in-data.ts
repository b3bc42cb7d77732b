import type { Data, DataKey, Source } from '../read/index.ts';
import type { ColumnNames, Template } from '../template/index.ts';
import { caseRecord } from './case.ts';
import { caseColumns } from './case-columns.ts';
import { fold, listIn, valueMeant } from './cells.ts';
import { asksConsent, mayDeny } from './consent-column.ts';
import { canonical, headingMatcher, knownHeadings } from './headings.ts';
import { signatory } from './signatory.ts';

/** A name of the data: the name of a person, another of theirs or their id, or a name of an organization. */
export interface DataName {
  readonly name: string;
  readonly of: 'person' | 'other' | 'organization';
}

/** Who stands in the data, whatever faults it has. */
export interface NamesInData {
  /** Everybody who is not published beyond doubt, and those who are asked. */
  readonly withheld: readonly DataName[];
  readonly open: readonly DataName[];
  /** Mailboxes and numbers of telephones as they are written. */
  readonly contacts: readonly string[];
  /** What messages say of data themselves, though somebody may have such a name where cells have slipped. */
  readonly ownWords: readonly string[];
}

/** A row or a record, by the keys of its values. */
interface Row {
  readonly values: readonly (readonly [key: string, value: string])[];
  readonly isPublished: boolean;
}

/**
 * Reads who is to be named and who is not as far as the data can be read: before it is held against its schemas, and also
 * where it does not keep them.
 */
export function namesInData(source: Source, template: Template): NamesInData {
  const { columns } = template;
  const isDoubtful = source.files.some(({ messages }) => messages.some(({ ruleId }) => ruleId === 'consent-missing'));
  const people = rowsOf('cases', source, caseKeys, columns.cases, (answer) => answer === 'name' && !isDoubtful);
  const organizations = rowsOf('signatories', source, signatoryKeys, columns.signatories, (answer = 'yes') =>
    /^(?:yes|true|)$/i.test(answer.trim()),
  );
  const contact = (source.frontMatter.value as Record<string, unknown> | null)?.['contact'];
  const asked = [
    ...organizations.flatMap(({ values }) => values),
    ...valuesIn(contact, knownHeadings(['name', 'email', 'phone', 'fax'], NO_NAMES)).map(
      ([key, value]) => [CONTACT[key] ?? key, value] as const,
    ),
  ];
  const namesOf = (rows: readonly Row[], isPublished: boolean): DataName[] =>
    rows.filter((row) => row.isPublished === isPublished).flatMap(({ values }) => values.flatMap(nameOf(isPublished)));
  return {
    withheld: [
      ...namesOf(people, false).filter(({ name }) => ![...OWN_WORDS, 'unknown'].includes(name.toLowerCase())),
      ...namesOf(organizations.map(asOrganization), false),
      ...asked.flatMap(([key, value]): DataName[] =>
        /^(?:contactName|approvedBy)$/.test(key) && /\p{L}\s+\p{L}/u.test(value) ? [{ name: value, of: 'person' }] : [],
      ),
    ],
    open: [...namesOf(people, true), ...namesOf(organizations.map(asOrganization), true)],
    contacts: asked.flatMap(([key, value]) => (/^contact(?:Email|Phone)$/.test(key) ? value.split(/[;,\n]/) : [])),
    ownWords: OWN_WORDS,
  };
}

const { publish, consent } = caseRecord.shape;
const { basis } = consent.unwrap().shape;

const OWN_WORDS: readonly string[] = [
  ...caseColumns.keys,
  ...publish.unwrap().options,
  ...((basis.meta()?.['examples'] as readonly string[] | undefined) ?? []),
];

const CONTACT: Readonly<Record<string, string>> = {
  name: 'contactName',
  email: 'contactEmail',
  phone: 'contactPhone',
  fax: 'contactPhone',
};

const NO_NAMES: ColumnNames = { headings: {}, values: {}, wholeCells: false, unknown: [] };

const caseKeys = caseColumns.keys;
const signatoryKeys = Object.keys(signatory.shape);

function asOrganization({ values, isPublished }: Row): Row {
  const names = values.filter(([key]) => ['name', 'display', 'acronym'].includes(key));
  return { isPublished, values: names.map(([, value]) => ['organization', value] as const) };
}

/** An id that is a number tells nothing; one of words may be the name. */
function nameOf(isPublished: boolean): (value: readonly [key: string, value: string]) => DataName[] {
  return ([key, value]) => {
    if (key === 'organization') return [{ name: value, of: 'organization' }];
    if (key === 'name') return [{ name: value, of: 'person' }];
    // Only the name of somebody who is published is printed.
    if (isPublished) return [];
    if (key === 'otherNames') return listIn(value).map((name) => ({ name, of: 'other' }));
    return key === 'id' && /^[^\d]{3,}$/.test(value) ? [{ name: value, of: 'person' }] : [];
  };
}

/** @param isPublished whether an answer to `publish` has it so; of a row without one, nothing is given */
function rowsOf(
  key: DataKey,
  { frontMatter, data }: Source,
  keys: readonly string[],
  names: ColumnNames,
  isPublished: (answer: string | undefined) => boolean,
): Row[] {
  const inline = (frontMatter.value as Record<string, unknown> | null)?.[key];
  const file = data.get(key);
  if (file?.columns) return tableRows(file, keys, names, isPublished, chosenIn(inline));
  const known = knownHeadings(keys, names);
  return recordsIn(file ? file.value : inline, known).map((record) => {
    const values = valuesIn(record, known);
    const answers = values.filter(([own]) => own === 'publish').map(([, answer]) => answer);
    return { values, isPublished: answers.length === 0 ? isPublished(undefined) : answers.every(isPublished) };
  });
}

function chosenIn(named: unknown): Readonly<Record<string, unknown>> {
  const columns = (named as { columns?: unknown } | null | undefined)?.columns;
  return typeof columns === 'object' && columns !== null ? (columns as Record<string, unknown>) : {};
}

/** The rows of a table whose columns may be ambiguous: a column is all that it may be. */
function tableRows(
  { columns = [], value }: Data,
  keys: readonly string[],
  names: ColumnNames,
  isPublished: (answer: string | undefined) => boolean,
  chosen: Readonly<Record<string, unknown>>,
): Row[] {
  const matcher = headingMatcher({ keys }, names);
  const meant = columns.map((heading) => {
    const own = Object.hasOwn(chosen, heading) ? canonical(String(chosen[heading]), { keys }) : undefined;
    const isConsent = own !== 'publish' && asksConsent(heading, names);
    const found = own === undefined ? matcher(heading) : [own];
    const isContrary = own !== 'publish' && mayDeny(heading, names);
    return { heading, keys: isConsent ? [...found, 'publish'] : found, isContrary };
  });
  const hasNames = meant.some((one) => one.keys.includes('name'));
  return (value as readonly Readonly<Record<string, string>>[]).map((row) => {
    const values = meant.flatMap(({ heading, keys: own }) => {
      const cell = row[heading] ?? '';
      const all = own.length === 0 && !hasNames && /\p{L}/u.test(cell) ? ['name'] : own;
      return cell.trim() === '' ? [] : all.map((key) => [key, cell] as const);
    });
    const asking = meant.filter((one) => one.keys.includes('publish'));
    const isOpen = asking.every(
      ({ heading, isContrary }) => !isContrary && isPublished(valueMeant(row[heading] ?? '', 'publish', names)),
    );
    return { values, isPublished: asking.length === 0 ? isPublished(undefined) : isOpen };
  });
}

/** The records in data, at whatever depth they stand: a group of keys that names somebody. */
function recordsIn(value: unknown, known: ReadonlyMap<string, string>): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => recordsIn(one, known));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  if (entries.some(([key]) => known.get(fold(key)) === 'name' || fold(key) === 'person')) return [value];
  return entries.flatMap(([, one]) => recordsIn(one, known));
}

/** The values of a record by their keys, also of those in its groups; the acts and the consent name others. */
function valuesIn(value: unknown, known: ReadonlyMap<string, string>): (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]): (readonly [string, string])[] => {
    const own = known.get(fold(key));
    if (['acts', 'consent', 'sources'].includes(key)) return [];
    if (Array.isArray(one)) return own ? one.map((part) => [own, String(part)] as const) : [];
    if (typeof one === 'object' && one !== null) return valuesIn(one, known);
    return own && one !== undefined && one !== null ? [[own, String(one)]] : [];
  });
}
