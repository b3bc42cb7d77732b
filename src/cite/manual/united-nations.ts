import type { SourceRecord } from '../../validate/index.ts';
import type { CslItem } from '../engine.ts';
import { namesText, organizationOf } from './names.ts';
import { numberRow, salesNumberOf, symbolsOf } from './numbers.ts';
import { joined, type Words } from './words.ts';

/** What one of the United Nations' own kinds of texts is in CSL; nothing for a source of another kind. */
export type Kind = (source: SourceRecord, words: Words) => CslItem | undefined;

/**
 * A letter of special procedures by its code: `AL IRN 1/2025` is printed `IRN 1/2025`, and OTH stands where there is no country
 * (chap. 3).
 */
export const communication: Kind = ({ id, number, genre }, words) => {
  const code = communicationCode(number, words);
  if (code === undefined) return undefined;
  const { communication: alone, communicationAndResponse } = words.manual.phrases;
  const answered = genre?.split(/[\s,]+/).some((word) => words.is(word, 'response'));
  return { id, type: 'treaty', title: words.say(answered ? communicationAndResponse : alone, { number: code }) };
};

/** `IRN 1/2025`, when a number is that of a letter of special procedures. */
export function communicationCode(number: string | undefined, { manual }: Words): string | undefined {
  const classes = manual.communications.classes.join('|');
  return new RegExp(String.raw`^(?:(?:${classes}) )?([A-Z]{3} \d+/(?:19|20)\d\d)$`).exec(number ?? '')?.[1];
}

