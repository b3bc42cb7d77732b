import { execFile } from 'node:child_process';

export interface ToolResult {
  /** 127 when there is no such command, as a shell has it. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end, whatever its exit code. */
export function runTool(command: string, words: readonly string[], cwd?: string): Promise<ToolResult> {
  return new Promise((resolve) => {
    execFile(command, words, { cwd, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      resolve({ code: exitCode(error), stdout, stderr });
    }).stdin?.end();
  });
}

function exitCode(error: { code?: number | string | null | undefined } | null): number {
  if (!error) return 0;
  if (typeof error.code === 'number') return error.code;
  return error.code === 'ENOENT' ? 127 : 128;
}
