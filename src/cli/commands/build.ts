import { join, relative, resolve } from 'node:path';
import type { Built } from '../../build.ts';
import { buildStatement, findStatements, type StatementFolder, writeFiles } from '../../node/index.ts';
import { extensions, type Product, products } from '../../product.ts';
import { oneOf, parseWords } from '../arguments.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import { type Progress, progress } from '../progress.ts';
import { type Finding, findingsIn } from '../report.ts';
import { pretty } from '../reporters.ts';

/** Writes the products of every statement. One with faults does not stop the others, and its files stay as they were. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseWords(words, {
    to: { type: 'string', default: products.join(',') },
    out: { type: 'string', default: 'out' },
    strict: { type: 'boolean', default: false },
  });
  const wanted = values.to.split(',').map((word) => oneOf('--to', word.trim(), products));
  const now = sourceDate(io);
  const statements = await findStatements(io.cwd, positionals);
  const shown = progress(io);
  const out = resolve(io.cwd, values.out);
  let well = refuseSameName(statements, io);
  if (!well) return EXIT.faults;
  for (const statement of statements) {
    shown.begin(`Building ${statement.name}`);
    const { texts, files } = await buildStatement(statement, wanted, now, io.renderers);
    const found = texts.flatMap((text) => findingsIn(statement.folder, text.files, io.cwd));
    const stops = found.some(({ severity }) => severity === 'error' || values.strict);
    well = well && !stops;
    const write = files.size > 0 && !(values.strict && stops);
    if (write) await writeFiles(join(out, statement.name), files);
    shown.end();
    summarize(statement, { texts, found, wanted, write }, relative(io.cwd, join(out, statement.name)), io, shown);
  }
  return well ? EXIT.well : EXIT.faults;
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

/** Statements of one name would write into one folder. */
function refuseSameName(statements: readonly StatementFolder[], io: Io): boolean {
  const twice = statements.filter(({ name }, index) => statements.findIndex((other) => other.name === name) < index);
  for (const { name, folder } of twice) {
    const other = statements.find((statement) => statement.name === name)?.folder ?? '';
    const [first, second] = [other, folder].map((path) => relative(io.cwd, path) || '.');
    io.stderr(`Two statements are named \`${name}\`: \`${first}\` and \`${second}\`. Rename one of the folders.\n`);
  }
  return twice.length === 0;
}

interface Outcome {
  readonly texts: readonly Built[];
  readonly found: readonly Finding[];
  readonly wanted: readonly Product[];
  readonly write: boolean;
}

function summarize({ name }: StatementFolder, outcome: Outcome, folder: string, io: Io, shown: Progress): void {
  const { texts, found, wanted, write } = outcome;
  io.stderr(pretty(found));
  if (!write) {
    shown.line(`${name}: not built; what was in ${folder} is as it was`);
    return;
  }
  for (const { document, products: made } of texts) {
    if (!document) continue;
    const { doc, words, limit, digest } = document;
    const missing = wanted.filter((product) => !made.has(product)).map((product) => extensions[product]);
    const of = limit ? ` of ${limit.words}` : '';
    shown.line(`${name}.${doc.language}: ${words.text}${of} words, text ${digest}, ${made.size} files in ${folder}`);
    if (missing.length > 0) shown.line(`${name}.${doc.language}: without ${missing.join(', ')}, for the errors above`);
  }
}
