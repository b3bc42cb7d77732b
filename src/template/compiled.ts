import { parse as parseYaml } from 'yaml';
import type { World } from '../world.ts';

/**
 * What files of templates hold, as it was when the program was built: reading the YAML and holding it to a schema takes a
 * fifth of a build, and it seldom changes. Every entry has its YAML, so that an edited template is read anew.
 */
export interface CompiledTemplates {
  readonly [path: string]: { readonly yaml: string; readonly held: unknown };
}

/** Where the compiled templates stand; they need not. They are of the program that was built with them, and of no other. */
export const COMPILED = 'dist/templates.json';

/** What a file of templates holds: from its compiled form when that is of the same text. */
export async function heldIn<Held>(
  path: string,
  bytes: Uint8Array,
  world: World,
  parse: (data: unknown) => Held,
): Promise<Held> {
  const yaml = new TextDecoder().decode(bytes);
  const result = await world.read(`rostrum:${COMPILED}`);
  const known = 'bytes' in result ? parseOnce(result.bytes)[path] : undefined;
  const held = known?.yaml === yaml ? (known.held as Held) : parse(parseYaml(yaml));
  seen.get(world)?.set(path, { yaml, held });
  return held;
}

const compiled = new WeakMap<Uint8Array, CompiledTemplates>();

function parseOnce(bytes: Uint8Array): CompiledTemplates {
  const known = compiled.get(bytes) ?? (JSON.parse(new TextDecoder().decode(bytes)) as CompiledTemplates);
  compiled.set(bytes, known);
  return known;
}

const seen = new WeakMap<World, Map<string, CompiledTemplates[string]>>();

/** Compiles the templates that are loaded from a World. */
export async function compileTemplates(
  world: World,
  load: (world: World) => Promise<unknown>,
): Promise<CompiledTemplates> {
  const entries = new Map<string, CompiledTemplates[string]>();
  // Anew, whatever was compiled before.
  const fresh: World = {
    read: async (path) => (path === `rostrum:${COMPILED}` ? { fault: 'missing' } : world.read(path)),
    names: () => world.names(),
  };
  seen.set(fresh, entries);
  await load(fresh);
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
