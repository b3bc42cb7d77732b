import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COMPILED, compileTemplates } from '../template/compiled.ts';
import { packageRoot } from './world.ts';

// Runs when the program is built; see `CompiledTemplates`.
const root = join(packageRoot, 'templates');
const files = (await readdir(root, { recursive: true })).filter(
  (path) => path.endsWith('.yaml') && !path.includes('new'),
);
const templates = new Map<string, Uint8Array>();
for (const path of files.map((file) => file.replaceAll('\\', '/')).sort()) {
  templates.set(`templates/${path}`, await readFile(join(root, path)));
}
await writeFile(join(packageRoot, COMPILED), JSON.stringify(compileTemplates(templates)));
