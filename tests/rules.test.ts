import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lintRules } from '../src/lint/index.ts';
import type { Example } from '../src/lint/rule.ts';
import { ruleGroups } from '../src/rule-meanings.ts';
import { rules } from '../src/rules.ts';
import { placesIn } from './support/examples.ts';
import { pageOf, tableOf } from './support/rule-pages.ts';

const docs = fileURLToPath(new URL('../docs/rules/', import.meta.url));

describe.each(lintRules)('$id', ({ id, documentation, ...rule }) => {
  const named = (examples: readonly Example[]) =>
    examples.map((example) => ({
      name: JSON.stringify(typeof example === 'string' ? example : example.text),
      example,
    }));

  test.each(named(documentation.wrong))('finds what is marked in $name', async ({ example }) => {
    const { found, marked } = await placesIn(id, example);
    expect(marked).not.toEqual([]);
    expect(found).toEqual(marked);
  });

  test.each(named(documentation.right))('finds nothing in $name', async ({ example }) => {
    expect((await placesIn(id, example)).found).toEqual([]);
  });

  test('says what it finds', async () => {
    expect(documentation.summary).toMatch(/^\S.*\.$/);
    expect(documentation.wrong.length > 0 || documentation.case !== undefined, 'an example, or a case').toBe(true);
    await expect(pageOf({ id, documentation, ...rule })).toMatchFileSnapshot(`${docs}${id}.md`);
  });
});

test('every rule has its documentation, or one sentence beside the list', () => {
  const meanings = ruleGroups.flatMap((group) => Object.entries(group.meanings));
  const ids = [...lintRules.map(({ id }) => id), ...meanings.map(([id]) => id)];
  expect([...ids].sort()).toEqual(Object.keys(rules).sort());
  for (const [, meaning] of meanings) expect(meaning).toMatch(/^\p{Lu}.*[^.]\.$/u);
});

test('the tables say what every rule asks for, and no page is of a rule that is gone', async () => {
  await expect(tableOf(lintRules)).toMatchFileSnapshot(`${docs}README.md`);
  const ids = lintRules.map(({ id }) => `${id}.md`);
  const strangers = (await readdir(docs)).filter((page) => page !== 'README.md' && !ids.includes(page));
  expect(strangers).toEqual([]);
});
