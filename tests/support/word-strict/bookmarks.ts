import { all } from '../docx-package.ts';
import { repeated, storiesOf, type WordFile } from './word-file.ts';

/** Bookmarks begin and end, and what refers to one finds it. */
export function bookmarkFaults(file: WordFile): string[] {
  const roots = storiesOf(file).map(([, root]) => root);
  const starts = roots.flatMap((root) => all(root, 'w:bookmarkStart'));
  const ids = starts.map(({ attributes }) => attributes['w:id'] ?? '');
  const names = starts.map(({ attributes }) => attributes['w:name'] ?? '');
  const ends = roots.flatMap((root) => all(root, 'w:bookmarkEnd')).map(({ attributes }) => attributes['w:id'] ?? '');
  const instructions = roots.flatMap((root) => [
    ...all(root, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
    ...all(root, 'w:instrText').map(({ children }) => children.join('')),
  ]);
  const sought = [
    ...instructions.flatMap((text) => /^ *(?:NOTEREF|REF|PAGEREF) +(\S+)/.exec(text)?.[1] ?? []),
    ...roots.flatMap((root) => all(root, 'w:hyperlink')).flatMap(({ attributes }) => attributes['w:anchor'] ?? []),
  ];
  return [
    ...repeated(ids).map((id) => `two bookmarks ${id}`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two bookmarks named ${name}`),
    ...ids.filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} does not end`),
    ...ends.filter((id) => !ids.includes(id)).map((id) => `bookmark ${id} does not begin`),
    ...names.filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)).map((name) => `no bookmark may be ${name}`),
    ...sought.filter((name) => !names.includes(name)).map((name) => `no bookmark ${name}`),
  ];
}
