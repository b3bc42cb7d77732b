import { Fault } from '../helper.ts';

/** A helper was given a thing that it can do nothing with. */
export function unfit(usage: string, takes: string): Fault {
  return new Fault('value-unfit', `\`${usage}\` takes ${takes}`, 'name another value');
}

/** A helper has nothing to print. */
export function empty(reason: string): Fault {
  return new Fault('value-empty', reason, 'fill it in, or put the words around it into `{{#if …}}…{{/if}}`');
}
