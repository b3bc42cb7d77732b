import { daysInMonth } from '../days-in-month.ts';
import type { Position } from '../doc/index.ts';
import { latinFigures } from '../latin-figures.ts';
import { complain } from '../message.ts';
import type { Source } from '../read/index.ts';
import { dateMeant } from './date-meant.ts';
import { dateFault } from './imprecise-date.ts';
import { otherCalendar } from './other-calendar.ts';
import { repeatedIds } from './repeated-ids.ts';
import { type SourceRecord, source as sourceSchema } from './source.ts';
import type { CslDate } from './source-date.ts';
import { dateVariables } from './source-variables.ts';

/** The key by which a source is cited. */
export function keyOf(source: SourceRecord): string {
  return source['citation-key'] ?? source.id;
}

/** The variable that has it. Zotero's own ids are addresses; there the citation key is the better name. */
export function keyVariableOf(source: SourceRecord | undefined): 'citation-key' | 'id' {
  return source?.['citation-key'] === undefined ? 'id' : 'citation-key';
}

/**
 * A source is cited by one key, has a date that was, and something to print. Every fault is written at its place; a source that
 * does not fit the schema does not keep the others from being looked at.
 */
export function checkSources({ frontMatter, data: files }: Source): void {
  const inline = (frontMatter.value as Record<string, unknown> | null)?.['sources'];
  const data = Array.isArray(inline) ? frontMatter : files.get('sources');
  const list: unknown = Array.isArray(inline) ? inline : data?.value;
  if (!data || !Array.isArray(list)) return;
  const base = Array.isArray(inline) ? ['sources'] : [];
  const sources = list.map((item) => sourceSchema.safeParse(item).data);
  const keys = sources.map((source) => source && keyOf(source));
  const keyPlace = (index: number): Position => data.place([...base, index, keyVariableOf(sources[index])]);
  for (const { index, first } of repeatedIds(keys)) {
    const reason = `The source \`${keys[index]}\` stands in the list already, at line ${keyPlace(first).start.line}`;
    complain(data.file, 'id-duplicate', keyPlace(index), reason, 'keep one of the two, or give it a key of its own');
  }
  for (const [index, source] of sources.entries()) {
    if (!source) continue;
    const path = [...base, index];
    const item: unknown = list[index];
    for (const variable of dateVariables) {
      const fault = faultOf(source[variable], (item as Readonly<Record<string, unknown>>)[variable]);
      if (fault)
        complain(
          data.file,
          'value-invalid',
          data.place([...path, variable]),
          `\`${variable}\`: ${fault.reason}`,
          fault.note,
        );
    }
    if (!hasName(source)) {
      const note = 'add `title`; a document of the United Nations may have its symbol as `number` instead';
      complain(data.file, 'value-missing', keyPlace(index), `The source \`${keys[index]}\` has no title`, note);
    }
  }
}

/** What identifies a source in a note: its title, its number, or the person who spoke or wrote, with what that was. */
function hasName({ type, title, number, author, genre, volume, 'container-title': container }: SourceRecord): boolean {
  if (title || number || (genre && author?.length)) return true;
  if (['interview', 'manuscript', 'personal_communication'].includes(type)) return (author ?? []).length > 0;
  return type === 'treaty' && Boolean(container && volume);
}

interface Fault {
  readonly reason: string;
  readonly note: string;
}

/** @param written what the file has of it */
function faultOf(date: CslDate | undefined, written: unknown): Fault | undefined {
  if (date?.literal !== undefined) return wordsFault(date.literal);
  const [start, end] = (date?.['date-parts'] ?? []).map(([year = 0, month, day]) => ({ year, month, day }));
  if (!start) return undefined;
  const ends = typeof written === 'string' ? written.split('/') : [];
  const fault = [start, ...(end ? [end] : [])]
    .map((one, index) => impossible(one, ends[index]?.trim()))
    .find((found) => found !== undefined);
  if (fault || !end) return fault;
  const order = (date: typeof start): number => date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);
  if (order(start) <= order(end)) return undefined;
  return { reason: 'the range ends before it begins', note: 'write the earlier date first' };
}

/**
 * Words stand for a date as they are, but a day that can be read is one, and so is a date of other figures or of another calendar.
 * `2019/20` is the name of a year.
 */
function wordsFault(words: string): Fault | undefined {
  const meant = dateMeant(words);
  if (meant === undefined) return undefined;
  const isDay = meant !== words && meant.length === 'YYYY-MM-DD'.length;
  if (!isDay && latinFigures(words) === words && otherCalendar(meant) === undefined) return undefined;
  return { reason: `\`${words}\` is no date that is read here`, note: dateFault(words) ?? `write \`${meant}\`` };
}

interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** @param written the date in the words of the file, where it has any */
function impossible({ year, month, day }: DateParts, written: string | undefined): Fault | undefined {
  const twoFigures = [month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')));
  const date = [year, ...twoFigures].join('-');
  const note = otherCalendar(date);
  if (note !== undefined) return { reason: `${year} is a year of another calendar`, note };
  // Seasons are months from 13 on (CSL 1.0.2) or from 21 on (EDTF).
  if (month !== undefined && (month < 1 || month > 24)) {
    return {
      reason: `there is no month ${month} (\`${written ?? date}\`)`,
      note: 'months are 1 to 12; leave out what is not known',
    };
  }
  if (month === undefined || day === undefined || month > 12) return undefined;
  const days = daysInMonth(year, month);
  if (day >= 1 && day <= days) return undefined;
  return {
    reason: `there is no such day as \`${written ?? date}\``,
    note: `the month has ${days} days; leave out what is not known`,
  };
}
