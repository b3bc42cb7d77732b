import { z } from 'zod';
import { readExtra } from './extra.ts';
import { cslDate } from './source-date.ts';
import { dateVariables, nameVariables, sourceTypes, textVariables } from './source-variables.ts';

// What has an `id` stands once in the JSON Schema, however often it is used.
const text = z.union([z.string(), z.number().transform(String)]).meta({ id: 'text' });

const name = z.union([
  z
    .string()
    .min(1)
    .transform((literal) => ({ literal })),
  z.strictObject({
    family: z.string().optional(),
    given: z.string().optional(),
    literal: z.string().optional(),
    suffix: z.string().optional(),
    'dropping-particle': z.string().optional(),
    'non-dropping-particle': z.string().optional(),
    'comma-suffix': z.union([z.string(), z.number(), z.boolean()]).optional(),
    'static-ordering': z.union([z.string(), z.number(), z.boolean()]).optional(),
    'parse-names': z.union([z.string(), z.number(), z.boolean()]).optional(),
  }),
]);

const names = z.union([z.array(name), name.transform((one) => [one])]).meta({
  id: 'names',
  description: 'A list of names: `{ family: …, given: … }`, or `{ literal: … }` for an organization.',
});

type Variables<Names extends readonly string[], Schema extends z.ZodType> = Record<
  Names[number],
  z.ZodOptional<Schema>
>;

function variables<const Names extends readonly string[], Schema extends z.ZodType>(
  list: Names,
  schema: Schema,
): Variables<Names, Schema> {
  return Object.fromEntries(list.map((variable) => [variable, schema.optional()])) as Variables<Names, Schema>;
}

/** A source as CSL-JSON 1.0.2 has it, with what Zotero and BetterBibTeX add. */
const item = z
  .strictObject({
    id: z
      .union([z.string().min(1), z.number().transform(String)])
      .meta({ description: 'The key by which the source is cited: `[@key]`.' }),
    type: z
      .enum(sourceTypes)
      .meta({ description: 'What the source is, in the words of CSL, such as `report` or `webpage`.' }),
    ...variables(nameVariables, names),
    ...variables(dateVariables, cslDate),
    ...variables(textVariables, text),
    categories: z.array(z.string()).optional(),
    custom: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'source', title: 'Source' });

export const source = z.preprocess(readExtra, item);

export const sources = z.array(source).meta({ title: 'Sources of a written statement' });

/** The file is the list itself, or has it under `references`, as BetterBibTeX and pandoc write it. */
export const sourcesFile = z
  .union([sources, z.strictObject({ references: sources })])
  .meta({ title: 'Sources of a written statement' });

/** A source that is sound. */
export type SourceRecord = z.infer<typeof source>;
