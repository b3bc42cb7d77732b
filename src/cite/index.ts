import type { Citation, Compiled } from '../compile/index.ts';
import { type Doc, inlineText, type Note, type Position } from '../doc/index.ts';
import type { SourceRecord, Statement } from '../validate/index.ts';
import type { World } from '../world.ts';
import { checkCitations } from './check.ts';
import { placedAt } from './inline-text.ts';
import { type CitedItem, readItems } from './items.ts';
import { isPlain, noteOf, type SetCitation, surroundingsIn, withCitations } from './notes.ts';
import { type NoteSite, notesInOrder } from './order.ts';
import { type CitingNote, placeCites } from './positions.ts';
import { loadStyle } from './style.ts';
import { startTyping, type Typing } from './typing.ts';

/** A document whose citations are words. */
export interface Cited {
  readonly doc: Doc;
  /** Where the text cites each source, by key. */
  readonly citedAt: ReadonlyMap<string, readonly Position[]>;
}

/**
 * Makes the citations of a document words: in the text each becomes a note, in a note it is set where it stands. Faults are
 * written at the citations, and at the sources.
 *
 * @returns a document without citations; where a fault stops every product, the document as it was
 */
export async function cite(compiled: Compiled, statement: Statement, world: World): Promise<Cited> {
  const citedAt = new Map<string, Position[]>();
  for (const { key, position } of [...compiled.citations.values()].flatMap(({ items }) => items)) {
    if (position) citedAt.set(key, [...(citedAt.get(key) ?? []), position]);
  }
  return { doc: await setCitations(compiled, statement, world), citedAt };
}

async function setCitations({ doc, citations }: Compiled, statement: Statement, world: World): Promise<Doc> {
  const isSound = checkCitations(doc, citations, statement);
  const isNamed = statement.frontMatter.style.endsWith('.csl');
  const style = isNamed || citations.size > 0 ? await loadStyle(statement, world) : undefined;
  if (!isSound || !style || citations.size === 0) return doc;
  const typing = await startTyping(style, citedSources(citations, statement), statement, world);
  return typing ? setNotes(doc, citations, typing) : doc;
}

function citedSources(citations: ReadonlyMap<string, Citation>, { sources }: Statement): Map<string, SourceRecord> {
  const keys = [...citations.values()].flatMap(({ items }) => items.map(({ key }) => key));
  return new Map(
    keys.flatMap((key): [string, SourceRecord][] => {
      const source = sources?.get(key);
      return source ? [[key, source]] : [];
    }),
  );
}

/** Places every cite among those of its source, sets it, and makes notes of the citations in the text. */
function setNotes(doc: Doc, citations: ReadonlyMap<string, Citation>, typing: Typing): Doc {
  const sites = notesInOrder(doc, citations).map((site) => reading(site, typing));
  const placed = placeCites(sites.map(({ citing }) => citing));
  const notes = new Map([...doc.notes].filter(([identifier]) => identifier.startsWith('cover:')));
  for (const { site, citing, items } of sites) {
    const places = [...(placed.get(citing) ?? [])];
    const setting = new Map<string, SetCitation>();
    for (const { identifier, position } of site.citations) {
      const own = items.get(identifier) ?? [];
      const surroundings = site.note ? surroundingsIn(site, identifier) : { beginsNote: true, endsNote: true };
      const ownPlaces = places.splice(0, own.length);
      const words = placedAt(typing.typesetter.set(own, ownPlaces, surroundings), position);
      const sentence = placedAt(typing.typesetter.sentence(own, ownPlaces), position);
      setting.set(identifier, { words, sentence });
    }
    notes.set(site.identifier, finished(site, setting, typing));
  }
  return { ...doc, notes: new Map([...notes, ...[...doc.notes].filter(([identifier]) => !notes.has(identifier))]) };
}

interface ReadSite {
  readonly site: NoteSite;
  readonly citing: CitingNote;
  readonly items: ReadonlyMap<string, readonly CitedItem[]>;
}

function reading(site: NoteSite, { reader, words, bareOf }: Typing): ReadSite {
  const items = new Map(
    site.citations.map((citation) => [citation.identifier, readItems(citation, reader, bareOf)] as const),
  );
  const cites = [...items.values()].flat().map((item) => ({ key: item.key, where: whereIn(item) }));
  return {
    site,
    items,
    citing: { identifier: site.identifier, series: site.series, cites, isPlain: isPlain(site, words) },
  };
}

function finished(
  { note, citations }: NoteSite,
  setting: ReadonlyMap<string, SetCitation>,
  { typesetter }: Typing,
): Note {
  if (note) return withCitations(note, setting, typesetter.stop);
  const [citation] = citations;
  const words = citation && setting.get(citation.identifier);
  if (!words) throw new Error('Cannot make a note of a citation that is not set');
  return noteOf(citation, words, typesetter.stop);
}

/** What an *ibid.* would have to repeat. */
function whereIn({ locator, suffix }: CitedItem): string | undefined {
  return (locator?.text ?? '') + inlineText(suffix) || undefined;
}
