// Times a whole run of Rostrum against what one would do with pandoc and WeasyPrint: the same text, a Word file and a PDF.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../dist/node/index.js';
import { mergedText } from './merged-text.mjs';
import { interleaved, isInstalled, run } from './stopwatch.mjs';

const runs = 7;
const sample = join(packageRoot, 'statements/iran-executions');
const command = join(packageRoot, 'dist/cli/main.js');
const folder = await mkdtemp(join(tmpdir(), 'rostrum-bench-'));

const rostrum = (...words) => run(process.execPath, [command, ...words]);
const build = (products) => () => rostrum('build', sample, '--to', products, '--out', join(folder, 'out'));

const all = 'pdf, docx, submission, form';
const ours = {
  [`rostrum build, ${all}`]: build(all),
  'rostrum --help': () => rostrum('--help'),
  'rostrum check': () => rostrum('check', sample),
  'rostrum build --to pdf': build('pdf'),
  'rostrum build --to docx': build('docx'),
  'rostrum build --to submission': build('submission'),
  'rostrum build --to form': build('form'),
};

const text = join(folder, 'statement.md');
const page = join(folder, 'statement.html');
const markdown = ['--from', 'markdown', '--standalone', text];
const theirs = {
  'pandoc -> docx': () => run('pandoc', [...markdown, '--to', 'docx', '--output', join(folder, 'theirs.docx')]),
  'pandoc -> html': () => run('pandoc', [...markdown, '--to', 'html', '--output', page]),
  'html -> weasyprint -> pdf': () => run('weasyprint', [page, join(folder, 'theirs.pdf')]),
};

try {
  const missing = ['pandoc', 'weasyprint'].filter((tool) => !isInstalled(tool));
  await mergedText(sample, text);
  const works = missing.length === 0 ? { ...ours, ...theirs } : ours;
  const medians = await interleaved(works, runs);
  print(`Medians of ${runs} runs, one of each in turn, whole processes, Node.js ${process.version}\n`);
  for (const [name, time] of Object.entries(medians)) print(`${milliseconds(time)}  ${name}`);
  print(missing.length === 0 ? verdict(medians) : `\nNot compared: install ${missing.join(' and ')} (apt-get).`);
} finally {
  await rm(folder, { recursive: true });
}

function verdict(medians) {
  const mine = medians[`rostrum build, ${all}`];
  const other = Object.keys(theirs).reduce((sum, name) => sum + medians[name], 0);
  const [winner, factor] = mine <= other ? ['Rostrum', other / mine] : ['pandoc with WeasyPrint', mine / other];
  return [
    `\nRostrum ${Math.round(mine)} ms, pandoc with WeasyPrint ${Math.round(other)} ms, ratio ${(mine / other).toFixed(2)}`,
    `${winner} was ${factor.toFixed(2)} times as fast.`,
  ].join('\n');
}

function milliseconds(time) {
  return `${Math.round(time).toString().padStart(6)} ms`;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
