import type { VFile } from 'vfile';
import { type Document, isCollection, isScalar, visit } from 'yaml';
import type { Position } from '../doc/index.ts';
import { complain } from '../message.ts';
import { noBreakWords } from './yaml-faults.ts';

/** No key begins with one: it stands for a space that indents. */
const NO_BREAK = /^[\u00A0\u2007\u202F]/;

/**
 * Says where a list or a group of keys stands instead of a key, which `{{title}}` is for YAML: JavaScript would make a name
 * of it that nobody wrote; and where a key begins with a no-break space.
 *
 * @returns whether there is one
 */
export function refuseKeys(
  document: Document,
  file: VFile,
  position: (start: number, end: number) => Position,
): boolean {
  let found = false;
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.type === 'PLAIN' && key.range && NO_BREAK.test(String(key.value))) {
        found = true;
        const place = position(key.range[0], key.range[0] + 1);
        complain(file, 'yaml-invalid', place, ...noBreakWords(place.start.column));
        return undefined;
      }
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
