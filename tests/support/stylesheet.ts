import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Stylesheet } from '../../src/doc/index.ts';
import { parseStylesheet } from '../../src/template/stylesheet.ts';

const folder = new URL('../../templates/human-rights-council/written-statement/', import.meta.url);

/** Reads a stylesheet of the toolkit. */
export function readStylesheet(name: 'published' | 'submission'): Stylesheet {
  return parseStylesheet(parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')));
}
