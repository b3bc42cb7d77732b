import type { z } from 'zod';
import type { Position } from '../doc/index.ts';
import type { Data, DataKey, Source } from '../read/index.ts';
import type { ColumnNames, Template } from '../template/index.ts';
import { type CaseRecord, caseRecords } from './case.ts';
import { caseColumns } from './case-columns.ts';
import { nestCases } from './case-table.ts';
import { checkApprovals } from './check-approvals.ts';
import { checkConsent, checkIds } from './check-cases.ts';
import { checkCouncil, checkLanguage } from './check-council.ts';
import { checkFigures } from './check-figures.ts';
import { findLead } from './check-lead.ts';
import { checkUnanswered } from './check-publish.ts';
import { checkReferences } from './check-references.ts';
import { findRepeated } from './check-signatories.ts';
import { checkSources, keyOf } from './check-sources.ts';
import { checkStatusConfirmed } from './check-status.ts';
import type { TableNaming } from './column-choice.ts';
import { matchColumns } from './columns.ts';
import { describe } from './describe.ts';
import { type Figure, figures } from './figure.ts';
import { figureColumns, nestFigures } from './figure-table.ts';
import { frontMatter } from './front-matter.ts';
import { parse } from './parse.ts';
import { signatories } from './signatory.ts';
import { type SourceRecord, sources } from './source.ts';
import type { Statement } from './statement.ts';

export { type CaseRecord, caseRecords } from './case.ts';
export { caseColumns } from './case-columns.ts';
export { nestCases } from './case-table.ts';
export { fold, valueMeant } from './cells.ts';
export { rivalsOf } from './check-figures.ts';
export { keyVariableOf } from './check-sources.ts';
export { type DayRange, daysOf } from './day-range.ts';
export type { Figure } from './figure.ts';
export { figureNumber } from './figure-number.ts';
export { canonical, headingMatcher, UNREAD } from './headings.ts';
export type { ImpreciseDate } from './imprecise-date.ts';
export { type NamesInData, namesInData } from './names-in-data.ts';
export { calendarOf, gregorianDates } from './other-calendar.ts';
export { parse } from './parse.ts';
export { config, settingsIn } from './rule-settings.ts';
export { jsonSchema, schemaNames } from './schemas.ts';
export type { Signatory } from './signatory.ts';
export type { SourceRecord } from './source.ts';
export type { Statement } from './statement.ts';

/**
 * Holds a statement's front matter and data against their schemas and the Council's records.
 *
 * @returns the statement; nothing when a fault stops every product. Every fault is written on its file.
 */
export function validate(source: Source, template: Template): Statement | undefined {
  const front = parse(frontMatter, source.frontMatter);
  const signing = parseList('signatories', signatories, source, template);
  const cases = parseList('cases', caseRecords, source, template);
  const counted = parseList('figures', figures, source, template);
  const cited = parseList('sources', sources, source, template);
  checkCouncil(source.frontMatter, template.council);
  if (front) checkLanguage(front, source.text, source.frontMatter);
  const lead = signing && findLead(signing.list, signing.data, signing.base);
  const repeated = signing && findRepeated(signing.list, signing.data, signing.base, template);
  if (signing) {
    checkUnanswered(signing.data);
    checkStatusConfirmed(signing.list, signing.data, signing.base, front?.date);
    checkApprovals(signing.list, signing.data, signing.base, front?.date);
  }
  if (cases) {
    checkIds(cases.list, cases.data, cases.base);
    checkConsent(cases.list, cases.data, cases.base, front?.date, template.majority);
  }
  if (counted) checkFigures(counted.list, counted.data, counted.base);
  checkSources(source);
  // Sources that have faults are told of first.
  if (cited || !namesSources(source)) checkReferences(cases, counted, cited?.list.map(keyOf));
  const named = signing?.list.filter((_, index) => !repeated?.has(index)) ?? [];
  const faulty = source.files.some((file) => file.messages.some((message) => message.fatal));
  if (!front || !signing || !lead || faulty) return undefined;
  return {
    name: source.name,
    files: source.files,
    text: source.text,
    body: source.body,
    source: source.frontMatter,
    frontMatter: front,
    signatories: named.filter((signatory) => signatory.publish),
    withheldSignatories: named.filter((signatory) => !signatory.publish),
    signatoryPlaces: new Map(
      signing.list.map((signatory, index) => {
        const position = signing.data.place([...signing.base, index, 'name']);
        const approval = signing.data.place([...signing.base, index, signatory.approvedText ? 'approvedText' : 'name']);
        return [signatory, { file: signing.data.file, position, approval }];
      }),
    ),
    lead,
    cases: cases?.list ?? [],
    figures: counted?.list ?? [],
    sources: cited && new Map(cited.list.map((record) => [keyOf(record), record])),
    addressPlaces: new Map(
      cited?.list.flatMap((record, index) =>
        record.URL === undefined ? [] : [[record, cited.data.place([...cited.base, index, 'URL'])] as const],
      ),
    ),
    recordPlaces: new Map<CaseRecord | Figure | SourceRecord, Position>([
      ...placesOf(cases),
      ...placesOf(counted),
      ...placesOf(cited),
    ]),
    partPlace: (record, path) =>
      placeIn(signing, record, path) ??
      placeIn(cases, record, path) ??
      placeIn(counted, record, path) ??
      placeIn(cited, record, path),
  };
}

