import { organizationOf } from './names.ts';
import { numberRow, symbolsOf } from './numbers.ts';
import type { Kind } from './united-nations.ts';
import { joined } from './words.ts';

/**
 * Judgments: court, parties, number, kind and day; Views of a committee: parties and symbol; the International Court's reports
 * as it cites them itself (chap. 4).
 */
export const legalCase: Kind = (source, words) => {
  if (source.type !== 'legal_case') return undefined;
  const { id, title, authority, jurisdiction, number, genre, issued, page } = source;
  const base = { id, type: 'legal_case', title, 'title-short': source['title-short'] };
  const symbols = symbolsOf(number);
  if (symbols) return { ...base, authority, number: joined(symbols, words.row(words.manual.symbols)) };
  if (number === undefined && source['container-title']) {
    return { ...base, genre, 'container-title': source['container-title'], page };
  }
  const { application, applications } = words.manual.phrases;
  const isBare = number !== undefined && !/\p{L}{2}/u.test(number.replace(/\band\b/g, ''));
  const row = number && numberRow(number, words.row(words.manual.symbols));
  const phrase = row !== number || /[,;]/.test(number ?? '') ? applications : application;
  const named =
    isBare && words.manual.applications.includes(authority ?? '') ? words.say(phrase, { number: row }) : number;
  return { ...base, jurisdiction, authority, number: named, genre, issued };
};

/** `Dominican Republic, Law on Electronic Commerce (2002)`: the year where number and title do not say it (chap. 4). */
export const law: Kind = (source, _words) => {
  if (!['bill', 'legislation', 'regulation'].includes(source.type)) return undefined;
  const { id, title, number, volume, issued, author } = source;
  const year = issued?.['date-parts']?.[0]?.[0];
  const said = year !== undefined && `${title} ${number}`.includes(String(year));
  return {
    id,
    type: 'legislation',
    jurisdiction: source.jurisdiction ?? source.authority ?? organizationOf(author),
    title,
    number,
    'container-title': source['container-title'],
    volume,
    issued: said ? undefined : issued,
  };
};
