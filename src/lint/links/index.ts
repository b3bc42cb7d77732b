import type { LintRule } from '../rule.ts';
import { linkBroken } from './link-broken.ts';
import { linkMoved } from './link-moved.ts';
import { linkUnreachable } from './link-unreachable.ts';

/** What became of the pages that a statement names, where the network was asked for them. */
export const linkRules: readonly LintRule[] = [linkBroken, linkMoved, linkUnreachable];