/** A list of records, with the data it was parsed from and its path there. */
interface Parsed<Record> {
  readonly list: readonly Record[];
  readonly data: Data;
  readonly base: readonly PropertyKey[];
}

function placesOf<Item>(parsed: Parsed<Item> | undefined): [Item, Position][] {
  if (!parsed) return [];
  const { list, data, base } = parsed;
  return list.map((record, index) => [record, data.place([...base, index])]);
}

function placeIn<Item>(
  parsed: Parsed<Item> | undefined,
  record: unknown,
  path: readonly PropertyKey[],
): Position | undefined {
  const index = parsed?.list.indexOf(record as Item) ?? -1;
  return parsed && index >= 0 ? parsed.data.place([...parsed.base, index, ...path]) : undefined;
}

function namesSources({ frontMatter }: Source): boolean {
  return (frontMatter.value as Record<string, unknown> | null)?.['sources'] !== undefined;
}

/** Inline data is parsed with the front matter; here only for its list. */
function parseList<Schema extends z.ZodType<readonly unknown[]>>(
  key: DataKey,
  schema: Schema,
  source: Source,
  { columns }: Template,
): Parsed<z.infer<Schema>[number]> | undefined {
  const inline = (source.frontMatter.value as Record<string, unknown> | null)?.[key];
  if (Array.isArray(inline)) {
    const result = schema.safeParse(inline);
    return result.success ? { list: result.data, data: source.frontMatter, base: [key] } : undefined;
  }
  const file = source.data.get(key);
  const data = file?.columns ? readTable(key, describe(schema, [0]).keys, file, columns, inline) : file;
  const list = data && parse(schema, data);
  return data && list ? { list, data, base: [] } : undefined;
}

/** The records of a table: its columns under their keys; cases and figures are more than rows of texts. */
function readTable(
  key: DataKey,
  keys: readonly string[],
  table: Data,
  columns: Template['columns'],
  inline: unknown,
): Data | undefined {
  const names = key in columns ? columns[key as keyof typeof columns] : NO_NAMES;
  const known = { cases: caseColumns, figures: figureColumns, signatories: { keys }, sources: { keys } }[key];
  const matched = matchColumns(table, known, names, namingOf(key, table, inline));
  if (matched && key === 'cases') return nestCases(matched, names.unknown);
  return matched && key === 'figures' ? nestFigures(matched) : matched;
}

/** For tables whose columns have no other names than their keys. */
const NO_NAMES: ColumnNames = { headings: {}, values: {}, wholeCells: false, unknown: [] };

/** How the front matter names a table; a name alone chooses no columns. */
function namingOf(key: DataKey, { file }: Data, named: unknown): TableNaming {
  const columns = (named as { columns?: unknown } | null | undefined)?.columns;
  const pairs = Object.entries(typeof columns === 'object' && columns !== null ? columns : {});
  const chosen = pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return { key, file: file.path, isGroup: typeof named === 'object', chosen: Object.fromEntries(chosen) };
}
