import { rostrum } from '../../src/cli/rostrum.ts';

/** What a command said, and its exit code. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder, without a process. */
export async function run(
  cwd: string,
  argv: readonly string[],
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly isTerminal?: boolean;
    /** How wide the terminal is; without it, there is none. */
    readonly columns?: number;
  } = {},
): Promise<Run> {
  const { env = {}, isTerminal = false, columns } = options;
  let stdout = '';
  let stderr = '';
  const io = {
    cwd,
    env,
    isTerminal,
    columns: { stdout: columns, stderr: columns },
    stdout: (text: string) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
  };
  const code = await rostrum(argv, io);
  return { code, stdout, stderr };
}
