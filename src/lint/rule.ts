import type { Doc, Language, Position } from '../doc/index.ts';
import type { LinkAnswer } from '../link-answer.ts';
import type { Use } from '../merge/index.ts';
import type { RuleId } from '../rules.ts';
import type { SubmissionProfile, Template } from '../template/index.ts';
import type { Statement } from '../validate/index.ts';
import type { Prose } from './prose.ts';

/** What a rule looks at. It writes its findings on the statement's files, and changes nothing. */
export interface Subject {
  readonly doc: Doc;
  /** The words of the document, passage by passage. */
  readonly prose: readonly Prose[];
  readonly statement: Statement;
  readonly template: Template;
  /** The records of the data that the text prints. */
  readonly uses: readonly Use[];
  /** Where the text cites each source, by key. */
  readonly citedAt: ReadonlyMap<string, readonly Position[]>;
  /** The rule that the file to submit keeps. */
  readonly profile: SubmissionProfile;
  /** What became of asking for pages, by `pageOf`; only where somebody wants them asked for. */
  readonly links?: ReadonlyMap<string, LinkAnswer> | undefined;
}

/** Something that a document is held against. */
export interface LintRule {
  readonly id: RuleId;
  readonly documentation: Documentation;
  /** `false` of a rule whose findings repeat no words of text or data: in a text that is stopped these may be a name that is to stand nowhere. */
  readonly repeatsWords?: false;
  check(subject: Subject): void;
}

/** What the page of a rule says (`docs/rules/`). */
export interface Documentation {
  /** One sentence, with a full stop: what is found. */
  readonly summary: string;
  /** Why it matters, and what to do; paragraphs of Markdown. */
  readonly reason: string;
  /** Where the rule comes from: a document, with its date where it has one. */
  readonly source?: string;
  /** The languages in which it holds; all, when there are none. */
  readonly languages?: readonly Language[];
  /** What it finds: `⟦…⟧` stand around each stretch that is found. */
  readonly wrong: readonly Example[];
  /** What it must not find. */
  readonly right: readonly Example[];
  /** A folder of `tests/cases/` that shows it, where examples would be too long. */
  readonly case?: string;
}

/** The text of a statement; or a text with further lines of front matter, and files beside it. */
export type Example =
  | string
  | {
      readonly text: string;
      /** Lines of front matter, which stand instead of those of the same key. */
      readonly keys?: readonly string[];
      readonly files?: Readonly<Record<string, string>>;
    };
