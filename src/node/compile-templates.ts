import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COMPILED, compileTemplates } from '../template/compiled.ts';
import { packageRoot } from './world.ts';

// Runs when the program is built; see `CompiledTemplates`.
const root = join(packageRoot, 'templates');
const files = (await readdir(root, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
const templates = new Map<string, Uint8Array>();
// What `rostrum new` copies is no template.
for (const path of files.filter((file) => file.endsWith('.yaml') && !file.includes('/new/')).sort()) {
  templates.set(`templates/${path}`, await readFile(join(root, path)));
}
await writeFile(join(packageRoot, COMPILED), JSON.stringify(compileTemplates(templates)));
