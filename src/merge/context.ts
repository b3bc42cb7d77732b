import type { DateGrammar, Template } from '../template/index.ts';
import type { CaseRecord, Signatory, Statement } from '../validate/index.ts';
import { writeDate } from './dates.ts';
import type { Specimens } from './scope.ts';

/** What a text may name, and what the elements of its empty lists would look like. */
export interface Named {
  readonly data: Readonly<Record<string, unknown>>;
  readonly specimens: Specimens;
}

/**
 * What the text may name: `title`, `session`, `agendaItem`, `language`, `date`, `symbol`, `lead`, `signatories`, `cases`
 * by id, and `vars`. A value that the data may have and has not is null: it can be asked for, and not printed. Contact
 * columns and withheld names are not here.
 */
export function context(statement: Statement, template: Template): Named {
  const { frontMatter, lead, signatories, cases } = statement;
  const { title, session, agendaItem, language, date, symbol, vars } = frontMatter;
  const grammar = template.phrases.languages[language].date;
  const withheld = template.phrases.nameWithheld[language];
  const specimens: Specimens = new WeakMap();
  const caseOf = (record: CaseRecord): object => humanRightsCase(record, grammar, withheld, specimens);
  const people = Object.fromEntries(cases.map((record) => [record.id, caseOf(record)]));
  specimens.set(people, caseOf({ id: '', publish: 'no', person: { name: '' }, acts: [] }));
  const data = {
    title,
    session,
    agendaItem,
    language,
    date: writeDate(date, grammar),
    symbol: symbol ?? null,
    lead: organization(lead),
    signatories: signatories.map(organization),
    cases: people,
    vars: vars ?? {},
  };
  return { data, specimens };
}

function organization({ name, display, acronym, status, lead, country }: Signatory): object {
  return { name, display: display ?? name, acronym: acronym ?? null, status, lead, country: country ?? null };
}

function humanRightsCase(record: CaseRecord, grammar: DateGrammar, withheld: string, specimens: Specimens): object {
  const { id, person, status } = record;
  const acts = record.acts.map((act) => actOf(act, grammar, specimens));
  specimens.set(acts, actOf({ act: '' }, grammar, specimens));
  return {
    id,
    name: nameToPrint(record, withheld),
    age: known(person.age),
    sex: person.sex ?? null,
    status: status ?? null,
    acts,
  };
}

function actOf(record: CaseRecord['acts'][number], grammar: DateGrammar, specimens: Specimens): object {
  const { act, date, place, court, perpetrator, note } = record;
  const charges = (record.charges ?? []).map(({ term, gloss }) => ({ term, gloss: gloss ?? null }));
  specimens.set(charges, { term: '', gloss: null });
  return {
    act,
    date: known(date) === null ? null : writeDate(String(date), grammar),
    place: place ?? null,
    court: court ?? null,
    charges,
    perpetrator: perpetrator ?? null,
    note: note ?? null,
  };
}

/** What is not known is asked for like what is not given: `{{#if age}}`. */
function known<Value>(value: Value | 'unknown' | undefined): Value | null {
  return value === undefined || value === 'unknown' ? null : (value as Value);
}

/** What may be printed for a person: without consent, that the name is withheld. */
function nameToPrint({ publish, person, pseudonym }: CaseRecord, withheld: string): string {
  switch (publish) {
    case 'name':
      return person.name;
    case 'initials':
      return person.name.replace(/(\p{L})[^\s-]*/gu, '$1.').replace(/\s+/g, '\u00A0');
    case 'pseudonym':
      return pseudonym ?? withheld;
    default:
      return withheld;
  }
}
