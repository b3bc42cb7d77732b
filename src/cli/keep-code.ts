import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../node/world.ts';
import { keepCode, loadBundle } from './bundle.ts';

// Runs when the program is built, on the samples: what V8 compiles for them is what it needs for others; see `loadBundle`.
const { rostrum } = loadBundle('rostrum') as typeof import('./rostrum.ts');
const silent = { cwd: packageRoot, env: {}, stdout: () => undefined, stderr: () => undefined, isTerminal: false };
const out = await mkdtemp(join(tmpdir(), 'rostrum-code-'));
try {
  // Whether they have faults matters to others.
  for (const argv of [['check'], ['words'], ['build', '--out', out]]) await rostrum(argv, silent);
} finally {
  await rm(out, { recursive: true });
}
loadBundle('pdf-requests');
keepCode();
