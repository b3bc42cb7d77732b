import type { VFile } from 'vfile';
import { type KeptFile, type KnownText, type Wording, wordingDigest, wordingOf } from './approvals/index.ts';
import { cite } from './cite/index.ts';
import { compile, type Silence } from './compile/index.ts';
import { countWords, type Doc, type Position, type WordCount } from './doc/index.ts';
import { layout, sheetWords } from './layout/index.ts';
import type { AskLinks } from './link-answer.ts';
import {
  countedWords,
  type Deadline,
  deadline,
  leaveNamesUnsaid,
  lint,
  lintLinks,
  reportSheetWords,
  type WordLimit,
  wordLimit,
} from './lint/index.ts';
import { merge, type Use } from './merge/index.ts';
import { complain, stopped } from './message.ts';
import { read, type Source } from './read/index.ts';
import type { RuleSettings } from './rule-settings.ts';
import { linkRuleIds } from './rules.ts';
import { reportUnused, type Silenced, settle } from './settle.ts';
import { loadTemplate, type SubmissionProfile, submissionProfile, type Template } from './template/index.ts';
import { namesInData, type Statement, settingsIn, validate } from './validate/index.ts';
import type { World } from './world.ts';

/** One text of a statement, read and checked. */
export interface Checked {
  /** Every file met, with the findings on it. */
  readonly files: readonly VFile[];
  /** The findings that the authors have silenced, with the comment that asks for it. */
  readonly silenced: readonly Silenced[];
  /** What came of it; nothing when a finding stops every product. */
  readonly document?: {
    readonly doc: Doc;
    readonly statement: Statement;
    readonly template: Template;
    /** The rule that the file to submit keeps. */
    readonly profile: SubmissionProfile;
    /** The records of the data that the text prints. */
    readonly uses: readonly Use[];
    /** Where the text cites each source, by key. */
    readonly citedAt: ReadonlyMap<string, readonly Position[]>;
    /** What partners approve: the words, and which note is called where. */
    readonly wording: Wording;
    /** The digest of the wording, of which `shortDigest` is printed. */
    readonly digest: string;
    readonly words: WordCount;
    /** The words that count against the limit. */
    readonly counted: number;
    /** The words that Word shows for the file to submit, without its notes. */
    readonly shown: { readonly text: number; readonly closing: number };
    readonly limit?: WordLimit | undefined;
    readonly deadline?: Deadline | undefined;
  };
}

/** Where a text stands: the statement's name, and its file in the statement's folder. */
export interface TextName {
  readonly name: string;
  readonly path: string;
}

/** What may be asked for beside a text. */
export interface CheckOptions {
  /** The name of a submission profile, instead of the one that holds at the session. */
  readonly profile?: string | undefined;
  /** What is asked of rules where the front matter asks nothing. */
  readonly rules?: RuleSettings | undefined;
  /** Whether the file to submit waits for every approval, whatever the front matter says. */
  readonly requireApprovals?: boolean | undefined;
  /** Other texts that an approval may be of: the statement in other languages, and texts that were kept. */
  readonly knownTexts?: readonly KnownText[] | undefined;
  /** The texts that were kept, in which somebody may be named whom the data withholds now. */
  readonly keptTexts?: readonly KeptFile[] | undefined;
  /** Asks the network for the pages of a text that nothing stops; without it, nothing is sent. See `linkAsker` of `rostrum/node`. */
  readonly links?: AskLinks | undefined;
}

/**
 * read -> validate -> merge -> compile -> cite -> lint, and the words of the file to submit
 *
 * @throws {Error} when there is no submission profile of the name that is asked for
 */
export async function examine({ name, path }: TextName, world: World, options: CheckOptions = {}): Promise<Checked> {
  const { files, source } = await read(name, path, world);
  const { document, silences = [] } = source ? await examineSource(source, world, options) : {};
  const settings = { ...options.rules, ...settingsIn(source?.frontMatter.value) };
  const silenced = settle(files, { settings, silences });
  // What a build that ended early has not looked for, nobody has silenced in vain.
  if (document) {
    reportUnused(
      silences.filter(({ rule }) => !linkRuleIds.includes(rule)),
      silenced,
      files,
    );
    settle(files, { settings, silences: [] });
  }
  return { files, silenced, ...(document && { document }) };
}

interface Examined {
  readonly document?: Checked['document'];
  readonly silences?: readonly Silence[];
}

async function examineSource(source: Source, world: World, options: CheckOptions): Promise<Examined> {
  const template = await loadTemplate('human-rights-council', world);
  try {
    const statement = validate(source, template);
    return statement ? await examineStatement(source, statement, template, world, options) : {};
  } finally {
    leaveNamesUnsaid(source.files, namesInData(source, template), template);
  }
}

async function examineStatement(
  source: Source,
  statement: Statement,
  template: Template,
  world: World,
  options: CheckOptions,
): Promise<Examined> {
  const { files } = source;
  const profile = submissionProfile(template.submission, statement.frontMatter.session, options.profile);
  const cited = await refuseDepth(source.text, async () => {
    const merged = await merge(statement, template, world);
    if (!merged) return undefined;
    const compiled = compile(merged, statement);
    return { ...(await cite(compiled, statement, world)), silences: compiled.silences, uses: merged.uses };
  });
  if (!cited) return {};
  const { doc, uses, citedAt, silences } = cited;
  const subject = { doc, statement, template, profile, uses, citedAt };
  lint(subject);
  if (stopped(files).has('every product')) return { silences };
  if (options.links) await lintLinks(subject, citedAt, options.links);
  const [wording, words, limit] = [wordingOf(doc), countWords(doc), wordLimit(statement, template)];
  const digest = wordingDigest(wording);
  const counted = countedWords(words, limit);
  const shown = sheetWords(layout(doc, profile.stylesheet));
  reportSheetWords(shown.text, words, limit, statement);
  const due = deadline(statement, template);
  return {
    silences,
    document: {
      doc,
      statement,
      template,
      profile,
      uses,
      citedAt,
      wording,
      digest,
      words,
      counted,
      shown,
      limit,
      deadline: due,
    },
  };
}

/** A text among those that an approval may be of. */
export function knownText({ document }: Checked): KnownText | undefined {
  if (!document) return undefined;
  const { doc, digest, statement } = document;
  return { digest, language: doc.language, path: statement.text.path, kept: false };
}

/** A text whose parts stand in one another by the thousand leaves no room on the stack: that is the text's fault. */
async function refuseDepth<Result>(text: VFile, work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RangeError) || !/call stack/.test(error.message)) throw error;
    const reason = 'The parts of the text stand too deep in one another';
    complain(
      text,
      'nesting-too-deep',
      { line: 1, column: 1 },
      reason,
      'end lists, quotations, blocks and emphasis earlier',
    );
    return undefined;
  }
}
