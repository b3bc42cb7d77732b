import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import type { Signatory } from './signatory.ts';

/** An organization signs once, however its name is written: case, accents, spaces and points do not tell two apart. */
export function checkDuplicates(signatories: readonly Signatory[], data: Data, base: readonly PropertyKey[]): void {
  const seen = new Map<string, number>();
  for (const [index, { name }] of signatories.entries()) {
    const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const key = bare.replace(/[^\p{L}\p{N}]/gu, '');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      continue;
    }
    const place = data.place([...base, index, 'name']);
    const { line } = data.place([...base, first, 'name']).start;
    const reason = `The organization stands in the list already, at line ${line}`;
    complain(data.file, 'signatory-duplicate', place, reason, 'keep one of the two');
  }
}
