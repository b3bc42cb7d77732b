import type { Position } from '../../doc/index.ts';
import { fileAt } from '../../message.ts';
import type { Statement } from '../../validate/index.ts';
import type { Prose } from '../prose.ts';
import { written as writtenAt } from '../written.ts';

/** The address of a page, where its author wrote it: in the text, in a note, or in the data of a source. */
export interface Address {
  /** Absolute; `http:` or `https:`. */
  readonly url: URL;
  /** As its author wrote it. */
  readonly written: string;
  readonly position: Position;
  readonly part: Prose['part'] | 'source';
  /** The key of the source whose address it is. */
  readonly source?: string;
  /** The passage that it stands in; none of a source. */
  readonly prose?: Prose;
  /** Whether the address itself is printed there, and not words that lead to it. */
  readonly shown: boolean;
}

/** Every address of a page in a statement, in the order of text, notes and sources. Those that no author wrote are not among them. */
export function addressesOf({
  prose,
  statement,
}: {
  readonly prose: readonly Prose[];
  readonly statement: Statement;
}): Address[] {
  const linked = prose.flatMap((passage) =>
    passage.links.flatMap(({ url, address, start, end }): Address[] => {
      const parsed = webAddress(url);
      const shown = passage.text.slice(start, end) === address?.written;
      return parsed && address ? [{ ...address, url: parsed, part: passage.part, prose: passage, shown }] : [];
    }),
  );
  return [...linked, ...ofSources(statement)];
}

function ofSources(statement: Statement): Address[] {
  return [...(statement.sources ?? [])].flatMap(([source, record]): Address[] => {
    const { URL: written = '' } = record;
    const place = statement.addressPlaces.get(record);
    if (!place) return [];
    const url = webAddress(written);
    if (!url) return [];
    // A value between quotation marks stands one sign behind the place of both.
    const inset = writtenAt(fileAt(place, statement), place)?.indexOf(written) ?? -1;
    const column = place.start.column + inset;
    const exact = { line: place.start.line, column: column + written.length };
    const position = inset < 0 ? place : { ...place, start: { ...place.start, column }, end: exact };
    return [{ url, written, position, part: 'source', source, shown: true }];
  });
}

/** The address that the network is asked for: neither what stands behind `#` nor a password is sent. */
export function pageOf(url: URL): string {
  const page = new URL(url);
  page.hash = '';
  page.username = '';
  page.password = '';
  return page.href;
}

function webAddress(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The first of a list of hosts, each with the beginning of a path or without, that an address is below. */
export function hostAmong({ hostname, pathname, search }: URL, list: readonly string[]): string | undefined {
  const path = pathname + search;
  return list.find((entry) => {
    const slash = entry.indexOf('/');
    const host = slash < 0 ? entry : entry.slice(0, slash);
    const isBelow = hostname === host || hostname.endsWith(`.${host}`);
    return isBelow && (slash < 0 || path.startsWith(entry.slice(slash)));
  });
}

/** Whether the name of a parameter is in a list of names, of which a star stands for the rest. */
export function isAmong(name: string, list: readonly string[]): boolean {
  const low = name.toLowerCase();
  return list.some((entry) =>
    entry.endsWith('*') ? low.startsWith(entry.slice(0, -1).toLowerCase()) : low === entry.toLowerCase(),
  );
}
