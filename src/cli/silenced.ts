import type { Checked } from '../examine.ts';
import { withheldNamesIn } from '../lint/index.ts';
import { type Finding, findingOf, pathIn } from './report.ts';

/** A finding that a comment silences. */
export interface SilencedFinding {
  readonly finding: Finding;
  /** Where the comment begins, which may be in another file. */
  readonly comment: { readonly path: string; readonly line: number; readonly column: number };
  /** Why, in the authors' words; nothing where these may name somebody who is not to be named. */
  readonly reason: string | undefined;
}

/** The findings that comments have silenced in the texts of a statement in `folder`. */
export function silencedFindings(folder: string, texts: readonly Checked[], cwd: string): SilencedFinding[] {
  const found = texts.flatMap((text) => {
    const mayTell = reasonFilter(text);
    return text.silenced.map(({ file, message, silence: { reason, position } }): SilencedFinding => {
      const { line, column } = position.start;
      return {
        finding: findingOf(folder, file, message, cwd),
        comment: { path: pathIn(folder, position.path, cwd), line, column },
        reason: mayTell(reason) ? reason : undefined,
      };
    });
  });
  // The texts of a statement share their partials.
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

/** Which words may be told: in a text that is stopped, none, for nobody has looked for names to the end. */
function reasonFilter({ document }: Checked): (words: string) => boolean {
  if (!document) return () => false;
  const find = withheldNamesIn(document.statement, document.template);
  return (words) => find(words).length === 0;
}

/** Each as two lines: the comment, and what was found. */
export function listSilenced(silenced: readonly SilencedFinding[]): string {
  return silenced
    .map(({ finding, comment, reason = 'for a reason that may name somebody, and is not repeated' }) => {
      const place = [...(finding.path === comment.path ? [] : [finding.path]), finding.line, finding.column].join(':');
      const where = `${comment.path}:${comment.line}:${comment.column}`;
      return `${where} silenced ${finding.rule}: ${reason}\n    ${place} ${finding.reason}\n`;
    })
    .join('');
}
