export type { Change, Run } from './changes.ts';
export { type KeptFile, reportKeptNames } from './kept-names.ts';
export {
  KEPT_IN,
  type KeptName,
  keptPath,
  readKept,
  readKeptName,
  textDigest,
  textOf,
  wordingDigest,
} from './kept-text.ts';
export { reportApprovals } from './report.ts';
export { type Approval, approvalsOf, countApprovals } from './round.ts';
export { changesSince } from './since.ts';
export type { KnownText, Standing } from './standing.ts';
export { type Line, type Wording, wordingOf } from './wording.ts';
