import { complain, fileAt } from '../message.ts';
import type { RuleId } from '../rules.ts';
import type { Prose } from './prose.ts';
import type { Documentation, LintRule, Subject } from './rule.ts';

/** What is said of a stretch of words. */
export interface Finding {
  /** One sentence without a full stop. */
  readonly reason: string;
  /** What to do. */
  readonly note: string;
  /** What to write instead of the stretch, where that is beyond doubt: `--fix` writes it. */
  readonly instead?: string | undefined;
}

/** Says something of the words from `start` to `end` of a passage; of words that no author wrote nothing is said. */
export type Report = (start: number, end: number, finding: Finding) => void;

interface ProseCheck {
  readonly id: RuleId;
  readonly documentation: Documentation;
  /** The parts of the document that are looked at; text and notes, when there are none. */
  readonly parts?: readonly Prose['part'][];
  check(prose: Prose, report: Report, subject: Subject): void;
}

/** A rule about the words of single passages, in the languages of its documentation. */
export function proseRule({ id, documentation, parts = ['text', 'notes'], check }: ProseCheck): LintRule {
  return {
    id,
    documentation,
    check(subject) {
      const { languages } = documentation;
      if (languages && !languages.includes(subject.doc.language)) return;
      for (const prose of subject.prose) {
        if (parts.includes(prose.part)) check(prose, reporter(id, prose, subject), subject);
      }
    },
  };
}

/** Says things of a passage, for rules that compare several. */
export function reporter(id: RuleId, prose: Prose, { statement }: Subject): Report {
  return (start, end, { reason, note, instead }) => {
    const place = prose.positionOf(start, end);
    if (!place) return;
    const message = complain(fileAt(place, statement), id, place, reason, note);
    if (instead === undefined) return;
    message.actual = prose.text.slice(start, end);
    message.expected = [instead];
  };
}
