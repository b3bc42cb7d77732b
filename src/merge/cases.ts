import { nearest, suggest } from '../nearest.ts';
import type { DateGrammar } from '../template/index.ts';
import type { CaseRecord, ImpreciseDate, Statement } from '../validate/index.ts';
import { writeImprecise } from './dates.ts';
import { escapeMarkdown } from './escape.ts';
import { Markdown, WrittenDate } from './helper.ts';
import type { Known } from './known.ts';
import type { Specimens } from './scope.ts';

/** How cases are written in a language. */
export interface CaseWriter {
  readonly grammar: DateGrammar;
  /** Stands for a name that may not be printed. */
  readonly withheld: string;
  readonly specimens: Specimens;
  readonly known: Known;
}

type Act = CaseRecord['acts'][number];
type Charge = Exclude<NonNullable<Act['charges']>, string>[number];

/** What a text may name of the cases, by their ids. */
export function writeCases(
  cases: readonly CaseRecord[],
  writer: CaseWriter,
  { partPlace }: Pick<Statement, 'partPlace'>,
): object {
  const written = Object.fromEntries(
    cases.map((record) => {
      const one = writeCase(record, writer);
      placeCase(one, record, writer.known, partPlace);
      return [record.id, one];
    }),
  );
  writer.known.lacking.set(written, (key) => whichCase(key, cases));
  writer.specimens.set(written, writeCase({ id: '', publish: 'no', person: { name: '' }, acts: [] }, writer));
  return written;
}

/** What to do about an id that no case has. The id of a person who is not named often is the name, and is not offered. */
function whichCase(id: string, cases: readonly CaseRecord[]): string {
  if (cases.length === 0) return 'the statement has no cases: name their file in its front matter, `cases: cases.yaml`';
  const named = cases.filter(({ publish }) => publish === 'name').map((record) => record.id);
  if (named.length === cases.length) return suggest(id, named);
  const near = nearest(id, named);
  return near === undefined ? 'write the id as it stands in the data of the cases' : `did you mean \`${near}\`?`;
}

function writeCase(record: CaseRecord, writer: CaseWriter): WrittenCase {
  const { known, specimens, withheld } = writer;
  const acts = record.acts.map((act) => writeAct(act, record.id, writer));
  specimens.set(acts, writeAct({ act: '' }, record.id, writer));
  const written = {
    id: record.id,
    name: nameToPrint(record, withheld),
    age: orNull(record.person.age),
    sex: orNull(record.person.sex),
    status: orNull(record.status),
    acts,
  };
  known.cases.set(written, record);
  known.owners.set(written, record.id);
  known.inRows.set(written, () => written.name);
  const ofActs = record.acts.flatMap((act) => act.sources ?? []);
  known.sources.set(written, [...new Set([...(record.sources ?? []), ...ofActs])]);
  return written;
}

interface WrittenCase {
  readonly acts: readonly { readonly charges: readonly object[] }[];
}

/**
 * Remembers where the data has the values of a case; a name that is withheld, only initials, and the words for an age that is
 * not known are not in it.
 */
function placeCase(written: WrittenCase, record: CaseRecord, known: Known, partPlace: Statement['partPlace']): void {
  const paths: Readonly<Record<string, readonly PropertyKey[]>> = {
    id: ['id'],
    status: ['status'],
    ...(record.person.age !== 'unknown' && { age: ['person', 'age'] }),
    sex: ['person', 'sex'],
    ...(record.publish === 'name' && { name: ['person', 'name'] }),
    ...(record.publish === 'pseudonym' && { name: ['pseudonym'] }),
  };
  known.places.set(written, (key) => (Object.hasOwn(paths, key) ? partPlace(record, paths[key] ?? []) : undefined));
  for (const [index, act] of written.acts.entries()) {
    const path = ['acts', index];
    known.places.set(act, (key) => (Object.hasOwn(act, key) ? partPlace(record, [...path, key]) : undefined));
    for (const [number, charge] of act.charges.entries()) {
      const inner = [...path, 'charges', number];
      known.places.set(charge, (key) => (Object.hasOwn(charge, key) ? partPlace(record, [...inner, key]) : undefined));
    }
  }
}

function writeAct(act: Act, owner: string, writer: CaseWriter): WrittenCase['acts'][number] & object {
  const { grammar, specimens, known } = writer;
  const charges = (orNull(act.charges) ?? []).map((charge) => writeCharge(charge, owner, writer));
  specimens.set(charges, writeCharge({ term: '' }, owner, writer));
  const involvement = (act.involvement ?? []).map(({ perpetrator, degree, type }) => {
    return { perpetrator: orNull(perpetrator), degree: orNull(degree), type: orNull(type) };
  });
  specimens.set(involvement, { perpetrator: null, degree: null, type: null });
  const written = {
    act: act.act,
    date: writtenDate(act.date, grammar),
    place: orNull(act.place),
    court: orNull(act.court),
    charges,
    involvement,
    note: orNull(act.note),
  };
  known.owners.set(written, owner);
  known.inRows.set(written, () => written.act);
  known.sources.set(written, act.sources ?? []);
  return written;
}

function writeCharge({ term, lang, gloss }: Charge, owner: string, { known }: CaseWriter): object {
  const written = { term, gloss: gloss ?? null };
  known.owners.set(written, owner);
  known.inRows.set(written, () => new Markdown(chargeInMarkdown({ term, lang, gloss })));
  return written;
}

/** `moharebeh (waging war against God)`, the term marked with its language. */
export function chargeInMarkdown({ term, lang, gloss }: Charge): string {
  const own = escapeMarkdown(term);
  const marked = lang === undefined ? own : `[${own}]{lang=${lang}}`;
  return gloss === undefined ? marked : `${marked} (${escapeMarkdown(gloss)})`;
}

function writtenDate(date: ImpreciseDate | 'unknown' | undefined, grammar: DateGrammar): WrittenDate | null {
  return typeof date === 'object' ? new WrittenDate(writeImprecise(date, grammar)) : null;
}

/** What is not known is asked for like what is not given: `{{#if age}}`. */
function orNull<Value>(value: Value | 'unknown' | undefined): Value | null {
  return value === undefined || value === 'unknown' ? null : (value as Value);
}

/** What may be printed for a person: without consent, that the name is withheld. */
function nameToPrint({ publish, person, pseudonym }: CaseRecord, withheld: string): string {
  switch (publish) {
    case 'name':
      return person.name;
    case 'initials':
      return initialsOf(person.name);
    case 'pseudonym':
      return pseudonym ?? withheld;
    default:
      return withheld;
  }
}

/** `J.-A. d.` of `Jean-Aimé d’Arc`, `A. K.` of `ʿAli Karimi`: the first letter of each word, none of the signs before it. */
function initialsOf(name: string): string {
  const bare = name.replace(/[\u2010\u2011]/g, '-').replace(/\p{Lm}|[^\p{L}\p{M}\s'’.-]/gu, '');
  const words = bare.replace(/(^|[\s-])['’.]+/g, '$1').trim();
  return words.replace(/(\p{L})[^\s-]*/gu, '$1.').replace(/\s+/g, '\u00A0');
}
