import { jsonSchema, schemaNames } from '../../validate/index.ts';
import { oneOf, parseWords } from '../arguments.ts';
import { EXIT, type Io, UsageError } from '../io.ts';

/** Prints a JSON Schema. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseWords(words, {});
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) {
    throw new UsageError(`Name one schema, such as \`rostrum schema cases\`: ${schemaNames.join(', ')}`);
  }
  io.stdout(`${JSON.stringify(jsonSchema(oneOf('schema', name, schemaNames)), null, 2)}\n`);
  return EXIT.well;
}
