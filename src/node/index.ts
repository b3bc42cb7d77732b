export { type BuiltStatement, buildStatement, checkStatement, examineStatement } from './build-statement.ts';
export { findStatements, NotFoundError, type StatementFolder, withAllTexts } from './find.ts';
export { keepTexts, keptTexts, readKeptText } from './kept-texts.ts';
export { submissionProfiles } from './profiles.ts';
export { renderers } from './renderers.ts';
export { NodeWorld, packageRoot } from './world.ts';
export { WriteError, writeFiles } from './write.ts';
