import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statements } from './products.ts';
import { runTool } from './run-tool.ts';
import { commandOf, needs, output } from './tools.ts';

interface Manifest {
  readonly inputs: Readonly<Record<string, string>>;
  readonly texts: readonly { readonly products: Readonly<Record<string, string>> }[];
}

describe.each(statements())('$kind $name', ({ source, out }) => {
  const manifest = (): Manifest => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));

  test('sha256sum agrees with SHA256SUMS', async (context) => {
    needs(context, 'sha256sum');
    const { code, stdout, stderr } = await runTool(commandOf('sha256sum'), ['--check', '--strict', 'SHA256SUMS'], out);
    expect(code === 0 ? '' : stdout + stderr).toBe('');
  });

  test('SHA256SUMS lists every file but itself', () => {
    const listed = readFileSync(join(out, 'SHA256SUMS'), 'utf8').match(/(?<=^[0-9a-f]{64} {2}).+$/gm) ?? [];
    expect([...listed, 'SHA256SUMS'].sort()).toEqual(readdirSync(out).sort());
  });

  test('the manifest has the digest of every product and of every input', async (context) => {
    needs(context, 'sha256sum');
    const { inputs, texts } = manifest();
    const products = Object.assign({}, ...texts.map((text) => text.products));
    const written = readdirSync(out).filter((name) => name !== 'manifest.json' && name !== 'SHA256SUMS');
    expect(products).toEqual(await digests(out, written));
    expect(inputs).toEqual(await digests(source, Object.keys(inputs)));
  });
});

/** The digests that sha256sum gives of files in `folder`, by name. */
async function digests(folder: string, names: readonly string[]): Promise<Record<string, string>> {
  const sums = await Promise.all(names.map((name) => output('sha256sum', join(folder, name))));
  return Object.fromEntries(sums.map((sum, index) => [names[index], sum.slice(0, 64)]));
}
