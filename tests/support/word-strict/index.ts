import { limitFaults } from './limits.ts';
import { orderFaults } from './order.ts';
import { packageFaults } from './package.ts';
import { privacyFaults } from './private.ts';
import { referenceFaults } from './references.ts';
import { structureFaults } from './structure.ts';
import { type Check, openWordFile } from './word-file.ts';

const checks: readonly Check[] = [
  packageFaults,
  orderFaults,
  structureFaults,
  referenceFaults,
  limitFaults,
  privacyFaults,
];

/**
 * What is wrong with a Word file in the eyes of Word: over these it asks whether to repair the file, or drops what it
 * does not understand. Most of it no schema says, and no validator sees.
 */
export function wordFaults(bytes: Uint8Array): string[] {
  try {
    const file = openWordFile(bytes);
    return checks.flatMap((check) => check(file));
  } catch (error) {
    return [(error as Error).message];
  }
}
