import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { COMPILED, compileTemplates } from '../template/compiled.ts';
import { loadManual, loadTemplate, loadUwazi } from '../template/index.ts';
import { NodeWorld, packageRoot } from './world.ts';

// Runs when the program is built; see `CompiledTemplates`.
const templates = await compileTemplates(new NodeWorld(packageRoot), async (world) => {
  await loadTemplate('human-rights-council', world);
  await loadManual(world);
  await loadUwazi(world);
});
const json = JSON.stringify(templates);
for (const [path, { held }] of Object.entries(JSON.parse(json) as typeof templates)) {
  if (isDeepStrictEqual(held, templates[path]?.held)) continue;
  throw new Error(`Cannot compile \`${path}\`: JSON cannot say what its schema makes of it`);
}
await writeFile(join(packageRoot, COMPILED), json);
