import type { Language } from '../doc/index.ts';
import { suggest } from '../nearest.ts';
import type { Grammar, Phrases } from '../template/index.ts';
import type { CaseRecord } from '../validate/index.ts';
import { chargeInMarkdown } from './cases.ts';
import { writeImprecise } from './dates.ts';
import { escapeMarkdown } from './escape.ts';
import { Fault, type Helper, Markdown, type Pairs } from './helper.ts';
import { itemsOf } from './helpers/items.ts';
import { unfit } from './helpers/unfit.ts';
import type { Known } from './known.ts';
import { row } from './row.ts';
import { elements, type Specimens } from './scope.ts';

/** What a table of cases is written with. */
interface TableContext {
  readonly known: Known;
  readonly specimens: Specimens;
  readonly grammar: Grammar;
  readonly language: Language;
  readonly words: Phrases['casesTable'];
}

type Column = keyof Phrases['casesTable']['columns'];
type Act = CaseRecord['acts'][number];

const usage = '{{> rostrum:cases-table cases columns="name age date place"}}';

/** The columns of a table that asks for none. */
const USUAL: readonly Column[] = ['name', 'act', 'date', 'place'];

/** Columns that say something of the person, and not of an act. */
const OF_PERSON: readonly Column[] = ['name', 'age', 'sex', 'status'];

/**
 * Prepares a table of cases: the headings of its columns, and a row for each act; a row for each person where no column is
 * of acts. Names are printed as `publish` allows.
 */
export function tableOfCases(context: TableContext): Helper {
  const { known, specimens, language, words } = context;
  const columns = Object.keys(words.columns) as Column[];
  const refuses = (value: unknown, pairs: Pairs): Fault | undefined => {
    const items = itemsOf(value) && elements([value], specimens);
    if (!items?.every((item) => typeof item === 'object' && item !== null && known.cases.has(item))) {
      return unfit(usage, 'the cases, or a list of some');
    }
    return refusesPairs(pairs, columns);
  };
  const give = (value: unknown, pairs: Pairs): unknown => {
    const wanted = columnsOf(pairs['columns']) as Column[];
    const rows = (itemsOf(value) ?? []).flatMap((item) => rowsOf(item as object, wanted, pairs, context));
    if (rows.length === 0) {
      const note = 'name other cases or acts, or take the table out';
      return new Fault('value-empty', 'There is no case to put into the table', note);
    }
    return { columns: wanted.map((column) => plain(words.columns[column][language])), rows };
  };
  return { usage, pairs: 'any', refuses, mayGive: () => undefined, give };
}

function refusesPairs(pairs: Pairs, columns: readonly string[]): Fault | undefined {
  const takes: Readonly<Record<string, string>> = { columns: 'string', act: 'string', cite: 'boolean' };
  const strange = Object.entries(pairs).find(([key, value]) => takes[key] !== typeof value);
  if (strange) {
    const reason = '`rostrum:cases-table` takes `columns="…"`, `act="…"` and `cite=true`';
    return new Fault('template-invalid', reason, `write \`${usage}\``);
  }
  const unknown = columnsOf(pairs['columns']).find((column) => !columns.includes(column));
  if (unknown === undefined) return undefined;
  return new Fault('path-unknown', `A table of cases has no column \`${unknown}\``, suggest(unknown, columns));
}

function columnsOf(columns: unknown): readonly string[] {
  const named = typeof columns === 'string' ? columns.split(/[\s,]+/).filter(Boolean) : [];
  return named.length > 0 ? named : USUAL;
}

function rowsOf(item: object, columns: readonly Column[], pairs: Pairs, context: TableContext): Markdown[][] {
  const record = context.known.cases.get(item);
  if (!record) return [];
  const wanted = pairs['act'];
  const acts = record.acts.filter(({ act }) => wanted === undefined || act === wanted);
  if (acts.length === 0 && wanted !== undefined) return [];
  const isOfActs = columns.some((column) => !OF_PERSON.includes(column));
  const { name } = item as { name: string };
  const cells = (act: Act | undefined): Markdown[] =>
    columns.map((column, index) => {
      const text = cell(column, name, record, act, context);
      const call =
        pairs['cite'] === true && index === columns.length - 1 ? citation(record, isOfActs ? act : undefined) : '';
      return new Markdown(text + call, index === 0 ? [{ kind: 'case', id: record.id }] : []);
    });
  return isOfActs && acts.length > 0 ? acts.map(cells) : [cells(undefined)];
}

/** The sources of an act, or of the whole case where it names none. */
function citation({ sources, acts }: CaseRecord, act: Act | undefined): string {
  const all = [...(sources ?? []), ...(act ? [act] : acts).flatMap((one) => one.sources ?? [])];
  const keys = act?.sources ?? all;
  return keys.length === 0 ? '' : `[${[...new Set(keys)].map((key) => `@{${key}}`).join('; ')}]`;
}

/** A cell in Markdown. */
function cell(
  column: Column,
  name: string,
  { publish, person, status }: CaseRecord,
  act: Act | undefined,
  { grammar, language, words }: TableContext,
): string {
  const said = (value: string | number | undefined): string => {
    const none =
      value === undefined ? words.nothing[language] : value === 'unknown' ? words.unknown[language] : undefined;
    return escapeMarkdown(none ?? capitalized(String(value), language));
  };
  switch (column) {
    case 'name':
      return escapeMarkdown(publish === 'no' ? capitalized(name, language) : name);
    case 'age':
      return said(person.age);
    case 'sex':
      return said(person.sex);
    case 'status':
      return said(status);
    case 'date':
      return said(typeof act?.date === 'object' ? writeImprecise(act.date, grammar.date) : act?.date);
    case 'charges':
      return typeof act?.charges === 'object' && act.charges.length > 0
        ? row(act.charges.map(chargeInMarkdown), grammar.list)
        : said(typeof act?.charges === 'object' ? undefined : act?.charges);
    case 'perpetrators': {
      const unknown = words.unknown[language].toLocaleLowerCase(language);
      const names = (act?.involvement ?? []).map(({ perpetrator }) =>
        perpetrator === 'unknown' ? unknown : perpetrator,
      );
      return said(names.length > 0 ? row(names, grammar.list) : undefined);
    }
    default:
      return said(act?.[column]);
  }
}

/** The first letter of a cell is large, as in the tables of the United Nations. */
function capitalized(text: string, language: Language): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

function plain(text: string): Markdown {
  return new Markdown(escapeMarkdown(text));
}
