import { writeFile } from 'node:fs/promises';
import { merge } from '../dist/merge/index.js';
import { findStatements, NodeWorld, packageRoot } from '../dist/node/index.js';
import { read } from '../dist/read/index.js';
import { loadTemplate } from '../dist/template/index.js';
import { validate } from '../dist/validate/index.js';

/** Writes a statement's text as one plain Markdown file: data, cover and signatories merged, notes and tables as they are. */
export async function mergedText(folder, path) {
  const [{ name, texts }] = await findStatements(packageRoot, [folder]);
  const world = new NodeWorld(folder);
  const { source } = await read(name, texts[0], world);
  const template = await loadTemplate('human-rights-council', world);
  const { title, language, cover, body, closing } = await merge(validate(source, template), template, world);
  const head = `---\ntitle: ${JSON.stringify(title)}\nlang: ${language}\n---\n`;
  await writeFile(path, [head, cover.text, body.text, closing.text].join('\n\n'));
}
