import { describe, expect, test } from 'vitest';
import { findingsIn, isFault } from '../src/cli/report.ts';
import { buildCase, findSamples } from './support/case.ts';

/** A sample shows what becomes of an approval when the text moves on. */
const shown = ['approval-outdated'];

describe('a sample has nothing to mend', async () => {
  test.each(await findSamples())('$name', async (sample) => {
    const { files } = await buildCase(sample);
    const faults = findingsIn('', files, '').filter((finding) => isFault(finding, true));
    expect(faults.filter(({ rule }) => !shown.includes(rule))).toEqual([]);
  });
});
