import type { VFile } from 'vfile';
import { z } from 'zod';
import { type Data, readText, readYaml } from '../read/index.ts';
import { parse } from '../validate/index.ts';
import type { World } from '../world.ts';

const mapping = z.strictObject({
  columns: z
    .record(z.string(), z.string())
    .default({})
    .meta({ description: 'Keys of a case by the heading of their column, such as `{ Nombre: name, Fecha: date 2 }`.' }),
  acts: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'What was done, by the number of the act, such as `[arrest, execution]`.' }),
  template: z.string().optional().meta({ description: 'The template of Uwazi whose entities are cases.' }),
  dateFormat: z
    .enum(['yyyy-MM-dd', 'dd-MM-yyyy', 'MM-dd-yyyy', 'yyyy/MM/dd', 'dd/MM/yyyy', 'MM/dd/yyyy'])
    .default('yyyy-MM-dd')
    .meta({ description: 'How Uwazi is set to write days, such as `dd/MM/yyyy`.' }),
});

/** What an export is to be read as, where its own headings do not say. */
export type Mapping = z.infer<typeof mapping>;

/** A mapping, and the file that it stands in. */
export interface ReadMapping {
  readonly mapping: Mapping;
  readonly data?: Data;
}

/**
 * Reads a mapping.
 *
 * @returns the file, and the mapping unless it has a fault, which is written
 */
export async function readMapping(path: string, world: World): Promise<{ file: VFile; read?: ReadMapping }> {
  const file = await readText(world, path);
  const data = file.value === undefined ? undefined : readYaml(file);
  const found = data && parse(mapping, data);
  return found && data ? { file, read: { mapping: found, data } } : { file };
}

/** Without a file: the headings alone say. */
export const noMapping: ReadMapping = { mapping: mapping.parse({}) };
