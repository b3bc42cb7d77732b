import { shortDigest } from '../../digest.ts';
import type { Checked } from '../../examine.ts';
import { fixesOf } from '../../fix.ts';
import { checkStatement, findStatements, type StatementFolder, type StatementOptions } from '../../node/index.ts';
import { oneOf, parseWords } from '../arguments.ts';
import type { countMended } from '../fix.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import { lookOf } from '../look.ts';
import { knownProfile } from '../profile.ts';
import { isFault, reportedFiles } from '../report.ts';
import { reportedConfigs } from '../reported-configs.ts';
import { reporters } from '../reporters/index.ts';
import { listSilenced, type SilencedFinding, silencedFindings } from '../silenced.ts';
import { survive } from '../survive.ts';

/** Prints every finding. Nothing is written, unless the texts are to be mended. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseWords(words, {
    reporter: { type: 'string', default: io.columns?.stdout === undefined ? 'plain' : 'pretty' },
    strict: { type: 'boolean', default: false },
    profile: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    'require-approvals': { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    links: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
  });
  const isDry = values['dry-run'];
  if (isDry && !values.fix) throw new UsageError('`--dry-run` shows what `--fix` would write: name both');
  if (values.fresh && !values.links) throw new UsageError('`--fresh` makes `--links` ask again: name both');
  const names = Object.keys(reporters) as (keyof typeof reporters)[];
  const name = oneOf('--reporter', values.reporter, names);
  const reporter = reporters[name];
  const isForPeople = name === 'pretty' || name === 'plain';
  const options = {
    renderers: io.renderers,
    profile: await knownProfile(values.profile),
    requireApprovals: values['require-approvals'],
    links: values.links ? (await import('../links.ts')).askLinks(values.fresh, io) : undefined,
  };
  const look: Looking = values.fix ? await fixing(isDry, io) : checkStatement;
  const statements = await findStatements(io.cwd, positionals);
  const found = reportedConfigs(statements, io.cwd);
  const silenced: SilencedFinding[] = [];
  let mendable = 0;
  let code: number = EXIT.well;
  for (const statement of statements) {
    const own = await survive(io, async () => {
      const texts = await look(statement, options);
      if (isForPeople && !values.fix) mendable += await mendableIn(statement, options, texts);
      silenced.push(...silencedFindings(statement.folder, texts, io.cwd));
      found.push(...reportedFiles(statement.folder, texts, io.cwd));
      for (const { document } of texts) {
        const { name } = statement;
        io.stderr(
          document
            ? `${name}.${document.doc.language}: text ${shortDigest(document.digest)}\n`
            : `${name}: not looked at to the end; what the errors hide is told when they are mended\n`,
        );
      }
      return EXIT.well;
    });
    code = Math.max(code, own);
  }
  const setting = { cwd: io.cwd, look: lookOf(io, 'stdout'), silenced, mendable };
  // Standard output is a diff then, and nothing else.
  if (!isDry) io.stdout(await reporter(found, setting));
  if (values.verbose) io.stderr(listSilenced(silenced));
  const faults = found.some(({ findings }) => findings.some((finding) => isFault(finding, values.strict)));
  return Math.max(code, faults ? EXIT.faults : EXIT.well);
}

/** What is seldom asked for is loaded then. */
async function fixing(isDry: boolean, io: Io): Promise<Looking> {
  const { fix } = await import('../fix.ts');
  return (statement, options) => fix(statement, options, isDry, io);
}

/** How many findings `--fix` would mend. */
async function mendableIn(...[statement, options, texts]: Parameters<typeof countMended>): Promise<number> {
  if (texts.every(({ files }) => files.every((file) => fixesOf(file).length === 0))) return 0;
  const { countMended } = await import('../fix.ts');
  return countMended(statement, options, texts);
}

type Looking = (statement: StatementFolder, options: StatementOptions) => Promise<readonly Checked[]>;
