import { describe, expect, test } from 'vitest';
import { findingsIn, isFault } from '../src/cli/report.ts';
import { buildCase, findSamples } from './support/case.ts';

describe('a sample has nothing to mend', async () => {
  test.each(await findSamples())('$name', async (sample) => {
    const { files } = await buildCase(sample);
    expect(findingsIn('', files, '').filter((finding) => isFault(finding, true))).toEqual([]);
  });
});
