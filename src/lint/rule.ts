import type { Doc } from '../doc/index.ts';
import type { Use } from '../merge/index.ts';
import type { SubmissionProfile, Template } from '../template/index.ts';
import type { Statement } from '../validate/index.ts';

/** What a rule looks at. It writes its findings on the statement's files, and changes nothing. */
export interface Subject {
  readonly doc: Doc;
  readonly statement: Statement;
  readonly template: Template;
  /** The records of the data that the text prints. */
  readonly uses: readonly Use[];
  /** The rule that the file to submit keeps. */
  readonly profile: SubmissionProfile;
}

export type LintRule = (subject: Subject) => void;
