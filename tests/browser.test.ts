import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';

/** The package as a page would load it; renderers that Node alone can run stay out of it. */
async function bundle(entry: string): Promise<Rollup.OutputChunk[]> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['es'], fileName: 'rostrum' },
    },
  })) as Rollup.RollupOutput[];
  return built.flatMap(({ output }) => output).filter((chunk) => chunk.type === 'chunk');
}

describe.each([['../src/index.ts'], ['../src/render/docx/index.ts']])('%s, bundled for the browser', (entry) => {
  let chunks: Rollup.OutputChunk[];

  beforeAll(async () => {
    chunks = await bundle(entry);
  });

  test('imports nothing that a browser lacks', () => {
    const imports = chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]);
    const files = chunks.map(({ fileName }) => fileName);
    expect(imports.filter((name) => !files.includes(name))).toEqual([]);
  });

  test('holds no module of Node, nor an empty one in its place', () => {
    const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
    const names = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
    expect(modules.filter((id) => id.includes('browser-external') || names.has(id))).toEqual([]);
    const code = chunks.map((chunk) => chunk.code.replace(/\/\*[\s\S]*?\*\//g, '')).join('\n');
    expect(code).not.toMatch(/(from|import|require)\s*\(?\s*["']node:/);
  });

  test('holds our own code', () => {
    const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
    expect(modules.some((id) => id.endsWith(entry.replace('..', '')))).toBe(true);
    expect(modules.some((id) => id.includes('/src/node/') || id.includes('/src/cli/'))).toBe(false);
  });
});

describe('the door of the package', () => {
  test('brings neither pdfmake nor docx with it', async () => {
    const modules = (await bundle('../src/index.ts')).flatMap(({ moduleIds }) => moduleIds);
    expect(modules.filter((id) => /node_modules\/(pdfmake|pdfkit|docx)\//.test(id))).toEqual([]);
  });
});
