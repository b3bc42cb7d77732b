import { describe, expect, test } from 'vitest';
import { findingsOf, findSeeded, foundBeyond, sampleFiles, sow } from './support/seeded.ts';

const seeded = await findSeeded();

describe.each(seeded)('faults put into $name', ({ name, seeds }) => {
  const together = seeds.filter(({ alone }) => !alone);

  test('are all found where they stand, and nothing else is', async () => {
    const files = await sampleFiles(name);
    const { sown, places } = sow(files, together);
    expect(await foundBeyond(sown, await findingsOf(files))).toEqual(places);
  });

  test.each(seeds.filter(({ alone }) => alone))('is found alone: $write', async (seed) => {
    const { sown, places } = sow(await sampleFiles(name), [seed]);
    // What stops every product is told without the remarks on a text that is made.
    const found = await foundBeyond(sown, await findingsOf(await sampleFiles(name)));
    expect(found).toEqual(places);
  });
});

test('there are forty of them, of thirty kinds', () => {
  const rules = seeded.flatMap(({ seeds }) => seeds.flatMap(({ write }) => write.match(/(?<=⟦)[a-z-]+(?=\|)/g) ?? []));
  expect(rules.length).toBeGreaterThanOrEqual(40);
  expect(new Set(rules).size).toBeGreaterThanOrEqual(30);
});
