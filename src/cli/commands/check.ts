import { checkStatement, findStatements } from '../../node/index.ts';
import { oneOf, parseWords } from '../arguments.ts';
import { configFindings } from '../config-findings.ts';
import { EXIT, type Io } from '../io.ts';
import { knownProfile } from '../profile.ts';
import { type Finding, findingsIn, isFault } from '../report.ts';
import { reporters } from '../reporters.ts';
import { survive } from '../survive.ts';

/** Prints every finding; nothing is written. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseWords(words, {
    reporter: { type: 'string', default: 'pretty' },
    strict: { type: 'boolean', default: false },
    profile: { type: 'string' },
  });
  const names = Object.keys(reporters) as (keyof typeof reporters)[];
  const reporter = reporters[oneOf('--reporter', values.reporter, names)];
  const options = { renderers: io.renderers, profile: await knownProfile(values.profile) };
  const statements = await findStatements(io.cwd, positionals);
  const found: Finding[] = configFindings(statements, io.cwd);
  let code: number = EXIT.well;
  for (const statement of statements) {
    const own = await survive(io, async () => {
      for (const { files, document } of await checkStatement(statement, options)) {
        found.push(...findingsIn(statement.folder, files, io.cwd));
        if (document) io.stderr(`${statement.name}.${document.doc.language}: text ${document.digest}\n`);
      }
      return EXIT.well;
    });
    code = Math.max(code, own);
  }
  io.stdout(reporter(found));
  const faults = found.some((finding) => isFault(finding, values.strict));
  return Math.max(code, faults ? EXIT.faults : EXIT.well);
}
