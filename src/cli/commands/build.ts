import { join, relative, resolve } from 'node:path';
import type { Built } from '../../build.ts';
import { shortDigest } from '../../digest.ts';
import { suggest } from '../../nearest.ts';
import {
  buildStatement,
  findStatements,
  keepTexts,
  keptTexts,
  NotFoundError,
  projectFolder,
  type StatementFolder,
  takeAwayFiles,
  withAllTexts,
  writeFiles,
} from '../../node/index.ts';
import { extensions, type Product, products } from '../../product.ts';
import { isRule, protectingRuleIds } from '../../rules.ts';
import { oneOf, parseWords } from '../arguments.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import { otherProductNames } from '../other-product-names.ts';
import { knownProfile } from '../profile.ts';
import { progress } from '../progress.ts';
import { count, isFault, reportedFiles } from '../report.ts';
import { reportedConfigs } from '../reported-configs.ts';
import { survive } from '../survive.ts';
import { tell } from '../tell.ts';

/** What a build was asked for. */
interface Order {
  readonly wanted: readonly Product[];
  /** The folder in which each statement gets its own. */
  readonly out: string;
  readonly strict: boolean;
  readonly now: Date | undefined;
  /** The name of a submission profile. */
  readonly profile: string | undefined;
  /** Whether the file to submit waits for every approval, whatever the front matter says. */
  readonly requireApprovals: boolean;
}

/** Writes the products of every statement. One with faults does not stop the others, and its files stay as they were. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseWords(words, {
    to: { type: 'string', multiple: true, default: [products.join(',')] },
    out: { type: 'string' },
    strict: { type: 'boolean', default: false },
    profile: { type: 'string' },
    'require-approvals': { type: 'boolean', default: false },
  });
  if (values.out === '') throw new UsageError('`--out` names no folder');
  const order: Order = {
    wanted: wantedProducts(values.to),
    out: values.out === undefined ? join(await projectFolder(io.cwd), 'out') : resolve(io.cwd, values.out),
    strict: values.strict,
    now: sourceDate(io),
    profile: await knownProfile(values.profile),
    requireApprovals: values['require-approvals'],
  };
  // The texts of a statement are written together: to name one is to name all.
  const found = await findStatements(io.cwd, positionals).catch((error) => {
    const product = error instanceof NotFoundError && products.find((name) => positionals.includes(name));
    throw product ? new UsageError(`\`${product}\` is no statement: did you mean \`--to ${product}\`?`) : error;
  });
  const statements = await Promise.all(found.map(withAllTexts));
  tell(reportedConfigs(statements, io.cwd), io);
  let code: number = EXIT.well;
  for (const statement of statements) {
    const own = refused(statement, statements, order, io) ?? (await survive(io, () => buildOne(statement, order, io)));
    code = Math.max(code, own);
  }
  return code;
}

/** The products that are asked for, each once. */
function wantedProducts(lists: readonly string[]): readonly Product[] {
  const words = lists.flatMap((list) => list.split(/[\s,]+/)).filter((word) => word !== '');
  if (words.length === 0) throw new UsageError(`\`--to\` names nothing: ${suggest('', products)}`);
  return [...new Set(words.map((word) => oneOf('--to', word, products, otherProductNames)))];
}

