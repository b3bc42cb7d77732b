import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Stylesheet } from '../../src/doc/index.ts';
import { parseStylesheet } from '../../src/template/stylesheet.ts';
import { parseProfiles, submissionProfile } from '../../src/template/submission.ts';

const folder = new URL('../../templates/human-rights-council/written-statement/', import.meta.url);

/** Reads a stylesheet of the toolkit: that of issued documents, or a profile of the file that is uploaded. */
export function readStylesheet(name: 'published' | 'times-10' | 'times-12'): Stylesheet {
  const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'));
  if (name === 'published') return parseStylesheet(read('published.yaml'));
  return submissionProfile(parseProfiles(read('submission.yaml')), 1, name).stylesheet;
}
