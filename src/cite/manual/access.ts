import type { SourceRecord } from '../../validate/index.ts';
import type { CslItem } from '../engine.ts';
import type { Words } from './words.ts';

/** How freely addresses are printed: as the Editorial Manual has it, or as documents of Geneva do. */
export type Profile = 'manual' | 'geneva';

/**
 * The address under which a source is found, when it was looked up, and where a copy is kept. The manual leaves an address out
 * when a search finds the source, prints it for databases, and says when what has no date was looked up (chaps. 3 and 4).
 * Documents of Geneva print every address. `Print: url` prints the one of a source.
 */
export function access(source: SourceRecord, item: CslItem, words: Words, profile: Profile): CslItem {
  const { type, URL, accessed, issued } = source;
  const isDatabase = type === 'dataset';
  const isFound = issued !== undefined || Boolean(source.publisher);
  const isPrinted = profile === 'geneva' || isDatabase || !isFound || source.custom?.['print'] === 'url';
  const rest = without(item);
  if (!URL || !isPrinted || NAMED.includes(String(item['type'])) || isSymbol(item)) return rest;
  const copy = source['archive_location'];
  const isCopy = copy !== undefined && /^https?:/.test(copy);
  return {
    ...rest,
    URL,
    ...((isDatabase || !issued) && accessed && { accessed }),
    ...(isCopy && { archive: words.say(words.manual.phrases.archived), archive_location: copy }),
  };
}

/** Treaties, resolutions, decisions and laws are found by their names. */
const NAMED = ['legislation', 'regulation', 'treaty'];

function isSymbol(item: CslItem): boolean {
  return item['type'] === 'document' && item['number'] !== undefined;
}

function without(item: CslItem): CslItem {
  const { URL: _, accessed: _when, archive: _archive, archive_location: _copy, ...rest } = item;
  return rest;
}
