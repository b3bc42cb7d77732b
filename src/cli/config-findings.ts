import type { StatementFolder } from '../node/index.ts';
import { type Finding, findingsIn } from './report.ts';

/** The findings on files of settings: each file is shared by the statements below it, and spoken of once. */
export function configFindings(statements: readonly StatementFolder[], cwd: string): Finding[] {
  const configs = new Set(statements.flatMap(({ config }) => config ?? []));
  return [...configs].flatMap(({ folder, file }) => findingsIn(folder, [file], cwd));
}
