import { strToU8, zipSync } from 'fflate';

/** The parts of a package by their names, as text: a package without pictures holds nothing else. */
export type Parts = Map<string, string>;

/**
 * Packs parts in the order of their names, each of the first moment that a zip file can tell. fflate writes the hours
 * of the local zone, so the moment is a local one: every zone writes the same.
 */
export function pack(parts: Parts): Uint8Array {
  const mtime = new Date(1980, 0, 1, 12);
  const names = [...parts.keys()].sort((a, b) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8(parts.get(name) ?? '')])), { mtime, level: 6 });
}
