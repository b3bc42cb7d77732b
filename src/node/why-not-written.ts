/** What keeps a file from being written, by the code of the system's error, and what to do. */
const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ['ENOTDIR', 'a file stands where a folder is wanted'],
  ['EEXIST', 'a file stands where a folder is wanted'],
  ['EISDIR', 'a folder stands where a file is wanted'],
  ['ENOTEMPTY', 'a folder stands where a file is wanted'],
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there, or another program has its files open'],
  ['EROFS', 'nothing can be written on that disk'],
  ['EBUSY', 'another program has its files open: close them'],
  ['ENOSPC', 'the disk is full'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENOENT', 'it is not there'],
]);

/** Why a file cannot be written. */
export function whyNotWritten(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return REASONS.get(code) ?? `the system says ${code}`;
}
