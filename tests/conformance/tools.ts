import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'vitest';
import { runTool } from './run-tool.ts';

/** The tools of other people, and how to come by them on Debian. */
const tools = {
  pdffonts: 'apt-get install poppler-utils',
  pdfinfo: 'apt-get install poppler-utils',
  pdftotext: 'apt-get install poppler-utils',
  qpdf: 'apt-get install qpdf',
  soffice: 'apt-get install libreoffice-writer-nogui',
  pandoc: 'apt-get install pandoc',
  jsonschema: 'apt-get install python3-jsonschema',
  sha256sum: 'apt-get install coreutils',
  verapdf: 'install veraPDF from https://verapdf.org and name its command in the environment variable VERAPDF',
} as const;

type Tool = keyof typeof tools;

/** Skips a test whose tools are missing, and says so; in CI, where nothing may be skipped, it fails instead. */
export function needs(context: TestContext, ...wanted: readonly Tool[]): void {
  const missing = wanted.filter((tool) => !isThere(commandOf(tool)));
  if (missing.length === 0) return;
  const reason = missing.map((tool) => `\`${tool}\` is missing: ${tools[tool]}`).join('; ');
  if (process.env['CI']) throw new Error(reason);
  context.skip(reason);
}

/**
 * What a tool prints.
 *
 * @throws {Error} when its exit code is not 0
 */
export async function output(tool: Tool, ...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runTool(commandOf(tool), words);
  if (code !== 0) throw new Error(`\`${tool} ${words.join(' ')}\` ended with ${code}:\n${stderr}${stdout}`);
  return stdout;
}

export function commandOf(tool: Tool): string {
  return (tool === 'verapdf' && process.env['VERAPDF']) || tool;
}

function isThere(command: string): boolean {
  const paths = command.includes('/')
    ? [command]
    : (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command));
  return paths.some((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