async function buildOne(statement: StatementFolder, order: Order, io: Io): Promise<number> {
  const { name } = statement;
  const folder = join(order.out, name);
  const shown = progress(io);
  shown.begin(`Building ${name}`);
  const { texts, files } = await buildStatement(statement, order.wanted, { ...order, renderers: io.renderers });
  shown.end();
  const found = reportedFiles(statement.folder, texts, io.cwd);
  tell(found, io);
  const stops = found.some(({ findings }) => findings.some((finding) => isFault(finding, order.strict)));
  if (files.size === 0 || (order.strict && stops)) {
    // An earlier build may have the name.
    const isProtecting = (rule: string): boolean => isRule(rule) && protectingRuleIds.includes(rule);
    const isUnsafe = found.some(({ findings }) => findings.some(({ rule }) => isProtecting(rule)));
    return await leave(name, folder, isUnsafe, io);
  }
  const gone = await writeFiles(folder, files);
  // Whoever has kept a text once need not remember it: any that is built may be sent out for approval.
  const kept = (await keptTexts(statement.folder)) ? await keepTexts(statement.folder, texts) : [];
  for (const text of texts) for (const line of summary(name, text, order, shortPath(folder, io))) shown.line(line);
  for (const path of kept) shown.line(`${name}: text kept as ${shortPath(join(statement.folder, path), io)}`);
  if (gone.length > 0) shown.line(`${name}: taken away, for they were of an earlier build: ${gone.join(', ')}`);
  return stops ? EXIT.faults : EXIT.well;
}

/** Says what becomes of an earlier build; one that may name who must not be named is taken away. */
async function leave(name: string, folder: string, isUnsafe: boolean, io: Io): Promise<number> {
  const gone = isUnsafe ? await takeAwayFiles(folder) : [];
  const left = `what was in ${shortPath(folder, io)} is as it was`;
  const taken = `taken away from ${shortPath(folder, io)}, for they may name who must not be named: ${gone.join(', ')}`;
  io.stderr(`${name}: not built; ${gone.length > 0 ? taken : left}\n`);
  return EXIT.faults;
}

/**
 * Statements of one name would write into one folder, a statement must not be written into itself, and what settings with
 * faults were to hold back must not go out.
 */
function refused(
  { name, folder, config }: StatementFolder,
  all: readonly StatementFolder[],
  order: Order,
  io: Io,
): number | undefined {
  const other = all.find(
    (statement) => statement.name.toLowerCase() === name.toLowerCase() && statement.folder !== folder,
  );
  if (other) {
    const [first, second] = [folder, other.folder].map((path) => shortPath(path, io));
    io.stderr(`${name}: not built; \`${first}\` and \`${second}\` have one name: rename one of the folders\n`);
    return EXIT.faults;
  }
  if (config && config.file.messages.length > 0) {
    const file = shortPath(join(config.folder, config.file.path), io);
    io.stderr(`${name}: not built; the settings in \`${file}\` have faults\n`);
    return EXIT.faults;
  }
  if (join(order.out, name) !== folder) return undefined;
  throw new UsageError(`\`--out ${shortPath(order.out, io)}\` would write into \`${shortPath(folder, io)}\` itself`);
}

/** A path from the folder in which the command was run, where it is below that. */
function shortPath(path: string, io: Io): string {
  const short = relative(io.cwd, path) || '.';
  return short.startsWith('..') ? path : short;
}

/** The date that stands in every product, when the environment names one (reproducible-builds.org). */
function sourceDate({ env }: Io): Date | undefined {
  const seconds = env['SOURCE_DATE_EPOCH'];
  if (seconds === undefined || seconds === '') return undefined;
  const date = new Date(Number(seconds) * 1000);
  if (!/^\d+$/.test(seconds) || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) {
    throw new UsageError(`SOURCE_DATE_EPOCH is \`${seconds}\`: it must be a number of seconds since 1970`);
  }
  return date;
}

function summary(name: string, { document, products: made }: Built, { wanted }: Order, folder: string): string[] {
  if (!document) return [];
  const { doc, counted, limit, digest, profile, template } = document;
  const text = `${name}.${doc.language}`;
  const missing = wanted.filter((product) => !made.has(product)).map((product) => extensions[product]);
  const of = limit ? ` of ${limit.words}` : '';
  const line = `${text}: ${counted}${of} words, text ${shortDigest(digest)}, ${count(made.size, 'file')} in ${folder}`;
  const older = made.has('submission') && profile !== template.submission.at(-1);
  return [
    line,
    ...(older ? [`${text}: the file to submit is of the profile \`${profile.name}\`: ${profile.summary}`] : []),
    ...(missing.length > 0 ? [`${text}: without ${missing.join(', ')}, for the errors above`] : []),
  ];
}
