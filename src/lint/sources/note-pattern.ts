import type { Prose } from '../prose.ts';
import { type Finding, proseRule } from '../prose-rule.ts';
import type { Documentation, LintRule } from '../rule.ts';

interface NotePattern {
  readonly id: LintRule['id'];
  readonly documentation: Documentation;
  /** Of notes, unless others are named. */
  readonly parts?: readonly Prose['part'][];
  /** What is found, with the flag `g`; the whole match is the stretch that is named. */
  readonly pattern: RegExp;
  /** What is said of a match; nothing, where it is none after all. */
  say(match: RegExpExecArray, prose: Prose): Finding | undefined;
}

/** A rule about a wording of citations that authors write themselves; quotations, titles and addresses keep theirs. */
export function notePattern({ id, documentation, parts = ['notes'], pattern, say }: NotePattern): LintRule {
  return proseRule({
    id,
    documentation,
    parts,
    check(prose, report) {
      for (const match of prose.text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (prose.isQuoted(start, end) || prose.isForeign(start, end)) continue;
        const finding = say(match, prose);
        if (finding) report(start, end, finding);
      }
    },
  });
}
