import { join, relative } from 'node:path';
import {
  type Approval,
  approvalsOf,
  changesSince,
  type KnownText,
  keptPath,
  type Standing,
} from '../../approvals/index.ts';
import { shortDigest } from '../../digest.ts';
import { type Checked, knownText } from '../../examine.ts';
import {
  examineStatement,
  findStatements,
  keepTexts,
  keptTexts,
  readKeptText,
  type StatementFolder,
  withAllTexts,
} from '../../node/index.ts';
import { unsaidIn } from '../../unsaid.ts';
import { parseWords } from '../arguments.ts';
import { changedLines } from '../changes.ts';
import { EXIT, type Io } from '../io.ts';
import { lookOf } from '../look.ts';
import { reportedFiles } from '../report.ts';
import { survive } from '../survive.ts';
import { tell } from '../tell.ts';

/** What the command was asked for. */
interface Order {
  /** Whether to keep the texts as they are now. */
  readonly keep: boolean;
  readonly required: boolean;
}

type Document = NonNullable<Checked['document']>;

/** Prints who has approved every text, who an older one and what changed since, who none. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseWords(words, {
    keep: { type: 'boolean', default: false },
    'require-approvals': { type: 'boolean', default: false },
  });
  const order: Order = { keep: values.keep, required: values['require-approvals'] };
  let code: number = EXIT.well;
  // An approval may be of the text in another language.
  for (const statement of await Promise.all((await findStatements(io.cwd, positionals)).map(withAllTexts))) {
    code = Math.max(code, await survive(io, () => printStatement(statement, order, io)));
  }
  return code;
}

async function printStatement(statement: StatementFolder, { keep, required }: Order, io: Io): Promise<number> {
  const texts = await examineStatement(statement);
  if (keep) {
    const paths = await keepTexts(statement.folder, texts);
    for (const path of paths) {
      io.stderr(`${statement.name}: text kept as ${relative(io.cwd, join(statement.folder, path))}\n`);
    }
  }
  const kept = ((await keptTexts(statement.folder)) ?? []).map((name) => ({ ...name, kept: true }));
  let code: number = EXIT.well;
  for (const text of texts) {
    const own = knownText(text);
    if (!own || !text.document) {
      tell(reportedFiles(statement.folder, [text], io.cwd), io);
      code = EXIT.faults;
      continue;
    }
    const others = texts.filter((other) => other !== text).flatMap((other) => knownText(other) ?? []);
    const approvals = approvalsOf(text.document.statement, own, [...others, ...kept]);
    io.stdout(await sheetOf(statement, text.document, approvals, kept, io));
    const missing = approvals.some(({ standing }) => standing.kind !== 'this text');
    if (missing && (required || text.document.statement.frontMatter.requireApprovals)) code = EXIT.faults;
  }
  return code;
}

/** The approvals of one text. */
async function sheetOf(
  { name, folder }: StatementFolder,
  document: Document,
  approvals: readonly Approval[],
  kept: readonly KnownText[],
  io: Io,
): Promise<string> {
  const { digest, doc } = document;
  const count = approvals.filter(({ standing }) => standing.kind === 'this text').length;
  const path = keptPath(digest, doc.language);
  const lines = [
    `${name}.${doc.language}  text ${shortDigest(digest)}, approved by ${count} of ${approvals.length}`,
    kept.some((text) => text.path === path)
      ? `  kept as ${path}`
      : '  not kept: before you send it out, run `rostrum approvals --keep`',
  ];
  for (const [what, group] of groups(approvals)) {
    lines.push(`  ${what}: ${group.length}`, ...group.map((approval) => `      ${rowOf(approval, document)}`));
    const [first] = group;
    if (first?.standing.kind === 'older text') {
      lines.push(...(await since(folder, first.standing, document, io)).map((line) => `    ${line}`));
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** Approvals by what they are of: this text first, nothing last, and those in between as they come. */
function groups(approvals: readonly Approval[]): Map<string, Approval[]> {
  const order: readonly Standing['kind'][] = ['this text', 'older text', 'ambiguous', 'other language', 'nothing'];
  const sorted = order.flatMap((kind) => approvals.filter(({ standing }) => standing.kind === kind));
  const found = new Map<string, Approval[]>();
  for (const approval of sorted) {
    const what = nameOf(approval.standing);
    found.set(what, [...(found.get(what) ?? []), approval]);
  }
  return found;
}

function nameOf(standing: Standing): string {
  switch (standing.kind) {
    case 'this text':
      return 'this text';
    case 'older text':
      return `another text, ${shortDigest(standing.kept?.digest ?? standing.digest)}`;
    case 'ambiguous':
      return `one of several texts that begin with ${shortDigest(standing.digest)}`;
    case 'other language':
      return `the text in another language, ${standing.text.path}`;
    case 'nothing':
      return 'nothing';
    default:
      return standing satisfies never;
  }
}

/** What an approval that was begun does not say yet. */
function lackingOf(signatory: Approval['signatory']): string[] {
  const parts = ['approvedBy', 'approvedOn', 'approvedText'] as const;
  const missing = parts.filter((key) => signatory[key] === undefined);
  return missing.length === parts.length ? [] : missing.map((key) => `\`${key}\``);
}

/** Where an organization stands, and its name where it may be printed. Who approved for it is nobody's business here. */
function rowOf({ signatory, standing }: Approval, { statement }: Document): string {
  const place = statement.signatoryPlaces.get(signatory);
  const row = `${place?.file.path}:${place?.position.start.line}`;
  if (!signatory.publish) return `${row}  an organization that is not published`;
  if (standing.kind !== 'nothing') return `${row}  ${signatory.name}, ${signatory.approvedOn}`;
  const missing = lackingOf(signatory);
  return `${row}  ${signatory.name}${missing.length === 0 ? '' : `, whose approval lacks ${missing.join(' and ')}`}`;
}

/** What changed since a text was approved, or why that cannot be said. */
async function since(
  folder: string,
  { kept }: Extract<Standing, { readonly kind: 'older text' }>,
  document: Document,
  io: Io,
): Promise<string[]> {
  if (!kept) {
    return [
      'That text is not kept here, so what changed since cannot be shown. Send this text and ask again; or, if you',
      'have the statement as it was then, run `rostrum approvals --keep` there and copy the file into `approvals/`.',
    ];
  }
  const wording = await readKeptText(folder, kept);
  if (!wording) {
    return [`\`${kept.path}\` is no longer what was kept: somebody has changed it. Bring it back, or send this text.`];
  }
  const changes = changesSince(wording, document);
  if (!changes) {
    return [`\`${kept.path}\` names somebody who is not to be named any more: delete it, and send this text.`];
  }
  if (changes.length === 0) return ['Since then nothing but the order of the notes has changed.'];
  const isUnsaid = unsaidIn(document.statement.files);
  return [
    'what changed since:',
    ...changedLines(changes, lookOf(io, 'stdout').isColoured, isUnsaid).map((line) => `  ${line}`),
  ];
}
