import type { Citation } from '../compile/index.ts';
import type { Doc } from '../doc/index.ts';
import { complain, fileAt } from '../message.ts';
import { suggest } from '../nearest.ts';
import type { SourceRecord, Statement } from '../validate/index.ts';
import { callsAmong } from './order.ts';

type Citations = ReadonlyMap<string, Citation>;

/**
 * Holds citations against sources: what is cited must be there, and what is there should be cited.
 *
 * @returns whether every citation names a source
 */
export function checkCitations(doc: Doc, citations: Citations, statement: Statement): boolean {
  checkHeadings(doc, citations, statement);
  const isSound = checkKeys(citations, statement);
  // What a faulty citation would have cited is not unused.
  const refused = statement.files.some((file) => file.messages.some((message) => message.fatal));
  const cited = new Set([...citations.values()].flatMap(({ items }) => items.map(({ key }) => key)));
  const sources = [...(statement.sources ?? [])];
  for (const [key, source] of sources) if (cited.has(key)) checkAccessDate(key, source, statement);
  if (!refused)
    reportUnused(
      sources.filter(([key]) => !cited.has(key)),
      statement,
    );
  return isSound;
}

function checkKeys(citations: Citations, statement: Statement): boolean {
  const { sources, text } = statement;
  const items = [...citations.values()].flatMap((citation) => citation.items);
  const unknown = items.filter(({ key }) => !sources?.has(key));
  for (const { key, position } of unknown) {
    const note = sources
      ? nearestKey(key, [...sources.keys()])
      : 'name the file of the sources: `sources: sources.yaml`';
    const reason = sources
      ? `There is no source \`${key}\``
      : `The source \`${key}\` is cited, and the statement names no sources`;
    complain(position ? fileAt(position, statement) : text, 'citation-unknown', position, reason, note);
  }
  return unknown.length === 0;
}

/** More keys than these are not listed. */
const LISTED = 8;

function nearestKey(key: string, keys: readonly string[]): string {
  const note = suggest(key, keys);
  return note.startsWith('use one of') && keys.length > LISTED ? 'look its key up among the sources' : note;
}

/** Whoever exports a whole library knows that most of it is not cited. */
const LIBRARY = 20;

function reportUnused(unused: readonly (readonly [string, SourceRecord])[], statement: Statement): void {
  const isLibrary = unused.length > LIBRARY;
  for (const [key, source] of isLibrary ? unused.slice(0, 1) : unused) {
    const place = statement.recordPlaces.get(source);
    const reason = isLibrary ? `${unused.length} sources are cited nowhere` : `The source \`${key}\` is cited nowhere`;
    const note = isLibrary ? `the first is \`${key}\`` : `cite it with \`[@${key}]\`, or leave it for later`;
    complain(fileAt(place, statement), 'source-unused', place, reason, note);
  }
}

/** What has no date, and what changes, is cited as of the day on which it was looked up (UN Editorial Manual, Footnotes, chap. 4). */
function checkAccessDate(key: string, source: SourceRecord, statement: Statement): void {
  const { type, URL, accessed, issued } = source;
  const isDatabase = type === 'dataset';
  const isUndated = ['post', 'post-weblog', 'webpage'].includes(type) && !issued;
  if (accessed || !(isDatabase || (isUndated && URL))) return;
  const what = isDatabase ? 'The database' : 'The page has no date, and';
  const reason = `${what} \`${key}\` does not say when it was looked up`;
  const place = statement.recordPlaces.get(source);
  complain(
    fileAt(place, statement),
    'access-date-missing',
    place,
    reason,
    'add `accessed`, a day such as `2026-02-06`',
  );
}

/** The mark of a note belongs to a sentence: headings are repeated in bookmarks and tables of contents, where it has no place. */
function checkHeadings(doc: Doc, citations: Citations, statement: Statement): void {
  for (const block of doc.body) {
    if (block.type !== 'heading') continue;
    const citation = callsAmong(block.children).flatMap((call) => citations.get(call) ?? [])[0];
    if (!citation) continue;
    const { position } = citation;
    complain(
      fileAt(position, statement),
      'citation-in-heading',
      position,
      'A heading cites a source',
      'cite it in the first sentence below',
    );
  }
}
