import type { VFile } from 'vfile';

/** Whether words hold what nobody may be told: the name of somebody who is not to be named, a contact. */
export type IsUnsaid = (words: string) => boolean;

const known = new WeakMap<VFile, IsUnsaid>();

/** Says which words of a file, and of what is said of it, are not to be repeated. */
export function setUnsaid(file: VFile, isUnsaid: IsUnsaid): void {
  known.set(file, isUnsaid);
}

/** Whether words hold what one of these files says is not to be repeated. */
export function unsaidIn(files: readonly VFile[]): IsUnsaid {
  const all = new Set(files.flatMap((file) => known.get(file) ?? []));
  return (words) => [...all].some((isUnsaid) => isUnsaid(words));
}
