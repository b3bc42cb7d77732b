import type { LintRule } from '../rule.ts';
import { nameWithheld } from './name-withheld.ts';

/** What could harm somebody. */
export const careRules: readonly LintRule[] = [nameWithheld];
