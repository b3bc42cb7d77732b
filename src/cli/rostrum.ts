import { suggest } from '../nearest.ts';
import { help } from './help.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { told } from './survive.ts';

type Command = (words: readonly string[], io: Io) => Promise<number>;

/** Commands whose PDF renderer begins to load at once, beside everything else. */
const rendering = ['build'];

/** Commands by name; each loads its own code, so that `--help` loads none. */
const commands: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  new: () => import('./commands/new.ts'),
  check: () => import('./commands/check.ts'),
  build: () => import('./commands/build.ts'),
  words: () => import('./commands/words.ts'),
  figures: () => import('./commands/figures.ts'),
  approvals: () => import('./commands/approvals.ts'),
  import: () => import('./commands/import.ts'),
  schema: () => import('./commands/schema.ts'),
};

/**
 * Runs the command line.
 *
 * @param argv the words behind the program's name
 * @returns the exit code: 0 all is well, 1 the documents have faults, 2 the tool could not run
 */
export async function rostrum(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...words] = argv;
  try {
    const asked = isHelp(name) ? words.find((word) => !isHelp(word)) : undefined;
    if (name === undefined || (isHelp(name) && asked === undefined)) {
      io.stdout(help.rostrum);
      return name === undefined ? EXIT.failed : EXIT.well;
    }
    if (name === '--version' || name === '-v') return await version(io);
    const load = commandOf(asked ?? name);
    if (asked !== undefined || words.some((word) => word !== 'help' && isHelp(word))) {
      io.stdout(help[(asked ?? name) as keyof typeof help]);
      return EXIT.well;
    }
    // Whoever needs it later hears of its failure.
    if (rendering.includes(name)) io.renderers?.pdf().catch(() => undefined);
    const { run } = await load();
    return await run(words, io);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    io.stderr(told(error, io));
    return EXIT.failed;
  }
}

function isHelp(word: string | undefined): boolean {
  return word === '--help' || word === '-h' || word === 'help';
}

/** @throws {UsageError} when there is no command of this name */
function commandOf(name: string): () => Promise<{ readonly run: Command }> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load;
  if (name.startsWith('-')) {
    throw new UsageError(`\`${name}\` stands before any command: write it behind one, or see \`rostrum --help\``);
  }
  if (/[./\\]/.test(name)) {
    throw new UsageError(`There is no command \`${name}\`: a command stands before a path, \`rostrum check ${name}\``);
  }
  throw new UsageError(`There is no command \`${name}\`: ${suggest(name, Object.keys(commands))}`);
}

async function version(io: Io): Promise<number> {
  const { versions } = await import('../node/versions.ts');
  io.stdout(`${(await versions())['rostrum']}\n`);
  return EXIT.well;
}
