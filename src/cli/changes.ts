import type { Change, Run } from '../approvals/index.ts';
import type { IsUnsaid } from '../unsaid.ts';

/** ECMA-48: red and crossed out, green and underlined; nobody needs to tell the colours apart. */
const REMOVED = ['\u001B[31;9m', '\u001B[0m'] as const;
const ADDED = ['\u001B[32;4m', '\u001B[0m'] as const;

/**
 * Changed lines of a text, each behind its place: `[-words that are gone-] {+words that are new+}`, or in colours.
 * Of one that holds a name or a contact the place alone is told.
 */
export function changedLines(changes: readonly Change[], colours: boolean, isUnsaid: IsUnsaid): string[] {
  const marks: Readonly<Record<Run['kind'], readonly [string, string]>> = {
    kept: ['', ''],
    removed: colours ? REMOVED : ['[-', '-]'],
    added: colours ? ADDED : ['{+', '+}'],
  };
  return changes.map(({ position, runs }) => {
    const place = position ? `${position.path}:${position.start.line}` : 'taken out';
    const before = runs.filter(({ kind }) => kind !== 'added').map(({ words }) => words);
    const after = runs.filter(({ kind }) => kind !== 'removed').map(({ words }) => words);
    if ([before, after].some((side) => isUnsaid(side.join(' ')) || isUnsaid(side.join('')))) {
      return `${place}  no words are shown, for they would show names or contacts`;
    }
    const words = runs.map(({ kind, words, joined }, index) => {
      const [open, close] = marks[kind];
      return `${index === 0 || joined ? '' : ' '}${open}${words}${close}`;
    });
    return `${place}  ${words.join('')}`;
  });
}
