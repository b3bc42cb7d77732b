// Times the PDF renderer, warm and in process: beside Typst on the same words, and on a text ten times as long.
// Typst is not among the dependencies: npm install --no-save @myriaddreamin/typst-ts-node-compiler

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { layout } from '../dist/index.js';
import { examineStatement, findStatements, NodeWorld, packageRoot } from '../dist/node/index.js';
import { renderPdf } from '../dist/render/pdf/index.js';
import { asMarkdown, asTypst, pageText } from './page-text.mjs';
import { interleaved } from './stopwatch.mjs';

const runs = 9;
const short = { words: 2300, notes: 40 };
const long = { words: 21_000, notes: 400 };
const typstPackage = process.env.TYPST ?? '@myriaddreamin/typst-ts-node-compiler';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-page-'));
try {
  const works = {
    'renderPdf, 2,300 words, 40 notes': await ours(short),
    'renderPdf, 21,000 words, 400 notes': await ours(long),
    ...(await theirs(short)),
  };
  const medians = await interleaved(works, runs);
  const [mine, longer, other] = Object.values(medians);
  print(`Medians of ${runs} runs, one of each in turn, in process and warm, Node.js ${process.version}\n`);
  for (const [name, time] of Object.entries(medians)) print(`${Math.round(time).toString().padStart(6)} ms  ${name}`);
  const growth = longer / mine / (long.words / short.words);
  print(
    `\nTen times the notes, ${(long.words / short.words).toFixed(1)} times the words: ${growth.toFixed(2)} times the time for each word.`,
  );
  print(
    other
      ? `Rostrum took ${(mine / other).toFixed(2)} times as long as Typst.`
      : `Not compared: ${typstPackage} is not installed.`,
  );
} finally {
  await rm(folder, { recursive: true });
}

/** A rendering of a statement that is read, merged and laid out before the clock starts. */
async function ours({ words, notes }) {
  const statement = join(folder, `statement-${words}`);
  await mkdir(statement);
  const head = `---
title: The right to life
session: 61
agendaItem: 4
language: en
date: 2026-02-06
contact: { name: Example Contact, email: contact@example.example, phone: "+41 22 555 01 00" }
signatories: [{ name: Example Association, status: special, lead: yes }]
---
`;
  await writeFile(join(statement, 'statement.md'), `${head}\n${asMarkdown(pageText(words, notes))}\n`);
  const [found] = await findStatements(packageRoot, [statement]);
  const [checked] = await examineStatement(found);
  if (!checked.document) throw new Error(checked.files.flatMap((file) => file.messages).join('\n'));
  const { doc, template } = checked.document;
  const world = new NodeWorld(statement);
  return () => renderPdf(layout(doc, template.published), world);
}

async function theirs({ words, notes }) {
  const typst = await import(typstPackage).catch(() => undefined);
  if (!typst) return {};
  const { NodeCompiler } = typst.NodeCompiler ? typst : typst.default;
  const tinos = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [tinos] }] });
  const mainFileContent = asTypst(pageText(words, notes));
  return {
    'Typst, PDF/UA-1, 2,300 words, 40 notes': () => {
      // Without this Typst would only look up what it made the time before.
      compiler.evictCache(0);
      return compiler.pdf({ mainFileContent, resetRead: true }, { pdfStandard: 'ua-1' });
    },
  };
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
