import type { Grammar } from '../../template/index.ts';
import type { Figure } from '../../validate/index.ts';
import type { Helpers } from '../helper.ts';
import type { Known } from '../known.ts';
import type { Specimens } from '../scope.ts';
import { age } from './age.ts';
import { cite } from './cite.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { figure } from './figure.ts';
import { list } from './list.ts';
import { name } from './name.ts';
import { where } from './where.ts';

/** What helpers need to know of a statement. */
export interface HelperContext {
  readonly known: Known;
  readonly specimens: Specimens;
  readonly grammar: Grammar;
  /** By id. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The language's words for a person whose age is `unknown`. */
  readonly ageUnknown: string;
}

/** The helpers that a text may call. */
export function dataHelpers(context: HelperContext): Helpers {
  return new Map([
    ['name', name(context)],
    ['date', date(context)],
    ['age', age(context)],
    ['list', list(context)],
    ['count', count(context)],
    ['where', where(context)],
    ['cite', cite(context)],
    ['figure', figure(context)],
  ]);
}
