import type { VFile } from 'vfile';
import { type Document, isCollection, visit } from 'yaml';
import type { Position } from '../doc/index.ts';
import { complain } from '../message.ts';

/**
 * Says where a list or a group of keys stands instead of a key, which `{{title}}` is for YAML: JavaScript would make a name
 * of it that nobody wrote.
 *
 * @returns whether there is one
 */
export function refuseCollectionKeys(
  document: Document,
  file: VFile,
  position: (start: number, end: number) => Position,
): boolean {
  let found = false;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isCollection(key) || !key.range) return undefined;
      found = true;
      const note = "put a value that begins with a bracket between single quotation marks: `'{{…}}'`, `'[…]'`";
      const place = position(key.range[0], key.range[1]);
      complain(file, 'yaml-invalid', place, 'Brackets stand where a key belongs', note);
      return visit.SKIP;
    },
  });
  return found;
}
