import type { Look } from '../look.ts';
import type { ReportedFile } from '../report.ts';
import type { SilencedFinding } from '../silenced.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { plain } from './plain.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';
import { summary } from './summary.ts';

export { plain } from './plain.ts';
export { pretty } from './pretty.ts';

/** What a report depends on beside the findings. */
export interface Setting {
  /** The folder that the paths of files are relative to. */
  readonly cwd: string;
  readonly look: Look;
  /** The findings that comments have silenced. */
  readonly silenced: readonly SilencedFinding[];
  /** How many findings `--fix` mends. */
  readonly mendable: number;
}

/** Writes findings as text. */
type Reporter = (files: readonly ReportedFile[], setting: Setting) => string | Promise<string>;

/** The ways in which `check` prints. */
export const reporters = {
  /** For people at a terminal. */
  pretty: (files, setting) => `${pretty(files, setting.look)}${summary(findingsOf(files), setting)}\n`,
  /** For logs: a line for each finding, and nothing of the text but what the finding says. */
  plain: (files, setting) => `${plain(findingsOf(files))}${summary(findingsOf(files), setting)}\n`,
  /** For programs. */
  json: (files, { cwd }) => json(files, cwd),
  /** Workflow commands of GitHub Actions, which mark the lines of a change. */
  github: (files) => github(findingsOf(files)),
  /** For code scanners. */
  sarif: (files, { silenced }) => sarif(files, silenced),
} as const satisfies Record<string, Reporter>;

function findingsOf(files: readonly ReportedFile[]) {
  return files.flatMap(({ findings }) => findings);
}
