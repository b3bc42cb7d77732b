// Makes the command a few files instead of the 400 that it is made of: loading them took a quarter of a build.
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const folder = 'dist/bundle';
const bundle = await rolldown({
  input: {
    command: 'src/cli/command.ts',
    rehearsal: 'src/cli/rehearsal.ts',
    'pdf-requests': 'src/cli/pdf-requests.ts',
  },
  platform: 'node',
  // pdfkit reads files that stand beside its own.
  external: [/^pdfmake\//],
  // Handlebars maps the programs that it writes back to templates where it has this; nobody reads such a map here.
  resolve: { alias: { 'source-map': false } },
});
const { output } = await bundle.write({
  dir: folder,
  // Of CommonJS alone Node.js 20 lets us keep the compiled code: `src/cli/bundle.ts`.
  format: 'cjs',
  entryFileNames: '[name].cjs',
  // Code that is kept of a file is never taken for that of another.
  chunkFileNames: '[name]-[hash].cjs',
  // Half of what is loaded are spaces and comments. Names stay, for whoever reads a stack.
  minify: { compress: true, mangle: false, codegen: true },
});
await bundle.close();

const made = new Set(output.map(({ fileName }) => fileName));
for (const name of await readdir(folder)) {
  const source = name.replace(/(?<=\.cjs)\..*/, '');
  if (!made.has(source)) await rm(join(folder, name));
}
