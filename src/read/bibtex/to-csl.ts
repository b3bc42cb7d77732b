import type { BibtexEntry } from './entries.ts';
import { MONTHS } from './months.ts';
import { AND, type CslName, readNames, splitOutside } from './names.ts';

/** CSL types by the entry types of BibTeX and BibLaTeX; anything else is a `document`. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  mvbook: 'book',
  booklet: 'pamphlet',
  collection: 'book',
  mvcollection: 'book',
  proceedings: 'book',
  mvproceedings: 'book',
  reference: 'book',
  mvreference: 'book',
  manual: 'report',
  inbook: 'chapter',
  bookinbook: 'chapter',
  suppbook: 'chapter',
  incollection: 'chapter',
  suppcollection: 'chapter',
  inreference: 'entry-encyclopedia',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  report: 'report',
  techreport: 'report',
  unpublished: 'manuscript',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  dataset: 'dataset',
  software: 'software',
  patent: 'patent',
  periodical: 'periodical',
  jurisdiction: 'legal_case',
  legislation: 'legislation',
  legal: 'treaty',
  letter: 'personal_communication',
  review: 'review',
  standard: 'standard',
  movie: 'motion_picture',
  video: 'motion_picture',
  audio: 'song',
  music: 'song',
  performance: 'performance',
  artwork: 'graphic',
  image: 'figure',
};

/** What BibLaTeX's `entrysubtype` makes of an article. */
const ARTICLES: Readonly<Record<string, string>> = {
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
};

/** Names of theses and reports that the type of the entry, or a key of BibLaTeX, stands for. */
const GENRES: Readonly<Record<string, string>> = {
  phdthesis: 'PhD dissertation',
  mastersthesis: 'master’s thesis',
  mathesis: 'master’s thesis',
  bathesis: 'bachelor’s thesis',
  techreport: 'technical report',
  resreport: 'research report',
};

/** CSL variables, each by the fields that fill it, the first that is there. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'title-short': ['shorttitle'],
  'collection-title': ['series'],
  'container-title-short': ['shortjournal'],
  'number-of-pages': ['pagetotal'],
  'chapter-number': ['chapter'],
  'event-title': ['eventtitle'],
  'event-place': ['venue'],
  language: ['langid', 'language'],
  status: ['pubstate'],
  volume: ['volume'],
  edition: ['edition'],
  page: ['pages'],
  note: ['note', 'addendum'],
  abstract: ['abstract'],
  DOI: ['doi'],
  ISBN: ['isbn'],
  ISSN: ['issn'],
};

const PUBLISHERS = ['publisher', 'institution', 'school', 'organization'];

const NAMES: Readonly<Record<string, string>> = {
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  bookauthor: 'container-author',
};

/** Series have numbers, journals issues; reports and laws are numbered themselves. */
const IN_SERIES = ['book', 'chapter', 'paper-conference', 'entry-encyclopedia', 'pamphlet'];
const WITH_ISSUES = ['article-journal', 'article-magazine', 'article-newspaper', 'periodical'];

/** A source as CSL-JSON has it, before it is checked. */
export type CslItem = Readonly<Record<string, unknown>>;

/**
 * Makes CSL-JSON of an entry.
 *
 * @param decode reads LaTeX
 */
