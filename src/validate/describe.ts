import type { z } from 'zod';

/** What a schema says of one of its values: what it is, which keys it may have, which words it may be. */
export interface Description {
  readonly description: string | undefined;
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

/** Finds what `schema` says of the value at `path`. */
export function describe(schema: z.ZodType, path: readonly PropertyKey[]): Description {
  const layers = reach(schema as unknown as z.core.$ZodType, path);
  const definitions = layers.map((layer) => layer._zod.def as z.core.$ZodTypeDef & Record<string, unknown>);
  return {
    description: layers
      .map((layer) => (layer as unknown as z.ZodType).description)
      .find((description) => description !== undefined),
    keys: definitions.flatMap((definition) => Object.keys((definition['shape'] as object | undefined) ?? {})),
    values: definitions.flatMap((definition) =>
      Object.values((definition['entries'] as Record<string, string> | undefined) ?? {}),
    ),
  };
}

/** All schemas that stand for the value at `path`: wrappers, the members of unions, and the schema itself. */
function reach(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] {
  const all = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return all;
  return all.flatMap((layer) => {
    const definition = layer._zod.def as z.core.$ZodTypeDef & Record<string, unknown>;
    const shape = definition['shape'] as Record<PropertyKey, z.core.$ZodType> | undefined;
    const next = shape?.[step] ?? ((definition['element'] ?? definition['valueType']) as z.core.$ZodType | undefined);
    return next ? reach(next, rest) : [];
  });
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const definition = schema._zod.def as z.core.$ZodTypeDef & Record<string, unknown>;
  const lazy = definition['getter'] as (() => unknown) | undefined;
  const options = (definition['options'] as unknown[] | undefined) ?? [];
  const inner = [definition['innerType'], definition['in'], definition['out'], lazy?.(), ...options];
  return [schema, ...inner.filter(Boolean).flatMap((layer) => unwrap(layer as z.core.$ZodType))];
}
