import { z } from 'zod';
import type { World } from '../world.ts';
import { dataOf } from './load.ts';

const uwazi = z.strictObject({
  title: z.string(),
  template: z.string(),
  own: z.array(z.string()),
  id: z.array(z.string()),
  several: z.string(),
  within: z.string(),
  range: z.string(),
  open: z.array(z.string()),
});

/** What is in the CSV files that Uwazi exports, and how values are written there. */
export type Uwazi = z.infer<typeof uwazi>;

/**
 * Loads it.
 *
 * @throws {Error} when the file is missing or does not fit: templates are part of the program
 */
export function loadUwazi(world: World): Promise<Uwazi> {
  return dataOf(world)('templates/uwazi.yaml', uwazi.parse);
}