export function toCsl(entry: BibtexEntry, decode: (latex: string) => string): CslItem {
  const text = (...names: string[]): string | undefined => {
    const field = names.map((name) => entry.fields.get(name)).find((candidate) => candidate !== undefined);
    return field && decode(field.value);
  };
  const verbatim = (name: string): string | undefined => entry.fields.get(name)?.value.replace(/\\([%&#_$])/g, '$1');
  const type = typeOf(entry, text('entrysubtype'));
  const names = Object.entries(NAMES).flatMap(([field, variable]): [string, CslName[]][] => {
    const value = entry.fields.get(field)?.value;
    return value === undefined ? [] : [[variable, readNames(value, decode)]];
  });
  const numbered = IN_SERIES.includes(type) ? 'collection-number' : WITH_ISSUES.includes(type) ? 'issue' : 'number';
  const kind = text('type');
  const item: Record<string, unknown> = {
    id: entry.key,
    type,
    ...Object.fromEntries(names),
    title: titled(text('title'), text('subtitle')),
    'container-title':
      titled(text('journaltitle', 'journal'), text('journalsubtitle')) ??
      titled(text('booktitle', 'maintitle'), text('booktitle') ? text('booksubtitle') : text('mainsubtitle')) ??
      (type === 'webpage' ? text('organization') : undefined),
    genre: kind === undefined ? GENRES[entry.type] : (GENRES[kind] ?? kind),
    [numbered]: text('number', 'issue'),
    publisher: type === 'webpage' ? undefined : publisherOf(entry, type, decode),
    'publisher-place': text('location', 'address'),
    issued: dateOf(text('date'), text('year'), text('month'), text('day')),
    accessed: dateOf(text('urldate')),
    'event-date': dateOf(text('eventdate')),
    URL: verbatim('url') ?? addressIn(text('howpublished')),
    ...Object.fromEntries(Object.entries(TEXTS).map(([variable, fields]) => [variable, text(...fields)])),
  };
  if (type === 'legal_case') item['authority'] = text('institution', 'court', 'organization');
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

/** The fields of an entry that a CSL variable came from. */
export function fieldsOf(variable: string): readonly string[] {
  const names = Object.keys(NAMES).filter((field) => NAMES[field] === variable);
  const others: Readonly<Record<string, readonly string[]>> = {
    'container-title': ['journaltitle', 'journal', 'booktitle', 'maintitle'],
    genre: ['type'],
    number: ['number'],
    issue: ['number', 'issue'],
    publisher: PUBLISHERS,
    'publisher-place': ['location', 'address'],
    issued: ['date', 'year', 'month', 'day'],
    accessed: ['urldate'],
    'event-date': ['eventdate'],
    URL: ['url', 'howpublished'],
  };
  return [...names, ...(others[variable] ?? []), ...(TEXTS[variable] ?? [variable])];
}

function typeOf({ type }: BibtexEntry, subtype: string | undefined): string {
  const article = type === 'article' && subtype !== undefined ? ARTICLES[subtype] : undefined;
  return article ?? TYPES[type] ?? 'document';
}

function titled(title: string | undefined, subtitle: string | undefined): string | undefined {
  return title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title;
}

/** Several publishers are joined by `and`. What publishes a court's judgments is the court. */
function publisherOf({ fields }: BibtexEntry, type: string, decode: (latex: string) => string): string | undefined {
  if (type === 'legal_case') return undefined;
  const field = PUBLISHERS.map((name) => fields.get(name)).find((candidate) => candidate !== undefined);
  return field && splitOutside(field.value, AND).map(decode).join('; ');
}

/** BibTeX has an address in `howpublished`. */
function addressIn(text: string | undefined): string | undefined {
  return text && /https?:\/\/\S+/.exec(text)?.[0];
}

/** `date = {2020-05-03}` is a day of BibLaTeX; BibTeX has year, month and day apart, the month as a number or a word. */
function dateOf(date?: string, year?: string, month?: string, day?: string): string | undefined {
  if (date !== undefined || year === undefined) return date;
  const number = month === undefined ? undefined : monthNumber(month);
  if (number === undefined) return year;
  const two = (value: string): string => value.padStart(2, '0');
  const ofMonth = day ?? /\b\d{1,2}\b/.exec((month ?? '').replace(/^\d+$/, ''))?.[0];
  return [year, two(number), ...(ofMonth ? [two(ofMonth)] : [])].join('-');
}

function monthNumber(month: string): string | undefined {
  if (/^\d+$/.test(month)) return month;
  const name = /[a-z]+/i.exec(month)?.[0].slice(0, 3).toLowerCase() ?? '';
  const index = MONTHS.indexOf(name);
  return index < 0 ? undefined : String(index + 1);
}
