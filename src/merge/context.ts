import { VFile } from 'vfile';
import type { Position } from '../doc/index.ts';
import type { Template } from '../template/index.ts';
import type { Signatory, Statement } from '../validate/index.ts';
import { writeCases } from './cases.ts';
import { tableOfCases } from './cases-table.ts';
import { writeDate } from './dates.ts';
import { type Helpers, WrittenDate } from './helper.ts';
import { dataHelpers } from './helpers/index.ts';
import { Known } from './known.ts';
import { parsePart } from './parse-part.ts';
import type { Specimens } from './scope.ts';
import type { Toolkit, ToolkitPartial } from './toolkit.ts';

/** What a text may name and call, and what the elements of its empty lists would look like. */
export interface Named {
  readonly data: Readonly<Record<string, unknown>>;
  readonly helpers: Helpers;
  readonly specimens: Specimens;
  /** The partials that Rostrum brings along. */
  readonly toolkit: Toolkit;
  /** The id of the case that a thing of the data belongs to. */
  caseOf(thing: object): string | undefined;
  /** What to do about a key that a thing does not have; nothing where the keys that it has may be offered. */
  lackingIn(thing: object, key: string): string | undefined;
  /** Where the data has what a thing prints under a key. */
  placeOf(thing: object, key: string): Position | undefined;
}

/**
 * What the text may name: `title`, `session`, `agendaItem`, `language`, `date`, `symbol`, `lead`, `signatories`, `cases`
 * by id, and `vars`; and the helpers that it may call. A value that the data may have and has not is null: it can be
 * asked for, and not printed. Contact columns and withheld names are not here.
 */
export function context(statement: Statement, template: Template): Named {
  const { frontMatter, lead, signatories, cases, figures } = statement;
  const { title, session, agendaItem, language, date, symbol, vars } = frontMatter;
  const { phrases } = template;
  const grammar = phrases.languages[language];
  const specimens: Specimens = new WeakMap();
  const known = new Known();
  const writer = { grammar: grammar.date, withheld: phrases.nameWithheld[language], specimens, known };
  const organization = (signatory: Signatory): object => writeOrganization(signatory, known, statement);
  const data = {
    title,
    session,
    agendaItem,
    language,
    date: new WrittenDate(writeDate(date, grammar.date)),
    symbol: symbol ?? null,
    lead: organization(lead),
    signatories: signatories.map(organization),
    cases: writeCases(cases, writer, statement),
    vars: vars ?? {},
  };
  placeVariables(data.vars, ['vars'], known, statement);
  if (Object.keys(data.vars).length === 0) {
    const missing = vars
      ? '`vars` is empty: write below it'
      : 'the statement has no `vars`: write into its front matter `vars:`, and below it';
    known.lacking.set(data.vars, (key) => `${missing} \`  ${key}: …\``);
  }
  const helpers = dataHelpers({
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    known,
    specimens,
    grammar,
    ageUnknown: phrases.ageUnknown[language],
  });
  const casesTable: ToolkitPartial = {
    template: parsePart({
      file: new VFile({ path: 'rostrum:cases-table' }),
      value: template.parts.casesTable,
      line: 1,
    }),
    helper: tableOfCases({ known, grammar, language, words: phrases.casesTable, specimens }),
  };
  const toolkit = new Map([['rostrum:cases-table', casesTable]]);
  const placeOf = (thing: object, key: string): Position | undefined => known.places.get(thing)?.(key);
  const lackingIn = (thing: object, key: string): string | undefined => known.lacking.get(thing)?.(key);
  return { data, specimens, helpers, toolkit, caseOf: (thing) => known.owners.get(thing), lackingIn, placeOf };
}

function writeOrganization(signatory: Signatory, known: Known, { partPlace }: Statement): object {
  const { name, display, acronym, status, lead, country } = signatory;
  const printed = display ?? name;
  const written = { name, display: printed, acronym: acronym ?? null, status, lead, country: country ?? null };
  known.inRows.set(written, () => printed);
  known.places.set(written, (key) =>
    partPlace(signatory, [(key === 'display' && display === undefined) || !(key in written) ? 'name' : key]),
  );
  return written;
}

/** The author's own values stand in the front matter. */
function placeVariables(value: unknown, path: readonly PropertyKey[], known: Known, statement: Statement): void {
  if (typeof value !== 'object' || value === null) return;
  known.places.set(value, (key) => (key in value ? statement.source.place([...path, key]) : undefined));
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, inner] of entries) placeVariables(inner, [...path, key], known, statement);
}
