// Makes the command a few files instead of the 400 that it is made of: loading them took a quarter of a build.
import { rm } from 'node:fs/promises';
import { rolldown } from 'rolldown';

// Code of V8 that an earlier build kept must not be taken for that of the new files.
await rm('dist/bundle', { recursive: true, force: true });
const bundle = await rolldown({
  input: {
    command: 'src/cli/command.ts',
    rostrum: 'src/cli/rostrum.ts',
    'pdf-requests': 'src/cli/pdf-requests.ts',
  },
  platform: 'node',
  // pdfkit reads files that stand beside its own.
  external: [/^pdfmake\//],
  // Handlebars maps the programs that it writes back to templates where it has this; nobody reads such a map here.
  resolve: { alias: { 'source-map': false } },
});
await bundle.write({
  dir: 'dist/bundle',
  // Of CommonJS alone Node.js 20 lets us keep the compiled code: `src/cli/bundle.ts`.
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  // Half of what is loaded are spaces and comments. Names stay, for whoever reads a stack.
  minify: { compress: true, mangle: false, codegen: true },
});
await bundle.close();
