#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { renderers } from '../node/renderers.ts';
import { pdfThread } from './pdf-thread.ts';
import { rostrum } from './rostrum.ts';

// A build is over before most code that V8 would optimize pays for it: wait until it is run eight times as often.
setFlagsFromString('--interrupt-budget=1000000');

// `rostrum words | head` closes the pipe when it has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** A log keeps what it is told for others to read: it is no terminal, even where it looks like one. */
const widthOf = (stream: NodeJS.WriteStream): number | undefined =>
  stream.isTTY && !process.env['CI'] ? (stream.columns ?? 0) : undefined;

process.exitCode = await rostrum(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  renderers: { ...renderers, pdf: pdfThread() },
  columns: { stdout: widthOf(process.stdout), stderr: widthOf(process.stderr) },
  isTerminal: process.stderr.isTTY === true && !process.env['CI'],
});
