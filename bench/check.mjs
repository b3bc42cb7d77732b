// Times `rostrum check`: as a process against Node.js that does nothing, and in a process that is warm against the parser of
// Markdown alone on the same text. The ratios are those of the program, whatever the machine.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { checkStatement, findStatements, packageRoot } from '../dist/node/index.js';
import { interleaved, run } from './stopwatch.mjs';

const runs = 15;
const folder = join(packageRoot, 'statements/massacre-1988');
const command = join(packageRoot, 'dist/cli/main.js');
const [statement] = await findStatements(packageRoot, [folder]);
const text = await readFile(join(folder, 'statement.md'), 'utf8');
const parser = unified().use(remarkParse).use(remarkGfm);

// Code that runs for the first time is slow; a warm process has left that behind.
for (let time = 0; time < 30; time += 1) {
  await checkStatement(statement);
  parser.parse(text);
}
const medians = await interleaved(
  {
    process: () => run(process.execPath, [command, 'check', folder]),
    'Node.js alone': () => run(process.execPath, ['--eval', '0']),
    warm: () => checkStatement(statement),
    'Markdown alone': () => parser.parse(text),
  },
  runs,
);

process.stdout.write(`\nMedians of ${runs} runs of \`rostrum check\`, ${text.split(/\s+/).length} words\n\n`);
for (const [name, yardstick] of [
  ['process', 'Node.js alone'],
  ['warm', 'Markdown alone'],
]) {
  const [own, other] = [medians[name], medians[yardstick]];
  process.stdout.write(`${own.toFixed(0).padStart(6)} ms  ${name}: ${(own / other).toFixed(1)} times ${yardstick}\n`);
}
