import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packageRoot } from '../../src/node/index.ts';
import { runTool } from './run-tool.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Holds `samples/` and `cases/`, each as `rostrum build --out` leaves it. */
    readonly productsFolder: string;
  }
}

const command = join(packageRoot, 'dist/cli/main.js');

/** Builds every sample and every good case with the real command, once for all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-conformance-'));
  await build(join(folder, 'samples'), [join(packageRoot, 'statements')]);
  await build(join(folder, 'cases'), goodCases(join(packageRoot, 'tests/cases')));
  project.provide('productsFolder', folder);
  return () => rm(folder, { recursive: true });
}

async function build(out: string, statements: readonly string[]): Promise<void> {
  if (statements.length === 0) return;
  const { code, stderr } = await runTool(process.execPath, [command, 'build', '--out', out, ...statements]);
  // 1: a finding stops some product of a case, and its golden says so.
  if (code > 1) throw new Error(`\`rostrum build\` ended with ${code}:\n${stderr}`);
}

/** A case is good when more is expected of it than messages. */
function goodCases(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'expected')))
    .filter((path) => readdirSync(join(path, 'expected')).some((file) => file !== 'messages.txt'));
}