/** Resolutions and decisions: the body's name and the number, neither title nor day (chap. 3). */
export const resolution: Kind = ({ id, type, number, authority, genre, issued }, words) => {
  if (number === undefined) return undefined;
  const { manual } = words;
  const symbol = number.toUpperCase();
  const bySymbol = manual.bodies.find(({ symbols }) => symbols.some((begin) => symbol.startsWith(begin)));
  const isText = ['bill', 'document', 'legislation', 'regulation', 'report'].includes(type);
  const byName = manual.bodies.find(({ name }) => isText && Object.values(name).some((one) => one === authority));
  const body = bySymbol ?? byName;
  if (!body || (!bySymbol && symbolsOf(number))) return undefined;
  const bare = bySymbol ? number.replace(/^.*\/(?:RES|DEC)\//i, '') : number;
  const year = issued?.['date-parts']?.[0]?.[0];
  const spaced = bare.replace(/(?<=\S)\(/g, ' (');
  const full = body.withYear && !spaced.includes('(') && year !== undefined ? `${spaced} (${year})` : spaced;
  const isDecision = words.is(genre, 'decision') || /\/DEC\//i.test(number);
  const phrase = isDecision ? manual.phrases.decision : manual.phrases.resolution;
  const title = words.say(phrase, { name: words.say(body.name), of: words.say(body.of), number: full });
  return { id, type: 'treaty', title };
};

/** General comments and recommendations of treaty bodies, and opinions of the Working Group on Arbitrary Detention. */
export const numberedText: Kind = (source, words) => {
  const { id, number, genre, issued, jurisdiction, author } = source;
  if (number === undefined || symbolsOf(number)) return undefined;
  const { phrases } = words.manual;
  const authority = source.authority ?? (namesText(author, words) || source.publisher || '');
  const year = issued?.['date-parts']?.[0]?.[0];
  const bare = number.replace(/^(No\.|n°|núm\.|№)\s*/i, '');
  const values = { authority, number: bare, year: year === undefined ? '' : String(year) };
  if (words.is(genre, 'generalComment'))
    return { id, type: 'treaty', title: words.say(phrases.generalComment, values) };
  if (words.is(genre, 'generalRecommendation')) {
    return { id, type: 'treaty', title: words.say(phrases.generalRecommendation, values) };
  }
  if (!words.is(genre, 'opinion') || authority === '') return undefined;
  const state = jurisdiction === undefined ? '' : ` (${jurisdiction})`;
  return { id, type: 'regulation', title: words.say(phrases.opinion, values) + state, issued };
};

/** A treaty's title is enough; `Print: series`, or no title, brings the Treaty Series (chap. 3). */
export const treaty: Kind = (source, words) => {
  if (source.type !== 'treaty') return undefined;
  const { id, title, custom, volume, number, authority } = source;
  if (title && custom?.['print'] !== 'series') return { id, type: 'treaty', title };
  return {
    id,
    type: 'treaty',
    authority: authority ?? words.say(words.manual.phrases.treatySeries),
    'container-title': source['container-title'] ?? 'Treaty Series',
    volume,
    number: number && numberRow(number, words.row(words.manual.locators)),
  };
};

/** `Official Records of the General Assembly, Seventieth Session, Supplement No. 16` (A/70/16), with what amends it. */
export const officialRecords: Kind = ({ id, title, number, genre, volume }, words) => {
  const symbols = symbolsOf(number);
  const isRecord = words.manual.genres.officialRecords.some((begin) => title?.toLowerCase().startsWith(begin));
  if (!title || !symbols || !(isRecord || words.is(genre, 'officialRecords'))) return undefined;
  const { corrigendum, corrigenda, addendum } = words.manual.phrases;
  const corrections = symbols.filter((symbol) => symbol.includes('/Corr.')).length;
  const additions = symbols.filter((symbol) => symbol.includes('/Add.')).length;
  const amended = [
    ...(corrections > 0 ? [words.say(corrections > 1 ? corrigenda : corrigendum)] : []),
    ...(additions > 0 ? [words.say(addendum)] : []),
  ];
  return {
    id,
    type: 'book',
    title,
    volume,
    references: amended.join(' ') || undefined,
    number: symbolRow(symbols, words),
  };
};

/** A document is its symbol, without author, title, date or address; `Print: title` prints an exact title (chap. 3). */
export const document: Kind = ({ id, type, title, number, custom }, words) => {
  const symbols = symbolsOf(number);
  const kinds = [
    'bill',
    'document',
    'hearing',
    'legislation',
    'manuscript',
    'pamphlet',
    'regulation',
    'report',
    'speech',
    'webpage',
  ];
  if (!symbols || !kinds.includes(type)) return undefined;
  const printed = custom?.['print'] === 'title' ? title : undefined;
  return { id, type: 'document', title: printed, number: symbolRow(symbols, words) };
};

/** (United Nations publication, 2020); no department is its author, and no number but that of its sale (chap. 3). */
export const publication: Kind = (source, words) => {
  const { id, type, title, author, publisher, number, issued, status, volume, issue } = source;
  const { manual } = words;
  if (!title || !['article-journal', 'book', 'chapter', 'periodical', 'report'].includes(type)) return undefined;
  const symbols = type === 'book' ? symbolsOf(number) : undefined;
  if (symbols) return { id, type, title, volume, number: symbolRow(symbols, words) };
  const byItself = type === 'book' ? organizationOf(author) : undefined;
  if (!manual.publishers.includes(publisher ?? byItself ?? '')) return undefined;
  const sales = salesNumberOf(number);
  const isPart = type === 'article-journal' || type === 'chapter';
  return {
    id,
    type: isPart ? 'article-journal' : 'book',
    title,
    'title-short': source['title-short'],
    author: manual.publishers.includes(organizationOf(author) ?? '') ? undefined : author,
    'container-title': isPart ? source['container-title'] : undefined,
    volume,
    'volume-title': source['volume-title'],
    'collection-title': source['collection-title'],
    issue: issue && numberRow(issue, words.row(manual.locators)),
    publisher: words.say(manual.phrases.publication),
    issued: sales ? { literal: words.say(manual.phrases.salesNumber, { number: sales }) } : issued,
    status,
  };
};

/** Symbols in a row: commas, and one final "and". */
function symbolRow(symbols: readonly string[], words: Words): string {
  return joined(symbols, words.row(words.manual.symbols));
}
