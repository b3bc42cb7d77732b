import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { schemaNames } from '../src/validate/index.ts';
import { run } from './support/run.ts';

describe('the JSON Schemas of `schemas/`', () => {
  test.each(schemaNames)('%s is what `rostrum schema` prints', async (name) => {
    const { stdout } = await run('/', ['schema', name]);
    const file = new URL(`../schemas/${name}.schema.json`, import.meta.url);
    await expect(stdout).toMatchFileSnapshot(fileURLToPath(file));
  });
});
