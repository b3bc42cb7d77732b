import type { SourceRecord } from '../../validate/index.ts';
import type { CslItem } from '../engine.ts';
import { editorsBehind, namesInOrder, namesText, organizationOf } from './names.ts';
import { numberRow } from './numbers.ts';
import type { Kind } from './united-nations.ts';
import type { Words } from './words.ts';

/** Books, articles, reports, web pages, recordings, letters: whatever is not the United Nations' own. */
export function work(source: SourceRecord, words: Words): CslItem {
  const whole = withOrganizations(source, words);
  return kinds.map((kind) => kind(whole, words)).find((item) => item !== undefined) ?? { ...whole };
}

/** An organization that is author and publisher, or author and site, is named once, as author (chap. 4). */
function withOrganizations(source: SourceRecord, words: Words): SourceRecord {
  const { type, author, editor, publisher } = source;
  const isBook = ['book', 'chapter', 'collection', 'paper-conference', 'thesis'].includes(type);
  const authors = author ?? (!editor && publisher && !isBook ? [{ literal: publisher }] : undefined);
  const organization = organizationOf(authors);
  const once = (name: string | undefined): string | undefined => (name === organization ? undefined : name);
  return {
    ...source,
    author: authors && namesInOrder(authors, words),
    editor: editor && editorsBehind(namesInOrder(editor, words), author),
    publisher: once(publisher)?.replace(/,? (Inc|Ltd|S\.A|LLC|GmbH)\.?$/, ''),
    'container-title': once(source['container-title']),
  };
}

const book: Kind = (source) => {
  const { type, publisher } = source;
  if (!['book', 'classic', 'collection', 'map', 'pamphlet', 'periodical'].includes(type)) return undefined;
  return { ...source, ...coPublished(publisher, source['publisher-place']), number: undefined, genre: undefined };
};

/** `(London, Routledge; Geneva, International Labour Office, 2007)` */
function coPublished(publisher: string | undefined, place: string | undefined): CslItem {
  const [publishers = [], places = []] = [publisher, place].map((row) => row?.split(/\s*;\s*/));
  const [first, ...more] = places;
  if (more.length === 0 || places.length !== publishers.length) return { publisher, 'publisher-place': place };
  const rest = more.map((city, index) => `; ${city}, ${publishers[index + 1]}`).join('');
  return { publisher: `${publishers[0]}${rest}`, 'publisher-place': first };
}

/** A long report is set like a book, a short one like an article (chap. 10); a numbered one says its number. */
const report: Kind = (source, words) => {
  if (source.type !== 'report') return undefined;
  const { title, genre, number } = source;
  const { manual } = words;
  const pages = Number.parseInt(source['number-of-pages'] ?? '', 10);
  const isShort = Number.isNaN(pages)
    ? genre !== undefined && number === undefined && !source['publisher-place']
    : pages <= manual.shortReport;
  const phrase = genre === undefined ? manual.phrases.document : manual.phrases.numbered;
  const numbered = number === undefined ? undefined : words.say(phrase, { genre, number });
  if (isShort || !title) return { ...source, type: 'webpage', genre: numbered ?? genre, number: undefined };
  return { ...source, number: numbered ?? genre, genre: undefined };
};

const journal: Kind = (source, words) => {
  const { type, volume, issue } = source;
  if (!['article-journal', 'article-magazine', 'review', 'review-book'].includes(type)) return undefined;
  const row = words.row(words.manual.locators);
  return { ...source, type: 'article-journal', volume, issue: issue && numberRow(issue, row), publisher: undefined };
};

/** What is cited by its day, with the words for what it is where the source does not say. */
const byDay: Kind = (source, words) => {
  const { type, title, author, genre, publisher } = source;
  const { phrases } = words.manual;
  const event = source['event-title'] ?? source.event;
  const plain = { ...source, number: undefined };
  switch (type) {
    case 'interview': {
      if (title && source['container-title']) return { ...plain, type: 'broadcast' };
      const named = words.say(phrases.interview, { author: namesText(author, words) });
      const who = source.authority ? named + words.say(words.manual.comma) + source.authority : named;
      return { ...plain, author: undefined, authority: undefined, title: who, genre: undefined };
    }
    case 'manuscript': {
      if (title || !words.is(genre, 'submission')) return { ...plain };
      const named = words.say(phrases.submission, { author: namesText(author, words) });
      return { ...plain, author: undefined, title: named, genre: undefined };
    }
    case 'speech':
      return event
        ? { ...plain, genre: genre ? `${genre}, ${event}` : words.say(phrases.statementTo, { event }) }
        : plain;
    case 'paper-conference':
      if (source['container-title'] || !event) return undefined;
      return { ...plain, genre: words.say(phrases.presentedAt, { event }) };
    case 'post-weblog': {
      const name = source['container-title'];
      const blog = name === undefined || /blog|блог|مدونة|博客/i.test(name) ? name : words.say(phrases.blog, { name });
      return {
        ...plain,
        'container-title': [publisher, blog].filter(Boolean).join(', ') || undefined,
        publisher: undefined,
      };
    }
    case 'motion_picture':
      return { ...plain, genre: genre ?? words.say(phrases.video), publisher: undefined };
    case 'song':
      return { ...plain, genre: genre ?? words.say(phrases.podcast), publisher: undefined };
    case 'broadcast':
      return { ...plain, genre: genre ?? words.say(phrases.broadcast), publisher: undefined };
    case 'thesis':
      return { ...plain, genre: genre ?? words.say(phrases.thesis) };
    case 'personal_communication':
      return { ...plain, genre: genre ?? words.say(phrases.email) };
    default:
      return undefined;
  }
};

const kinds: readonly Kind[] = [book, report, journal, byDay];
