#!/usr/bin/env node
import { renderers } from '../node/renderers.ts';
import { pdfThread } from './pdf-thread.ts';
import { rostrum } from './rostrum.ts';

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
  isTerminal: process.stderr.isTTY === true && !process.env['CI'],
});
