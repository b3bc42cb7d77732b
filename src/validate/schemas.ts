import { z } from 'zod';
import { caseRecords } from './case.ts';
import { figures } from './figure.ts';
import { frontMatter } from './front-matter.ts';
import { config } from './rule-settings.ts';
import { signatories } from './signatory.ts';
import { sourcesFile } from './source.ts';

const schemas = {
  statement: frontMatter,
  signatories,
  cases: caseRecords,
  figures,
  sources: sourcesFile,
  config,
} as const;

/** The names that `jsonSchema` knows. */
export const schemaNames = Object.keys(schemas) as (keyof typeof schemas)[];

/**
 * The JSON Schema of the front matter or of a data file, made of the schema that validates it.
 *
 * @param draft 07 for editors: the YAML extension of VS Code knows no later one
 */
export function jsonSchema(name: keyof typeof schemas, draft: 'draft-2020-12' | 'draft-07' = 'draft-2020-12'): object {
  return z.toJSONSchema(schemas[name], { io: 'input', target: draft });
}
