import type { World } from '../world.ts';
import { heldIn } from './compiled.ts';

/**
 * Loads a file of data.
 *
 * @param path `templates/…`
 * @param parse holds what the file says to its schema
 * @param prepare makes of it what the program goes by
 * @throws {Error} when the file is missing or does not fit: templates are part of the program
 */
export type LoadData = {
  <Part>(path: string, parse: (data: unknown) => Part): Promise<Part>;
  <Held, Part>(path: string, parse: (data: unknown) => Held, prepare: (held: Held) => Part): Promise<Part>;
};

/** Loads files of data from the templates of a World. */
export function dataOf(world: World): LoadData {
  return (path: string, parse: (data: unknown) => unknown, prepare = (held: unknown): unknown => held) =>
    load(world, path, async (bytes) => prepare(await heldIn(path, bytes, world, parse))) as Promise<never>;
}

/**
 * Loads a file as text.
 *
 * @throws {Error} when it is missing
 */
export function loadText(world: World, path: string): Promise<string> {
  return load(world, path, async (bytes) => new TextDecoder().decode(bytes));
}

/** Waits for all parts of a whole at once. */
export async function whole<Whole extends object>(
  parts: {
    readonly [Key in keyof Whole]: Promise<Whole[Key]>;
  },
): Promise<Whole> {
  const keys = Object.keys(parts) as (keyof Whole)[];
  const values = await Promise.all(keys.map((key) => parts[key]));
  return Object.fromEntries(keys.map((key, index) => [key, values[index]])) as Whole;
}

/** What was made of bytes that the World still holds: templates are read for every statement, and parsed once. */
const loaded = new WeakMap<Uint8Array, Promise<unknown>>();

async function load<Part>(world: World, path: string, make: (bytes: Uint8Array) => Promise<Part>): Promise<Part> {
  const result = await world.read(`rostrum:${path}`);
  if ('fault' in result) throw new Error(`Cannot load template \`${path}\`: ${result.fault}`);
  const part = loaded.get(result.bytes) ?? make(result.bytes);
  loaded.set(result.bytes, part);
  return part as Promise<Part>;
}
