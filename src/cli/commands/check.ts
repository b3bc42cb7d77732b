import { shortDigest } from '../../digest.ts';
import { checkStatement, findStatements } from '../../node/index.ts';
import { oneOf, parseWords } from '../arguments.ts';
import { countMended, fix } from '../fix.ts';
import { EXIT, type Io, UsageError } from '../io.ts';
import { askLinks } from '../links.ts';
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
    links: values.links ? askLinks(values.fresh, io) : undefined,
  };
  const statements = await findStatements(io.cwd, positionals);
  const found = reportedConfigs(statements, io.cwd);
  const silenced: SilencedFinding[] = [];
  let mendable = 0;
  let code: number = EXIT.well;
  for (const statement of statements) {
    const own = await survive(io, async () => {
      const texts = await (values.fix ? fix(statement, options, isDry, io) : checkStatement(statement, options));
      if (isForPeople && !values.fix) mendable += await countMended(statement, options, texts);
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
