import { renderers } from '../node/renderers.ts';
import { pdfThread } from './pdf-thread.ts';
import { rostrum } from './rostrum.ts';

/** Runs the command line on the words that the process was given, and sets its exit code. */
export async function command(): Promise<void> {
  // `rostrum words | head` closes the pipe when it has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await rostrum(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    renderers: { ...renderers, pdf: pdfThread() },
    columns: { stdout: widthOf(process.stdout), stderr: widthOf(process.stderr) },
    isTerminal: process.stderr.isTTY === true && !process.env['CI'],
  });
}

/** A log keeps what it is told for others to read: it is no terminal, even where it looks like one. */
function widthOf(stream: NodeJS.WriteStream): number | undefined {
  return stream.isTTY && !process.env['CI'] ? (stream.columns ?? 0) : undefined;
}
