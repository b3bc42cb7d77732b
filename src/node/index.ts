export {
  type BuiltStatement,
  buildStatement,
  checkStatement,
  examineStatement,
  type StatementOptions,
} from './build-statement.ts';
export { findStatements, NotFoundError, withAllTexts } from './find.ts';
export { keepTexts, keptTexts, readKeptText } from './kept-texts.ts';
export { type LinkOptions, linkAsker, linkCacheFile } from './links/index.ts';
export { mendStatement } from './mend-statement.ts';
export { submissionProfiles } from './profiles.ts';
export { projectFolder } from './project-folder.ts';
export { renderers } from './renderers.ts';
export { rewrite } from './rewrite.ts';
export { isText, type StatementFolder } from './statement-in.ts';
export { whyNotWritten } from './why-not-written.ts';
export { NodeWorld, packageRoot } from './world.ts';
export { takeAwayFiles, WriteError, writeFiles } from './write.ts';
export { writeOneFile } from './write-file.ts';
