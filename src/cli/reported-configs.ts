import type { StatementFolder } from '../node/index.ts';
import { type ReportedFile, reportedFiles } from './report.ts';

/** The files of settings: each is shared by the statements below it, and spoken of once. */
export function reportedConfigs(statements: readonly StatementFolder[], cwd: string): ReportedFile[] {
  const configs = new Set(statements.flatMap(({ config }) => config ?? []));
  return [...configs].flatMap(({ folder, file }) => reportedFiles(folder, [{ files: [file] }], cwd));
}
