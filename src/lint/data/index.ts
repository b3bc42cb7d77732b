import type { LintRule } from '../rule.ts';
import { figureDisputed } from './figure-disputed.ts';

/** What the data and the text say of numbers, days and people. */
export const dataRules: readonly LintRule[] = [figureDisputed];
