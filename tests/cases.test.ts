import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCase, findCases, goldenOf, goldensOf } from './support/case.ts';

const cases = await findCases();

describe('a case gives what is expected', () => {
  test.each(cases.filter(({ fails }) => !fails))('$name', async (subject) => {
    const built = await buildCase(subject);
    const paths = await goldensOf(subject, built);
    for (const path of paths) {
      await expect(await goldenOf(path, built)).toMatchFileSnapshot(join(subject.folder, 'expected', path));
    }
    expect(built.document !== undefined || paths.length === 1, 'only messages where a fault stops everything').toBe(
      true,
    );
  });
});

// The goldens of these are what they should be: no update of goldens writes them.
const failing = cases.filter(({ fails }) => fails);
describe.runIf(failing.length > 0)('a case should give what is expected, and does not', () => {
  test.fails.each(failing)('$name: $fails', async (subject) => {
    const built = await buildCase(subject);
    for (const path of await goldensOf(subject, built)) {
      expect(await goldenOf(path, built)).toBe(await readFile(join(subject.folder, 'expected', path), 'utf8'));
    }
  });
});
