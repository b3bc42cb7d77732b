// Makes the command a few files instead of the 400 that it is made of: loading them took a quarter of a build.
import { rolldown } from 'rolldown';

const bundle = await rolldown({
  input: { main: 'src/cli/main.ts', 'pdf-worker': 'src/cli/pdf-worker.ts' },
  platform: 'node',
  // pdfkit reads files that stand beside its own.
  external: [/^pdfmake\//],
  // Handlebars maps the programs that it writes back to templates where it has this; nobody reads such a map here.
  resolve: { alias: { 'source-map': false } },
});
await bundle.write({
  dir: 'dist',
  format: 'esm',
  entryFileNames: 'cli/[name].js',
  chunkFileNames: 'chunks/[name].js',
  // Half of what is loaded are spaces and comments. Names stay, for whoever reads a stack.
  minify: { compress: true, mangle: false, codegen: true },
});
await bundle.close();
