import { parse as parseYaml } from 'yaml';
import { sha256 } from '../digest.ts';
import type { World } from '../world.ts';

/**
 * The data of a template, as it was when the program was built: reading the YAML takes a fifth of a build, and it seldom
 * changes. Every entry names the digest of its YAML, so that an edited template is read anew.
 */
export interface CompiledTemplates {
  readonly [path: string]: { readonly digest: string; readonly data: unknown };
}

/** Where the compiled templates stand; they need not. */
export const COMPILED = 'dist/templates.json';

/** Compiles templates, by path and bytes. */
export function compileTemplates(templates: ReadonlyMap<string, Uint8Array>): CompiledTemplates {
  const entry = (bytes: Uint8Array): CompiledTemplates[string] => ({ digest: sha256(bytes), data: fromYaml(bytes) });
  return Object.fromEntries([...templates].map(([path, bytes]) => [path, entry(bytes)]));
}

/** The data of the template at `path`, from its compiled form when that is of the same bytes. */
export async function templateData(path: string, bytes: Uint8Array, world: World): Promise<unknown> {
  const result = await world.read(`rostrum:${COMPILED}`);
  const known = 'bytes' in result ? parseOnce(result.bytes)[path] : undefined;
  return known?.digest === sha256(bytes) ? known.data : fromYaml(bytes);
}

const parsed = new WeakMap<Uint8Array, CompiledTemplates>();

function parseOnce(bytes: Uint8Array): CompiledTemplates {
  const known = parsed.get(bytes) ?? (JSON.parse(new TextDecoder().decode(bytes)) as CompiledTemplates);
  parsed.set(bytes, known);
  return known;
}

function fromYaml(bytes: Uint8Array): unknown {
  return parseYaml(new TextDecoder().decode(bytes));
}
